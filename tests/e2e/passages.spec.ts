// Links to passages, what becomes of them, and the voices that light their words.
import type { Page } from '@playwright/test';
import { LONG, MDX, PLAIN, RIGHT_TO_LEFT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const CORRECTED = '/2024/11/19/new-mayor-finds-forty-keys/';
const QUOTATION = 'q-a-harbour-that-cannot-take';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('the mark beside a passage', () => {
  for (const path of [PLAIN, LONG, MDX, RIGHT_TO_LEFT])
    test(`is there for each paragraph and quotation of ${path}, and adds no word`, async ({
      page,
    }) => {
      await page.goto(path);
      const passages = page.locator('.prose :is([id^="p-"], [id^="q-"])');
      const marks = page.locator('.passage-link');
      await expect(marks).toHaveCount(await passages.count());
      expect(await passages.count()).toBeGreaterThan(2);
      const written = await page.evaluate(async () => {
        const html = await (await fetch(location.pathname)).text();
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return body.querySelector('.prose')?.textContent;
      });
      expect(await page.locator('.prose').textContent()).toBe(written);
    });

  test('is shown beside what is pointed at, sets the address and copies it with its words', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    const quotation = page.locator(`[id^="${QUOTATION}"]`);
    const mark = quotation.getByRole('link', { name: 'Link to this quotation' });
    await expect(mark).toBeHidden();
    await quotation.hover();
    await expect(mark).toBeVisible();
    await mark.click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    const id = (await quotation.getAttribute('id')) ?? '';
    await expect(page).toHaveURL(`${PLAIN}#${id}`);
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
    const link = new URL(await copied(page));
    expect(link.hash).toMatch(/^#q-[^:]+:~:text=%E2%80%9CA%20harbour%20that%20cannot,/);
    expect(link.hash).toContain(`#${id}:`);
    await page.goto('about:blank');
    await page.goto(link.href);
    await expect(quotation).toBeInViewport();
  });

  test('has one stop of the Tab key, from which the arrows lead on', async ({ page }) => {
    await page.goto(LONG);
    const marks = page.locator('.passage-link');
    const stops = page.locator('.passage-link[tabindex="0"]');
    await page.locator('.story-head a').last().focus();
    const seen: string[] = [];
    for (let pressed = 0; pressed < 15; pressed++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.className ?? ''));
    }
    expect(seen.filter((name) => name.startsWith('passage-link'))).toHaveLength(1);
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(marks.nth(2)).toBeFocused();
    await expect(marks.nth(2)).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(marks.nth(1)).toBeFocused();
    await expect(stops).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#p-/);
  });

  test('takes the stop along to where the reader is', async ({ page }) => {
    await page.goto(LONG);
    await page.locator('.prose h2').last().scrollIntoViewIfNeeded();
    const inView = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.passage-link')]
        .find((link) => (link.parentElement?.getBoundingClientRect().top ?? -1) >= 0)
        ?.getAttribute('href'),
    );
    await page.keyboard.press('Tab');
    await expect(page.locator('.passage-link').first()).toHaveAttribute('tabindex', '-1');
    await expect(page.locator('.passage-link[tabindex="0"]')).toHaveAttribute('href', inView ?? '');
  });

  for (const path of [PLAIN, RIGHT_TO_LEFT])
    test(`stands in the margin of ${path}, covers no word and moves none`, async ({ page }) => {
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const paragraph = page.locator('.voiced p').first();
        const before = await paragraph.boundingBox();
        await paragraph.hover();
        const mark = paragraph.locator('.passage-link').first();
        await expect(mark).toBeVisible();
        const [words, box] = [await paragraph.boundingBox(), await mark.boundingBox()];
        if (!words || !box) throw new Error('the paragraph or its mark is not shown');
        expect(words).toEqual({ ...before, y: words.y });
        expect(box.height).toBeGreaterThanOrEqual(24);
        expect(box.width).toBeGreaterThanOrEqual(24);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        const glyph = path === RIGHT_TO_LEFT ? box.x + 8 : box.x + box.width - 8;
        expect(words.x <= glyph && glyph <= words.x + words.width).toBe(false);
      }
    });

  test('is shown by a touch', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    await page.goto(PLAIN);
    const quotation = page.locator(`[id^="${QUOTATION}"]`);
    await quotation.tap();
    await expect(quotation.locator('.passage-link')).toBeVisible();
    await quotation.locator('.passage-link').tap();
    await expect(page).toHaveURL(new RegExp(`#${QUOTATION}`));
    await context.close();
  });

  test('says so when the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(PLAIN);
    await page.locator(`[id^="${QUOTATION}"]`).hover();
    await page.locator(`[id^="${QUOTATION}"] .passage-link`).click();
    await expect(page.getByText('The link stands in the address bar.')).toBeVisible();
  });
});

