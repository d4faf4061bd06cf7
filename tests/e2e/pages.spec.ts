// Every kind of page, as it is seen, heard, printed, and read without JavaScript.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const NARROW = 360;
const WIDE = 1280;
/** A screen of 1280 px at 400 %. */
const NARROWEST = 320;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test.describe(kind, () => {
    test(`is accessible at ${WIDE} px by day and by night`, async ({ page }) => {
      await page.setViewportSize({ width: WIDE, height: 900 });
      await open(page, path);
      await expectAccessible(page);
    });

    test(`is accessible at ${NARROW} px, and does not scroll sideways at ${NARROWEST} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: NARROW, height: 800 });
      await open(page, path);
      await expectAccessible(page);
      await page.setViewportSize({ width: NARROWEST, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(NARROWEST);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('can be read', async ({ page }) => {
        await page.goto(path);
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { level: 1 })).toHaveText(/\S/);
        await expect(main).toHaveText(/\w{3}/);
        // The way on, from every page.
        await expect(page.getByRole('banner').getByRole('link', { name: 'People' })).toBeVisible();
      });
    });
  });
}

for (const kind of ['front', 'article', 'speaker', 'year', 'search with hits']) {
  test(`${kind} prints without the site around it`, async ({ page }) => {
    await open(page, PAGE_KINDS[kind] ?? '');
    await expect(page.getByRole('banner').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner').first()).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article has its words and its speakers', async ({ page }) => {
    await page.goto(PAGE_KINDS['article'] ?? '');
    const article = page.locator('article');
    await expect(article).toContainText('boating lake with a customs office');
    await expect(article.getByRole('link', { name: 'Odile Marchbanks' }).first()).toBeVisible();
  });

  test('the search page offers the archive’s lists', async ({ page }) => {
    await page.goto('/search/');
    const main = page.getByRole('main');
    for (const path of [
      '/2026/',
      '/2025/',
      '/2024/',
      '/2023/',
      '/speakers/',
      '/places/',
      '/tags/',
      '/sources/',
    ])
      await expect(main.locator(`a[href="${path}"]`)).toBeVisible();
  });
});

/** Opens a page; one with hits is open when the first is shown. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?')) await expect(page.locator('[data-results] a').first()).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const byDay = await axe(page).withTags(STANDARDS).analyze();
  expect(violationsIn(byDay)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours are all that differs.
  const byNight = await axe(page).withRules('color-contrast').analyze();
  expect(violationsIn(byNight)).toEqual([]);
}

/** No page holds frames: the mode that does not look for them is twice as fast. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

function violationsIn({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
