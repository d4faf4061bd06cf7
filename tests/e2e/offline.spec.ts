// What was read can be read again without a network: a server that answers, is dead, fails, or never
// answers, as a test asks.
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { serveSite } from '#tools/serve.ts';
import { builtSites } from '../support/fixture-sites.ts';
import { LONG, PLAIN } from '../support/fixture.ts';

/** A server whose answers a test decides on. */
class Network {
  state: 'up' | 'down' | 'failing' | 'silent' = 'up';
  /** Bodies to answer with instead of the site's, by path; null is a file that is gone. */
  readonly instead = new Map<string, string | null>();
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }
}

const test = base.extend<{ network: Network }>({
  network: [
    async ({}, use) => {
      const site = await serveSite({ outDir: builtSites().root, base: '/' }, 0);
      const server = createServer((request, response) => {
        const body = network.instead.get(request.url ?? '');
        if (network.state === 'down') request.socket.destroy();
        else if (network.state === 'failing') response.writeHead(503).end('busy');
        else if (network.state === 'silent') return;
        else if (body === undefined) site.emit('request', request, response);
        else if (body === null) response.writeHead(404).end('gone');
        else {
          const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
          response.writeHead(200, { 'content-type': type }).end(body);
        }
      });
      await new Promise<void>((resolve) => server.listen(0, resolve));
      const { port } = server.address() as AddressInfo;
      const network = new Network(`http://localhost:${port}`);
      await use(network);
      server.closeAllConnections();
      server.close();
      site.close();
    },
    { auto: true },
  ],
  baseURL: async ({ network }, use) => use(network.origin),
});

test.use({ serviceWorkers: 'allow' });
// A worker comes to be behind the page, when the machine has nothing else to do.
test.describe.configure({ timeout: 120_000 });
const UNHURRIED = { timeout: 60_000 };

const word = (page: Page) => page.locator('offline-word');

/** Opens a page and waits until it is kept. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => kept(page), UNHURRIED).toContain(path);
}

/** Paths of the pages that are kept. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('archive:/:1:pages');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

test('an article read once is there without a network, and says since when it is kept', async ({
  page,
  network,
}) => {
  await read(page, PLAIN);
  await expect(word(page)).toBeEmpty();
  network.state = 'down';
  await page.reload();
  await expect(page.getByRole('article')).toContainText('boating lake with a customs office');
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  await expect(word(page)).toHaveText(`You are reading a copy kept on ${today}.`);
  await expect(word(page)).toBeInViewport();
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
});

test('the word takes no place from what is read', async ({ page, network }) => {
  await read(page, PLAIN);
  const before = await page.getByRole('contentinfo').boundingBox();
  network.state = 'down';
  await page.reload();
  await expect(word(page)).not.toBeEmpty();
  expect(await page.getByRole('contentinfo').boundingBox()).toEqual(before);
});

test('a page that was not read is answered with the articles that were', async ({
  page,
  network,
}) => {
  await read(page, PLAIN);
  await read(page, '/2026/');
  network.state = 'down';
  await page.goto(LONG);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept');
  const links = page.locator('kept-articles a');
  await expect(links).toHaveText([
    'Quillmouth opens its deepened channel after nine years of argument',
  ]);
  await links.click();
  await expect(page).toHaveURL(PLAIN);
  await expect(page.getByRole('article')).toBeVisible();
});

test('what a reader has the browser forget is gone', async ({ page, network }) => {
  await read(page, PLAIN);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Forget them all' }).click();
  await expect(page.locator('kept-articles')).toHaveText('No articles are kept.');
  network.state = 'down';
  await page.goto(PLAIN).catch(() => null);
  await expect(page.getByText('boating lake with a customs office')).toHaveCount(0);
});

test('a network that never answers is not waited for', async ({ page, network }) => {
  await read(page, PLAIN);
  network.state = 'silent';
  await page.reload();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(word(page)).toContainText('a copy kept on');
});

test('a server that fails is answered for by the copy', async ({ page, network }) => {
  await read(page, PLAIN);
  network.state = 'failing';
  await page.reload();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goto(LONG);
  await expect(page.getByText('busy')).toBeVisible();
});

test('a change of the site shows at the next visit, and is what is kept', async ({
  page,
  network,
}) => {
  await read(page, PLAIN);
  network.instead.set(PLAIN, '<!doctype html><html><head></head><body>New words</body></html>');
  await page.reload();
  await expect(page.getByText('New words')).toBeVisible();
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path))?.text(), PLAIN))
    .toContain('New words');
  network.state = 'down';
  await page.reload();
  await expect(page.getByText('New words')).toBeVisible();
});

test('what is gone from the site is not kept, nor is an error', async ({ page, network }) => {
  await read(page, PLAIN);
  network.instead.set(PLAIN, null);
  network.instead.set('/2031/', null);
  await page.goto('/2031/');
  await page.goto(PLAIN);
  await page.goto('/');
  await expect.poll(() => kept(page)).not.toContain(PLAIN);
  expect(await kept(page)).not.toContain('/2031/');
});

test('a search made before can be made again', async ({ page, network }) => {
  await read(page, '/');
  const hit = page.locator(`[data-results] a[href^="${PLAIN}"]`);
  await page.goto('/search/?q=dredger');
  await expect(hit).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const files = await (await caches.open('archive:/:1:periods')).keys();
        return files.map(({ url }) => url).join(' ');
      }),
    )
    .toContain('articles-');
  // Every index has answered, and the page itself is kept.
  await expect(page.getByRole('tab', { name: /^Quotations \d+$/ })).toBeVisible();
  await expect.poll(() => kept(page), UNHURRIED).toContain('/search/');
  network.state = 'down';
  await page.reload();
  await expect(hit).toBeVisible();
});

test('a network lost while reading is said, and that it is back', async ({ page, context }) => {
  await read(page, PLAIN);
  await context.setOffline(true);
  await expect(word(page)).toContainText('You are offline.');
  await context.setOffline(false);
  await expect(word(page)).toBeEmpty();
});

test('copies in an older form go, and those of others stay', async ({ page, network }) => {
  network.instead.set('/plain.html', '<title>p</title>');
  await page.goto('/plain.html');
  const others = ['archive:/archive/:1:pages', 'something-else'];
  await page.evaluate(
    (names) => Promise.all(names.map((name) => caches.open(name))),
    ['archive:/:0:pages', ...others],
  );
  await read(page, PLAIN);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toEqual(expect.arrayContaining(others));
  expect(names).not.toContain('archive:/:0:pages');
});

test('where nothing can be kept the site is there as ever', async ({ page, network }) => {
  const worker = await (await fetch(`${network.origin}/sw.js`)).text();
  network.instead.set(
    '/sw.js',
    `caches.open = caches.keys = () => Promise.reject(new Error('full'));\n${worker}`,
  );
  await page.goto(PLAIN);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of [LONG, '/search/?q=dredger']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
  }
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect(page.locator('.masthead > div')).toHaveCSS('display', 'flex');
});

test('a site that keeps no copies has browsers forget those they have', async ({
  page,
  network,
}) => {
  await read(page, PLAIN);
  const assets = readdirSync(join(builtSites().root, '_assets'));
  const [remover] = assets.filter((file) => file.startsWith('no-worker-'));
  expect(remover).toBeDefined();
  network.instead.set('/sw.js', `importScripts('/_assets/${remover ?? ''}');`);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
