// Taking an article and its words along: the dialog of citations, the bar beside chosen words, a button for each
// quotation, the keys c and q; and what happens where the browser gives neither clipboard nor storage.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LONG, PLAIN, RIGHT_TO_LEFT, WITHDRAWN } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const LADDER = '/2023/10/07/the-ladder-stays/';
const ADDRESS = `https://archive.example${PLAIN}`;
const SPEAKER = '— Odile Marchbanks, Mayor, Quillmouth Town Council';
const TITLE = 'Quillmouth opens its deepened channel after nine years of argument';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test.describe('the dialog', () => {
  test('cites the article in every format, copies it, and gives the focus back', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    const cite = page.getByRole('button', { name: 'Cite', exact: true });
    await cite.click();
    const dialog = page.getByRole('dialog', { name: 'Cite this article' });
    const formats = dialog.getByRole('radio');
    await expect(formats).toHaveCount(11);
    const texts = new Set<string>();
    for (const format of await formats.all()) {
      await format.check();
      texts.add(await citation(page).innerText());
    }
    expect(texts.size).toBe(11);
    for (const text of texts) expect(text).toContain(ADDRESS);

    await dialog.getByRole('radio', { name: 'Chicago 17, note' }).check();
    await expect(citation(page).locator('i')).toHaveText('The Archive');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    const note =
      `Larkwire, “Quillmouth Opens Its Deepened Channel after Nine Years of Argument,” ` +
      `The Archive, February 11, 2026, ${ADDRESS}.`;
    expect(await pasted(page)).toBe(note);
    expect(await pasted(page, 'text/html')).toContain('<i>The Archive</i>');

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(cite).toBeFocused();
  });

  test('opens with c, is worked by keys alone, and remembers the format', async ({ page }) => {
    await page.goto(PLAIN);
    await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeVisible();
    await page.keyboard.press('c');
    await expect(radio(page, 'Plain text')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, 'APA 7')).toBeChecked();
    await expect(citation(page)).toHaveText(
      `Larkwire. (2026, February 11). ${TITLE}. The Archive. ${ADDRESS}`,
    );
    await page.keyboard.press('Tab');
    await expect(citation(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeVisible();
    await page.keyboard.press('c');
    await expect(radio(page, 'APA 7')).toBeChecked();
  });

  for (const [format, extension, opening] of [
    ['BibTeX', 'bib', '@article{quillmouth-opens-its-deepened-channel-2026-02-11,'],
    ['RIS', 'ris', 'TY  - NEWS\r\n'],
    ['CSL-JSON', 'json', '[\n  {\n    "id": "quillmouth-opens'],
  ] as const) {
    test(`saves ${format} as a file, also under a strict policy`, async ({ page }) => {
      await page.route(`**${PLAIN}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
        });
      });
      await page.goto(PLAIN);
      await page.getByRole('button', { name: 'Cite', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Save as file' })).toBeHidden();
      await radio(page, format).check();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as file' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(
        `quillmouth-opens-its-deepened-channel-2026-02-11.${extension}`,
      );
      expect(readFileSync(await file.path(), 'utf8').startsWith(opening)).toBe(true);
    });
  }

  test('selects the text and says what to do where the browser refuses to copy', async ({
    page,
  }) => {
    await refuseClipboard(page);
    await page.goto(PLAIN);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('press Ctrl+C');
    expect(await selected(page)).toBe(await citation(page).innerText());
    await expect(citation(page)).toBeFocused();
  });

  for (const [what, break_] of Object.entries(brokenStorage())) {
    test(`works where storage ${what}`, async ({ page }) => {
      await page.addInitScript(break_);
      await page.goto(PLAIN);
      await page.getByRole('button', { name: 'Cite', exact: true }).click();
      await expect(radio(page, 'Plain text')).toBeChecked();
      await radio(page, 'MLA 9').check();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cite', exact: true }).click();
      await expect(radio(page, 'MLA 9')).toBeChecked();
      await expect(citation(page)).toContainText('11 Feb. 2026');
    });
  }

  test('says so where it cannot be loaded', async ({ page }) => {
    await page.route('**/_assets/cite-dialog*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }),
    );
    await page.goto(PLAIN);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.locator('[data-said]')).toContainText('could not be loaded');
  });

  test('is accessible by day and by night, and fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PLAIN);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await radio(page, 'BibTeX').check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });

  test('is not offered for a withdrawn article', async ({ page }) => {
    await page.goto(WITHDRAWN);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cite', exact: true })).toHaveCount(0);
  });
});

test.describe('chosen words', () => {
  test('get a bar beside them that copies them with all that is known', async ({ page }) => {
    await page.goto(PLAIN);
    const quotation = page.locator('.voiced [data-quote]').first();
    await quotation.scrollIntoViewIfNeeded();
    await drag(page, '.voiced [data-quote]', 2, 40);
    const bar = page.getByRole('group', { name: 'Chosen words' });
    await expect(bar).toBeVisible();
    const words = await selected(page);
    expect(await covers(page)).toBe(false);
    await bar.getByRole('button', { name: 'Copy with source' }).click();
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    await expect(bar).toBeHidden();
    const text = await pasted(page);
    expect(text.split('\n').slice(0, 6)).toEqual([
      words.trim(),
      '',
      SPEAKER,
      TITLE,
      'Larkwire',
      'QUILLMOUTH, Ostrany, Feb. 11.',
    ]);
    expect(text).toMatch(
      new RegExp(
        `\nThe Archive, 11 February 2026\n${ADDRESS}#q-[\\w-]+ \\(accessed \\d+ \\w+ \\d+\\)$`,
      ),
    );
  });

  test('are what Ctrl+C copies, and nothing else', async ({ page }) => {
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    await expect(page.locator('.words-bar')).toBeVisible();
    const words = await selected(page);
    await page.keyboard.press('ControlOrMeta+c');
    expect((await pasted(page)).trim()).toBe(words.trim());
    expect(await pasted(page, 'text/html')).not.toContain('<button');
  });

  test('keep their paragraphs, in the format chosen in the bar, which is remembered', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    const bar = page.locator('.words-bar');
    await bar.getByLabel('Format').selectOption('Markdown');
    await bar.getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    const [first, empty, second, , speaker] = (await pasted(page)).split('\n');
    expect(first).toMatch(/^> “We were told that the mud .* undone\.$/);
    expect(empty).toBe('>');
    expect(second).toMatch(/^> So it was done by the metre\. .* had moved,”$/);
    expect(speaker).toBe(SPEAKER);
    await page.reload();
    await choose(page, '.run blockquote');
    await expect(bar.getByLabel('Format')).toHaveValue('markdown');
  });

  test('across a quotation and the reporter’s words are nobody’s, without labels', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    await choose(page, '.voiced >> nth=0', '.voiced >> nth=1');
    await page.keyboard.press('q');
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    const paragraphs = (await pasted(page)).split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^“A harbour .* customs office,” Marchbanks said\.$/);
    expect(paragraphs[3]).toMatch(/^So it was done .* had moved,” she said\.$/);
    expect(paragraphs[4]).toMatch(new RegExp(`^${TITLE}\n`));
    expect(paragraphs.join()).not.toContain('Mayor');
    expect(paragraphs[4]).toContain(`${ADDRESS}#p-a-harbour-that-cannot-take-`);
  });

  test('are reached from the keyboard: Tab to the bar, Escape back to the words', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    const bar = page.locator('.words-bar');
    await expect(bar).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar.getByLabel('Format')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bar.getByRole('button', { name: 'Copy' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(page.locator('.run blockquote p').first()).toBeFocused();
  });

  test('outside the article have no bar', async ({ page }) => {
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    await expect(page.locator('.words-bar')).toBeVisible();
    await choose(page, '.facts');
    await expect(page.locator('.words-bar')).toBeHidden();
  });

  test('open the dialog, ready to copy by hand, where the browser refuses', async ({ page }) => {
    await refuseClipboard(page);
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    await page.locator('.words-bar').getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('dialog', { name: 'Cite these words' })).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('press Ctrl+C');
    expect(await selected(page)).toContain(SPEAKER);
  });

  for (const path of [PLAIN, RIGHT_TO_LEFT, LONG])
    test(`by touch at 320 px have a bar within the window, beside them: ${path}`, async ({
      browser,
      address,
    }) => {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.goto(path);
      await page.locator('.voiced p').first().scrollIntoViewIfNeeded();
      await choose(page, '.voiced p >> nth=0');
      const bar = page.locator('.words-bar');
      await expect(bar).toBeVisible();
      expect(await covers(page)).toBe(false);
      const box = await bar.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 321)).toBeLessThanOrEqual(320);
      expect(await overflow(page)).toBe(0);
      await context.close();
    });

  test('have a bar that is accessible by day and by night', async ({ page }) => {
    await page.goto(PLAIN);
    await choose(page, '.run blockquote');
    await expect(page.locator('.words-bar')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
  });
});

