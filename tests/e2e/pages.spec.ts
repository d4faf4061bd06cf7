// Every kind of page, as it is seen, heard, printed, and read without JavaScript.
import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_KINDS } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const NARROWEST = 320;
const WIDTHS = [360, 1280];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test.describe(kind, () => {
    for (const width of WIDTHS) {
      test(`is accessible at ${width} px by day and by night`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(path);
          if (path.includes('?'))
            await expect(page.locator('[data-results] a').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
          const found = violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target }) => `${colorScheme}: ${id} (${help}) ${target.join(' ')}`),
          );
          expect(found).toEqual([]);
        }
      });
    }

    test(`does not scroll sideways at ${NARROWEST} px`, async ({ page }) => {
      await page.setViewportSize({ width: NARROWEST, height: 800 });
      await page.goto(path);
      if (path.includes('?')) await expect(page.locator('[data-results] a').first()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(NARROWEST);
    });

    test('prints without the site around it', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('banner').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner').first()).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      await expect(page.getByRole('main')).toBeVisible();
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