test.describe('a link to a passage that has changed', () => {
  const notice = (page: Page) => page.locator('lost-passage');

  test('lands in the article, says so, and offers the nearest', async ({ page }) => {
    await page.goto(`${PLAIN}#q-a-harbour-that-could-not-take-the-ships-000000`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(page)).toContainText('This passage has changed since the link was made.');
    await notice(page).getByRole('link', { name: 'A harbour that cannot' }).click();
    await expect(page).toHaveURL(new RegExp(`#${QUOTATION}`));
    await expect(page.locator(':target')).toBeInViewport();
    await expect(notice(page)).toBeEmpty();
  });

  test('shifts nothing, and goes when it is dismissed', async ({ page }) => {
    await page.goto(PLAIN);
    const before = await page.locator('.prose').boundingBox();
    await page.evaluate(() => {
      location.hash = '#p-she-spoke-on-the-quay-as-the-coaster-000000';
    });
    await expect(notice(page)).toContainText('The nearest now: “She spoke on the Customs Quay');
    expect(await page.locator('.prose').boundingBox()).toEqual(before);
    await notice(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice(page)).toBeEmpty();
  });

  test('of which no word is left says that it is gone', async ({ page }) => {
    await page.goto(`${PLAIN}#p-nobody-ever-wrote-any-such-thing-000000`);
    await expect(notice(page)).toContainText(
      'The passage this link was made for is no longer here.',
    );
    await expect(notice(page).getByRole('link')).toHaveCount(0);
  });

  test('of the old form says that it has changed, and offers nothing', async ({ page }) => {
    await page.goto(`${PLAIN}#q-n9n45dcf`);
    await expect(notice(page)).toContainText('This passage has changed since the link was made.');
    await expect(notice(page).getByRole('link')).toHaveCount(0);
  });

  for (const hash of ['', '#voices', '#%', '#p-'])
    test(`is none: ${hash || 'no hash'}`, async ({ page }) => {
      await page.goto(PLAIN + hash);
      await expect(page.locator('.passage-link').first()).toBeAttached();
      await expect(notice(page)).toBeEmpty();
    });
});

test.describe('a voice', () => {
  const share = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`light those of ${name}`) });
  const lit = (page: Page) => page.locator('.prose .lit');

  test('lights its quotations while it is pointed at or has the focus', async ({ page }) => {
    await page.goto(LONG);
    await page.locator('.voices').getByRole('link', { name: 'Wilmot Tarrant' }).hover();
    await expect(lit(page)).not.toHaveCount(0);
    await expect(page.locator('.prose .lit:not([data-speaker="wilmot-tarrant"])')).toHaveCount(0);
    await page.mouse.move(0, 0);
    await expect(lit(page)).toHaveCount(0);
    await share(page, 'Teodor Vexley').focus();
    await expect(page.locator('.prose .lit[data-speaker="teodor-vexley"]')).not.toHaveCount(0);
  });

  test('stays lit once pressed, until Escape or another press', async ({ page }) => {
    await page.goto(LONG);
    const button = share(page, 'Wilmot Tarrant');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.mouse.move(0, 0);
    await share(page, 'Teodor Vexley').focus();
    await page.locator('h1').click();
    await expect(page.locator('.prose .lit:not([data-speaker="wilmot-tarrant"])')).toHaveCount(0);
    await expect(lit(page)).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(lit(page)).toHaveCount(0);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.press('Enter');
    await button.press('Space');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test('moves nothing as its line becomes a button', async ({ page, browser, baseURL }) => {
    const height = (one: Page) =>
      one.locator('.voices').evaluate((panel) => panel.getBoundingClientRect().height);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(LONG);
    await expect(share(page, 'Wilmot Tarrant')).toBeAttached();
    const bare = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    await bare.goto(`${baseURL}${LONG}`);
    expect(await height(page)).toBe(await height(bare));
    await bare.close();
  });

  test('keys walk from quotation to quotation, and say where one is', async ({ page }) => {
    await page.goto(PLAIN);
    const said = page.locator('[data-said]');
    const quotations = page.locator('.prose [data-quote][id]');
    await page.keyboard.press('n');
    await expect(said).toHaveText('1 of 3, Odile Marchbanks');
    await expect(quotations.nth(0)).toBeInViewport();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(said).toHaveText('3 of 3, Odile Marchbanks');
    await expect(quotations.nth(2)).toBeInViewport();
    await page.keyboard.press('n');
    await expect(said).toHaveText('3 of 3, Odile Marchbanks');
    await page.keyboard.press('p');
    await expect(said).toHaveText('2 of 3, Odile Marchbanks');
    await expect(quotations.nth(1)).toBeInViewport();
  });

  test('keys walk among the words of the voice that is held', async ({ page }) => {
    await page.goto(LONG);
    await share(page, 'Teodor Vexley').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    await expect(page.locator('[data-said]')).toHaveText(/^\d of \d, Teodor Vexley$/);
    await expect(page.locator('.prose [data-speaker="teodor-vexley"]:focus')).toBeInViewport();
  });
});

test.describe('what was corrected', () => {
  test('is marked in the text, and leads to what is said of it and back', async ({ page }) => {
    await page.goto(CORRECTED);
    const words = page.locator('.corrected');
    await expect(words).toHaveText('forty keys');
    await words.getByRole('link', { name: 'Correction 2' }).click();
    const entry = page.locator(':target');
    await expect(entry).toContainText('two were counted twice');
    await entry.getByRole('link', { name: 'Show in the text' }).click();
    await expect(page.locator('.corrected:target')).toBeInViewport();
  });
});

test.describe('the contents of a long article', () => {
  test('lead to its headings', async ({ page }) => {
    await page.goto(LONG);
    const contents = page.getByRole('navigation', { name: 'In this article' });
    await contents.getByRole('link', { name: 'The ceiling' }).click();
    await expect(page.locator('h2:target')).toHaveText('The ceiling');
    await expect(page.locator('h2:target')).toBeInViewport();
  });

  test('stand before the text, or in the margin clear of the voices', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(LONG);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      return box;
    };
    expect((await boxOf('.contents')).y).toBeLessThan((await boxOf('.prose')).y);
    await page.setViewportSize({ width: 1440, height: 900 });
    const [contents, prose] = [await boxOf('.contents'), await boxOf('.prose')];
    expect(contents.x).toBeGreaterThan(prose.x + prose.width);
    expect(contents.y).toBeCloseTo(prose.y, 0);
    await page.evaluate(() => {
      scrollTo(0, 300);
    });
    const [above, below] = [await boxOf('.contents'), await boxOf('.voices')];
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
  });
});