test.describe('a quotation', () => {
  test('has a button, seen when its paragraph is pointed at, that copies it', async ({ page }) => {
    await page.goto(PLAIN);
    const button = page.getByRole('button', { name: 'Copy with its speaker' }).first();
    await expect(button).toHaveCSS('opacity', '0');
    await page.locator('.voiced p').first().hover();
    await expect(button).toHaveCSS('opacity', '1');
    await button.click();
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    const [words, speaker] = (await pasted(page)).split('\n\n');
    expect(words).toMatch(/^“A harbour .* customs office,”$/);
    expect(speaker).toMatch(new RegExp(`^${SPEAKER}\n`));
  });

  test('is copied by keys: its button has the focus, or q is pressed there', async ({ page }) => {
    await page.goto(PLAIN);
    const button = page.getByRole('button', { name: 'Copy with its speaker' }).nth(1);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    expect(await pasted(page)).toMatch(
      /^“We were told .* undone\.\n\nSo it was done .* moved,”\n\n—/,
    );
    await page.getByRole('button', { name: 'Copy with its speaker' }).nth(2).focus();
    await page.keyboard.press('q');
    await expect.poll(() => pasted(page)).toMatch(/^“There are people .* ours\.\n\n“If the eels/);
  });

  test('is copied by q when it is pointed at; nothing is, where nothing is chosen', async ({
    page,
  }) => {
    await page.goto(PLAIN);
    await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeVisible();
    await page.keyboard.press('q');
    await expect(page.locator('[data-said]')).toHaveText(
      'Choose words first, or point at a quotation.',
    );
    await page.locator('.voiced [data-quote]').first().hover();
    await page.keyboard.press('q');
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    expect(await pasted(page)).toMatch(/^“A harbour/);
  });

  test('that is interrupted is copied whole, an ellipsis for the interruption', async ({
    page,
  }) => {
    await page.goto(LADDER);
    const buttons = page.getByRole('button', { name: 'Copy with its speaker' });
    await buttons.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-said]')).toHaveText('Copied.');
    expect((await pasted(page)).split('\n')[0]).toBe(
      '“The ladder has been there longer than the wall,” … “They built the wall to have something to lean it on.”',
    );
  });

  test('keeps the article’s words and their places as they are', async ({
    page,
    browser,
    address,
  }) => {
    const bare = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
    const still = await bare.newPage();
    for (const path of [PLAIN, LADDER, LONG, RIGHT_TO_LEFT]) {
      await page.goto(path);
      await expect(page.locator('.take').first()).toBeAttached();
      await still.goto(path);
      const [there, here] = [still.locator('.prose'), page.locator('.prose')];
      expect(await here.innerText()).toBe(await there.innerText());
      const [was, is] = [await there.boundingBox(), await here.boundingBox()];
      expect(is?.height).toBe(was?.height);
    }
    await bare.close();
  });

  test('has a button 24 px wide and high that makes no page wider', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [LONG, RIGHT_TO_LEFT, LADDER]) {
      await page.goto(path);
      for (const button of await page.locator('.take').all()) {
        await button.focus();
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      expect(await overflow(page)).toBe(0);
    }
  });
});

