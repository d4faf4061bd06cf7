// Feeds as people meet them: the page that lists them, and a feed opened in a browser.
import { expect, test } from './site-test.ts';

test.describe('the page of feeds', () => {
  test('gives an address to the clipboard by one click', async ({ page, context, address }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    await page.goto('/feeds/');
    await page.getByRole('button', { name: 'Copy the address of RSS 2.0' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('https://archive.example/feed.xml');
  });

  test('selects the address where the browser gives no clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/feeds/');
    await page.getByRole('button', { name: 'Copy the address of Atom 1.0' }).click();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe('https://archive.example/atom.xml');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('has links, and addresses that can be selected', async ({ page }) => {
      await page.goto('/feeds/');
      await expect(page.getByRole('link', { name: 'Atom 1.0' })).toHaveAttribute(
        'href',
        '/atom.xml',
      );
      await expect(page.getByText('https://archive.example/feed.xml')).toBeVisible();
      await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    });
  });
});

for (const [file, title, content] of [
  ['feed.xml', 'item > title', 'item > encoded'],
  ['atom.xml', 'entry > title', 'entry > content'],
  ['speakers/odile-marchbanks/feed.xml', 'item > title', 'item > encoded'],
] as const)
  test(`${file} can be read in a browser, at the root and below a path`, async ({
    page,
    address,
    addressBelow,
  }) => {
    for (const origin of [address, addressBelow]) {
      await page.goto(`${origin}/${file}`);
      const headline = page.locator(title).first();
      await expect(headline).toBeVisible();
      expect(await headline.evaluate((element) => getComputedStyle(element).fontWeight)).toBe(
        '700',
      );
      await expect(page.locator(content).first()).toBeAttached();
      await expect(page.locator(content).first()).toBeHidden();
    }
  });
