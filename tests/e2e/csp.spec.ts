// The policy holds in a browser: no page of the site offends it, and what does not belong to the site
// is refused.
import type { Page } from '@playwright/test';
import { PAGE_KINDS, PLAIN } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

/** Directives offended, in order, from the first moment of each page on. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const offences: string[] = [];
    Object.assign(globalThis, { offences });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      offences.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { offences: string[] }).offences);
}

test('no page offends against a directive', async ({ page }) => {
  test.slow();
  const offences = await watch(page);
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    await page.goto(path);
    if (path.includes('?')) await expect(page.locator('[data-results] a').first()).toBeVisible();
    expect.soft(await offences(), kind).toEqual([]);
  }
});

test('a search runs, in its page and in its worker', async ({ page, addressBelow }) => {
  for (const address of ['', addressBelow]) {
    const offences = await watch(page);
    await page.goto(`${address}/search/`);
    await page.locator('input[name="q"]').fill('dredger');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
    expect(await offences()).toEqual([]);
  }
});

test.describe('what does not belong to the site', () => {
  // That the console says so is the point.
  test.use({ quiet: async ({}, use) => use(undefined) });

  for (const [what, offence, markUp] of [
    ['a script in the page', 'script-src-elem inline', '<script>document.title = "taken"</script>'],
    ['a handler', 'script-src-attr inline', '<b onclick="document.title = \'taken\'">b</b>'],
    ['a style in the page', 'style-src-elem inline', '<style>h1 { color: red }</style>'],
    ['a style attribute', 'style-src-attr inline', '<b style="color: red">b</b>'],
    [
      'a picture from elsewhere',
      'img-src https://elsewhere.example/a.png',
      '<img src="https://elsewhere.example/a.png" alt="">',
    ],
    [
      'a script from elsewhere',
      'script-src-elem https://elsewhere.example/a.js',
      '<script src="https://elsewhere.example/a.js"></script>',
    ],
    [
      'a frame',
      'frame-src https://elsewhere.example',
      '<iframe src="https://elsewhere.example/"></iframe>',
    ],
  ] as const) {
    for (const [where, headers] of [
      ['by the page', false],
      ['by the host', true],
    ] as const) {
      test(`${what} is refused ${where}`, async ({ page }) => {
        // Each of the two policies alone, so that neither hides the want of the other.
        await page.route(
          (url) => url.pathname === PLAIN,
          async (route) => {
            const response = await route.fetch();
            const source = await response.text();
            const injected = source.replace('<h1', `${markUp}<h1`);
            const { 'content-security-policy': policy, ...others } = response.headers();
            await route.fulfill({
              status: 200,
              headers: {
                ...others,
                ...(headers && policy && { 'content-security-policy': policy }),
              },
              body: headers
                ? injected.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
                : injected,
            });
          },
        );
        const offences = await watch(page);
        await page.goto(PLAIN);
        if (what === 'a handler') await page.getByText('b', { exact: true }).click();
        await expect.poll(offences).toContain(offence);
        expect(await page.title()).not.toBe('taken');
      });
    }
  }

  test('WebAssembly is refused on a page that runs no search', async ({ page }) => {
    await page.route('**/probe.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
          () => (document.title = 'compiled'), () => (document.title = 'refused'));`,
      }),
    );
    for (const [path, outcome] of [
      [PLAIN, 'refused'],
      ['/search/', 'compiled'],
    ] as const) {
      await page.goto(path);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.src = '/probe.js';
        document.head.append(script);
      });
      await expect(page).toHaveTitle(outcome);
    }
  });
});