test('an article right to left is cited and its words are taken in its own script', async ({
  page,
}) => {
  await page.goto(RIGHT_TO_LEFT);
  await page.getByRole('button', { name: 'Copy with its speaker' }).first().focus();
  await page.keyboard.press('q');
  await expect(page.locator('[data-said]')).toHaveText('Copied.');
  expect(await pasted(page)).toMatch(/^«[^]*»\n\n— [^]*\nمرسى الريشة، 14 سبتمبر\nThe Archive, 14/);
});

const citation = (page: Page) => page.getByRole('group', { name: 'Citation' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/**
 * What the clipboard holds; empty where it holds nothing of that kind. Chromium takes back what it has begun to
 * read when what was written a moment ago arrives only now: then it is read again.
 */
async function pasted(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (kind) => {
    for (;;) {
      const [item] = await navigator.clipboard.read();
      try {
        return item?.types.includes(kind) ? await (await item.getType(kind)).text() : '';
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      }
    }
  }, type);
}

const selected = (page: Page): Promise<string> =>
  page.evaluate(() => document.getSelection()?.toString() ?? '');

/** Chooses what stands in an element, or from one to the end of another. */
async function choose(page: Page, from: string, to = from): Promise<void> {
  const start = await page.locator(from).first().elementHandle();
  const end = await page.locator(to).first().elementHandle();
  await page.evaluate(
    ([first, last]) => {
      if (!first || !last) throw new Error('there is nothing to choose');
      document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [start, end],
  );
}

/** Chooses words by the mouse: from one letter of an element’s first text to another. */
async function drag(page: Page, selector: string, from: number, to: number): Promise<void> {
  const points = await page
    .locator(selector)
    .first()
    .evaluate(
      (element, offsets) =>
        offsets.map((offset) => {
          const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
          if (!text) throw new Error('there are no words');
          const range = document.createRange();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          const { left, top, height } = range.getBoundingClientRect();
          return { x: left + 1, y: top + height / 2 };
        }),
      [from, to],
    );
  const [start, end] = points;
  if (!start || !end) throw new Error('there are no words');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** Whether the bar lies over any of the chosen words. */
const covers = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const bar = document.querySelector('.words-bar')?.getBoundingClientRect();
    const rects = [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    return (
      !bar ||
      rects.some(
        ({ left, right, top, bottom }) =>
          left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top,
      )
    );
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}

/** Scripts that take storage away, each in its way. */
function brokenStorage(): Readonly<Record<string, () => void>> {
  return {
    'is forbidden': () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'holds rubbish': () => {
      localStorage.setItem('archive:citation-format-1', '{"no": "such format"');
    },
  };
}
