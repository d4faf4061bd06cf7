// Ways through the archive's own pages: the calendar by keys, names as one types, the day nearest to a
// date that has no page.
import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

test.describe('the calendar of a year', () => {
  test('is one stop of the Tab key, walked with the arrow keys', async ({ page }) => {
    await page.goto('/2026/');
    const first = page.getByRole('link', { name: '1 January 2026, 1 article', exact: true });
    const second = page.getByRole('link', { name: '11 February 2026, 2 articles', exact: true });
    const third = page.getByRole('link', { name: '25 February 2026, 1 article', exact: true });
    await expect(second).toHaveAttribute('tabindex', '-1');
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(second).toBeFocused();
    await expect(first).toHaveAttribute('tabindex', '-1');
    await page.keyboard.press('ArrowDown');
    await expect(third).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(third).toBeFocused();
    await page.keyboard.press('Home');
    await expect(second).toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(first).toBeFocused();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/2026\/02\/11\/$/);
  });

  test('leaves a day one has clicked as the stop of the Tab key', async ({ page }) => {
    await page.goto('/2026/');
    const day = page.getByRole('link', { name: '25 February 2026, 1 article' });
    await day.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(day).toBeFocused();
  });

  test('says what its shades mean', async ({ page }) => {
    await page.goto('/2026/');
    const legend = page.getByRole('list', { name: 'Articles a day, by shade' });
    await expect(legend.getByRole('listitem')).toHaveText(['1', '2']);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('has every day as a stop of its own', async ({ page }) => {
      await page.goto('/2026/');
      await page.getByRole('link', { name: '1 January 2026, 1 article' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: '11 February 2026, 2 articles' })).toBeFocused();
    });
  });
});

test.describe('the names of a register', () => {
  const field = (page: Page) => page.getByRole('searchbox', { name: 'Find a name' });

  test('are narrowed as one types, whatever the accents, and all back at Escape', async ({
    page,
  }) => {
    await page.goto('/speakers/');
    const names = page.locator('.letters a:visible');
    await expect(names).toHaveCount(12);
    for (const typed of ['Brulec', 'BRÛLEC', 'firtina', 'Fırtına']) {
      await field(page).fill(typed);
      await expect(names).toHaveCount(1);
    }
    await expect(names).toHaveText('Çiğdem Fırtınaoğlu');
    await expect(page.locator('.letters h2:visible')).toHaveText(['F']);
    await expect(page.locator('name-filter [role="status"]')).toHaveText('1 name');
    await field(page).fill('nobody of that name');
    await expect(page.locator('name-filter [role="status"]')).toHaveText('0 names');
    await field(page).press('Escape');
    await expect(names).toHaveCount(12);
    await expect(page.locator('name-filter [role="status"]')).toBeEmpty();
  });

  test('of a list of several pages are all found, on whichever page they stand', async ({
    page,
  }) => {
    await page.goto('/speakers/');
    // As the list of an archive with thousands of people has it.
    await page.locator('name-filter').evaluate((filter) => {
      filter.setAttribute('data-names', '/search/index/names-speakers.pack');
      filter.querySelector('.letters section')?.remove();
    });
    await field(page).fill('brulecoeur');
    const found = page.locator('.filter-found a');
    await expect(found).toHaveText(['Hélène Brûlecœur']);
    await expect(page.locator('.letters')).toBeHidden();
    await found.click();
    await expect(page).toHaveURL(/\/speakers\/helene-brulecoeur\/$/);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('stand there without a field that would do nothing', async ({ page }) => {
      await page.goto('/speakers/');
      await expect(page.locator('.letters a')).toHaveCount(12);
      await expect(page.locator('#name-filter')).toBeHidden();
      await page
        .getByRole('navigation', { name: 'Letters' })
        .getByRole('link', { name: 'V' })
        .click();
      await expect(page).toHaveURL(/#letter-v$/);
    });
  });
});

test.describe('an address that leads nowhere', () => {
  /** What a host answers there, but for the status, which the browser would report as an error. */
  async function open(page: Page, address: string): Promise<void> {
    const base = /^http:.*\/archive(?=\/)/.exec(address)?.[0] ?? '';
    const notFound = await page.request.get(`${base}/404.html`);
    await page.route(address, async (route) =>
      route.fulfill({ contentType: 'text/html', body: await notFound.text() }),
    );
    await page.goto(address);
  }

  const near = (page: Page) => page.locator('nearest-day');

  test('offers the days with news around its date', async ({ page }) => {
    await open(page, '/2026/02/14/');
    await expect(near(page).getByRole('link')).toHaveText([
      'Wednesday, 11 February 2026',
      'Wednesday, 25 February 2026',
    ]);
    await near(page).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 February 2026');
  });

  test('offers the day of an article that is not there', async ({ page }) => {
    await open(page, '/2026/02/11/no-such-article/');
    await expect(near(page).getByRole('listitem').first()).toHaveText(
      'What appeared that dayWednesday, 11 February 2026',
    );
  });

  test('offers nothing where it holds no date', async ({ page }) => {
    await open(page, '/speakers/nobody/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not here');
    await expect(near(page).getByRole('heading')).toBeHidden();
  });

  test('is found below a path as well', async ({ page, addressBelow }) => {
    await open(page, `${addressBelow}/2026/03/`);
    await expect(near(page).getByRole('link')).toHaveText(['Wednesday, 25 February 2026']);
    await near(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/archive\/2026\/02\/25\/$/);
  });
});

test('a person’s words stand in the wide column, their day beside them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/speakers/odile-marchbanks/');
  const first = page.locator('.quotations > li').first();
  const words = await first.locator('blockquote').boundingBox();
  const facts = await first.locator('.facts').boundingBox();
  expect(words?.width).toBeGreaterThan(400);
  expect((facts?.x ?? 0) + (facts?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
});
