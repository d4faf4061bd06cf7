// Pictures as a browser takes them: the best format it knows, no wider than it needs, and nothing moves
// when they come.
import { PICTURES } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

test('nothing moves while pictures come, however late', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pictures/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(PICTURES, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const figures = page.locator('.prose figure');
  const before = await figures.evaluateAll((all) =>
    all.map((figure) => figure.getBoundingClientRect().height),
  );
  expect(Math.min(...before)).toBeGreaterThan(100);
  release();
  for (const image of await page.locator('.prose img').all()) {
    await image.evaluate((one) => one.scrollIntoView());
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  const after = await figures.evaluateAll((all) =>
    all.map((figure) => figure.getBoundingClientRect().height),
  );
  // Sizes are whole pixels, and so their shapes differ by less than one.
  expect(after).toHaveLength(before.length);
  for (const [at, height] of after.entries())
    expect(Math.abs(height - (before[at] ?? 0))).toBeLessThan(1);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
});

for (const [width, density, chosen] of [
  [360, 1, '-480.avif'],
  [360, 3, '-1200.avif'],
  [1280, 1, '-800.avif'],
  [1280, 2, '-1200.avif'],
] as const) {
  test(`a window ${width} wide at ${density} takes …${chosen}`, async ({ browser, address }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      deviceScaleFactor: density,
    });
    const page = await context.newPage();
    await page.goto(address + PICTURES);
    const lead = page.locator('.lead-picture img');
    await expect(lead).toHaveJSProperty('complete', true);
    expect(await lead.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(
      new RegExp(`${chosen.replace('.', '\\.')}$`),
    );
    await context.close();
  });
}

test('no picture is wider than a narrow window or taller than a low one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto(PICTURES);
  for (const image of await page.locator('.prose img').all()) {
    const { width, height } = await image.evaluate((one) => one.getBoundingClientRect());
    expect(width).toBeLessThanOrEqual(320);
    expect(height).toBeLessThanOrEqual(400);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(320);
});
