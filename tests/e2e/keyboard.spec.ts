// Single keys, their list, and the switch that turns them off.
import { LONG, PLAIN, PUBLISHED } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

const help = { name: 'Keyboard' } as const;
const at = PUBLISHED.indexOf(PLAIN);
const [LATER = '', EARLIER = ''] = [PUBLISHED[at - 1], PUBLISHED[at + 1]];

test('? lists the keys of the page, Escape closes the list', async ({ page }) => {
  await page.goto(PLAIN);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', help);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('term').filter({ hasText: /^[?/,[\]]$/ })).toHaveCount(5);
  await expect(dialog).toContainText('Before, 1 January 2026');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', help).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', help)).toBeFocused();
});

test('a page with nothing before or after it lists no keys for that', async ({ page }) => {
  await page.goto('/speakers/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', help).getByRole('term')).toHaveText(['?', '/', ',']);
});

test('[ and ] go to the articles before and after by date', async ({ page }) => {
  await page.goto(PLAIN);
  await page.keyboard.press(']');
  await page.waitForURL(LATER);
  await page.keyboard.press('[');
  await page.waitForURL(PLAIN);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(EARLIER);
});

test('/ goes to the search, and into its field once there', async ({ page }) => {
  await page.goto(LONG);
  await page.keyboard.press('/');
  await page.waitForURL('/search/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('a/?,');
  await expect(field).toHaveValue('a/?,');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('/ finds the search of a site below a path', async ({ page, addressBelow }) => {
  await page.goto(`${addressBelow}${PLAIN}`);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(`${addressBelow}/search/`);
});

test(', opens the reading settings', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press(',');
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
});

test('keys turned off do nothing, stay off, and can be turned on again', async ({ page }) => {
  await page.goto(PLAIN);
  await page.keyboard.press('?');
  const keysAreOn = page.getByRole('switch', { name: 'These keys are on' });
  await keysAreOn.uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  for (const key of ['?', ',', ']']) await page.keyboard.press(key);
  await page.getByRole('button', help).click();
  await expect(page).toHaveURL(PLAIN);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(keysAreOn).not.toBeChecked();
  await keysAreOn.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(LATER);
});

test('where storage is forbidden keys can still be turned off, for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(PLAIN);
  await page.keyboard.press('?');
  await page.getByRole('switch').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(PLAIN);
});

test('keys with a modifier are left to the browser, but for what AltGr types', async ({ page }) => {
  await page.goto(PLAIN);
  for (const key of ['Control+,', 'Alt+,', 'Meta+,']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: ']',
        bubbles: true,
        ctrlKey: true,
        altKey: true,
        modifierAltGraph: true,
      }),
    ),
  );
  await expect(page).toHaveURL(LATER);
});
