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
  test(`${kind} is accessible in every theme, wide and narrow, and does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDE, height: 900 });
    await open(page, path);
    await expectAccessible(page);
    // Colours are all that differs.
    for (const theme of ['sepia', 'night']) {
      await chooseElsewhere(page, { theme });
      await expectContrast(page);
    }
    await page.setViewportSize({ width: NARROW, height: 800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: NARROWEST, height: 800 });
    await expectToFit(page);
    await chooseElsewhere(page, { size: 'largest' });
    await expectToFit(page);
    // Forced colours are the system's, and so is their contrast: that they are taken is enough.
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('main')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expectToFit(page);
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

for (const theme of ['paper', 'sepia', 'night']) {
  test(`more contrast is more than enough in the theme ${theme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    for (const kind of ['article', 'year']) {
      await open(page, PAGE_KINDS[kind] ?? '');
      if (theme !== 'system') await chooseElsewhere(page, { theme });
      const found = await axe(page).withRules(['color-contrast-enhanced']).analyze();
      expect(violationsIn(found)).toEqual([]);
    }
  });
}

for (const [name, button] of [
  ['Reading settings', 'Aa'],
  ['Keyboard', 'Keyboard'],
] as const) {
  test(`the dialog ${name} is accessible`, async ({ page }) => {
    await open(page, PAGE_KINDS['article'] ?? '');
    await page.getByText(button, { exact: true }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page can be read', async ({ page }) => {
    test.slow();
    for (const [kind, path] of Object.entries(PAGE_KINDS)) {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect.soft(main.getByRole('heading', { level: 1 }), kind).toHaveText(/\S/);
      await expect.soft(main, kind).toHaveText(/\w{3}/);
      // The way on, from every page.
      const people = page.getByRole('banner').getByRole('link', { name: 'People' });
      await expect.soft(people, kind).toBeVisible();
    }
  });

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

/** Keeps what a reader chose, as another tab does. */
async function chooseElsewhere(page: Page, reading: Record<string, string>): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('archive:reading-1', JSON.stringify(chosen));
    dispatchEvent(new StorageEvent('storage'));
  }, reading);
  for (const [setting, choice] of Object.entries(reading))
    await expect(page.locator('html')).toHaveAttribute(`data-${setting}`, choice);
}

async function expectToFit(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(NARROWEST);
}

async function expectContrast(page: Page): Promise<void> {
  const found = await axe(page).withRules('color-contrast').analyze();
  expect(violationsIn(found)).toEqual([]);
}

async function expectAccessible(page: Page): Promise<void> {
  const found = await axe(page).withTags(STANDARDS).analyze();
  expect(violationsIn(found)).toEqual([]);
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
