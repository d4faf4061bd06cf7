// A reader sets the page: at once, without a flash, on every page and in every tab, whatever the
// browser keeps.
import type { Page } from '@playwright/test';
import { LONG, PLAIN, PUBLISHED, RIGHT_TO_LEFT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const SEPIA = 'rgb(243, 233, 210)';
const PAPER = 'rgb(253, 252, 247)';
const NIGHT = 'rgb(22, 21, 15)';
const [NEWEST = '', OLDEST = ''] = [PUBLISHED[0], PUBLISHED.at(-1)];

test('each setting holds at once, on the next page, and after a reload', async ({ page }) => {
  await page.goto(PLAIN);
  const words = page.locator('.prose p').first();
  const usual = await words.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  await openSettings(page);
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('radio', { name: 'Sans' }).check();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expectSet(page, usual * 1.5);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeHidden();
  await page.reload();
  await expectSet(page, usual * 1.5);
  await page.goto(LONG);
  await expectSet(page, usual * 1.5);

  await openSettings(page);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('radio', { name: 'As my device' })).toBeChecked();
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER);
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(words).toHaveCSS('font-size', `${usual}px`);
});

test('lines are as long as was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(LONG);
  const width = (): Promise<number> =>
    page.locator('.prose').evaluate((one) => one.getBoundingClientRect().width);
  const usual = await width();
  await openSettings(page);
  await page.getByRole('radio', { name: 'Short' }).check();
  expect(await width()).toBeLessThan(usual);
  await page.getByRole('radio', { name: 'Long' }).check();
  expect(await width()).toBeGreaterThan(usual);
});

test('a theme holds against the device, and the first paint has it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PLAIN);
  await expect(page.locator('body')).toHaveCSS('background-color', NIGHT);
  await openSettings(page);
  await page.getByRole('radio', { name: 'Paper' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: 'Night' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', NIGHT);
  // What the islands would do comes too late to be counted here: they never arrive.
  await page.route(/_assets\/(?!early)[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(LONG);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.locator('body')).toHaveCSS('background-color', NIGHT);
});

test('the script of the first paint stands before all that is painted, and waits for nothing', async ({
  page,
}) => {
  await page.goto(PLAIN);
  const early = page.locator('head > script[src*="early"]');
  await expect(early).toHaveCount(1);
  expect(
    await early.evaluate((one: HTMLScriptElement) => [one.async, one.defer, one.type]),
  ).toEqual([false, false, '']);
});

test('another open tab follows at once, its open settings too', async ({ page, context }) => {
  await page.goto(PLAIN);
  await openSettings(page);
  const other = await context.newPage();
  await other.goto('/speakers/');
  await openSettings(other);
  await other.getByRole('radio', { name: 'Sepia' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', SEPIA);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});

test('the settings are opened and left by keyboard, and the focus comes back', async ({ page }) => {
  await page.goto(PLAIN);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Normal' }).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-face', 'sans');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('a second press closes the settings, as does a press beside them', async ({ page }) => {
  await page.goto(PLAIN);
  const dialog = page.getByRole('dialog', { name: 'Reading settings' });
  await openSettings(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(dialog).toBeVisible();
  await page.locator('.prose p').first().click();
  await expect(dialog).toBeHidden();
});

test.describe('on a small touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  for (const path of [PLAIN, RIGHT_TO_LEFT])
    test(`the settings of ${path} leave words in sight, and fit at the largest`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.getByRole('button', { name: 'Reading settings' }).tap();
      await page.getByRole('radio', { name: 'Largest' }).tap();
      const panel = await page.getByRole('dialog', { name: 'Reading settings' }).boundingBox();
      expect(panel?.y).toBeGreaterThan(200);
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(640);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
});

test('where storage is forbidden or full, settings hold for the page, and the reader is told', async ({
  page,
}) => {
  for (const forbid of [
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ]) {
    await page.addInitScript(forbid);
    await page.goto(PLAIN);
    await openSettings(page);
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await expect(page.locator('body')).toHaveCSS('background-color', SEPIA);
    await expect(page.locator('[data-said]')).toContainText('Your browser keeps nothing');
  }
});

test('rubbish in storage is as good as nothing', async ({ page }) => {
  for (const rubbish of ['{', '"night"', '{"theme":"puce","size":3}', '[null]']) {
    await page.addInitScript((text) => {
      for (const name of ['reading-1', 'places-1', 'keys-off-1'])
        localStorage.setItem(`archive:${name}`, text);
    }, rubbish);
    await page.goto(PLAIN);
    await expect(page.locator('body')).toHaveCSS('background-color', PAPER);
    await openSettings(page);
    await expect(page.getByRole('radio', { name: 'As my device' })).toBeChecked();
  }
});

test('an old article says so, beside its date; a new one does not', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-10T09:00:00Z');
  await page.goto(OLDEST);
  await expect(page.getByRole('article').getByText(/more than .* old/)).toHaveText(
    'This article is more than 3 years old.',
  );
  await page.goto(NEWEST);
  await expect(page.getByRole('article').getByText(/more than .* old/)).toHaveCount(0);
});

test('a clipping is black on white whatever the theme, and says when it was made', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-03-10T09:00:00Z');
  await page.goto(PLAIN);
  await openSettings(page);
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.keyboard.press('Escape');
  const accessed = page.getByText('Accessed 10 March 2026');
  await page.pdf();
  await expect(accessed).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(accessed).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.prose p').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.prose p').first()).toHaveCSS('font-size', '14.6667px');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would do nothing', async ({ page }) => {
    await page.goto(OLDEST);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
}

/** Sepia, sans, and words of that size in px. */
async function expectSet(page: Page, size: number): Promise<void> {
  const words = page.locator('.prose p').first();
  await expect(page.locator('body')).toHaveCSS('background-color', SEPIA);
  await expect(words).toHaveCSS('font-size', `${size}px`);
  await expect(words).toHaveCSS('font-family', /system-ui/);
}
