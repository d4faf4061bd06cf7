// `npm run bench:search`: what a search costs in a real browser, over the built site of OUT_DIR: bytes before
// the first hit, milliseconds from the last key to it and from a filter to its numbers, memory of the page.
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { SEARCH, SEARCH_PERIODS } from '#archive/urls.ts';
import { settingsFrom } from '#intake/settings.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { ROOT } from '#tools/root.ts';
import { serveSite } from '#tools/serve.ts';
import { BROWSER_FLAGS, findBrowser } from '../support/browser.ts';
import { memoryAfterEach } from './page-memory.ts';

const KB = 1000;
const MB = 1_000_000;

/** So many milliseconds a search may take to find something. */
const LATEST = 30_000;

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: 'council,water,school,health,energy' },
    runs: { type: 'string', default: '3' },
  },
});
const words = values.words.split(',');

const { outDir } = settingsFrom(process.env, ROOT);
const periods = JSON.parse(
  readFileSync(join(outDir, SEARCH_PERIODS), 'utf8'),
) as ReadonlyArray<PeriodEntry>;
const articles = periods.reduce((sum, { counts }) => sum + counts.articles, 0);
const server = await serveSite({ outDir, base: '/' }, 0);
const asked: string[] = [];
server.on('request', ({ url }) => asked.push(url ?? '/'));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_FLAGS],
});

const measured = { bytes: [] as number[], key: [] as number[], filter: [] as number[] };
for (let run = 0; run < Number(values.runs); run++) {
  for (const word of words) measured.bytes.push(await bytesBeforeFirstHit(word));
}
const page = await browser.newPage({ serviceWorkers: 'block' });
await page.goto(origin + SEARCH);
await type(page, words[0] ?? '');
await whole(page);
for (let run = 0; run < Number(values.runs); run++) {
  for (const word of words.slice(1)) {
    measured.key.push(await type(page, word));
    await whole(page);
    measured.filter.push(await narrowed(page));
    await whole(page);
  }
}
await browser.close();
const memory = existsSync('/proc/self/smaps_rollup')
  ? await memoryAfterEach(findBrowser(), origin + SEARCH, words)
  : [];
server.close();

console.log(`${articles.toLocaleString('en')} articles in ${periods.length} periods`);
say(
  'bytes before the first hit, KB',
  measured.bytes.map((bytes) => bytes / KB),
);
say('last key to first hit, ms', measured.key);
say('filter to its numbers, ms', measured.filter);
const inMB = (bytes: number): string => (bytes / MB).toFixed(0);
console.log(
  `memory of the page, MB: ${memory.map(inMB).join(', ') || 'not to be had here'} (word after word)`,
);

/** Everything that is asked for in a search by its address, until the first hit stands there. */
async function bytesBeforeFirstHit(word: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  asked.length = 0;
  let bytes = 0;
  await page.exposeFunction('firstHit', () => {
    bytes ||= asked.reduce((sum, path) => sum + bytesOf(path), 0);
  });
  await page.addInitScript(() => {
    const says = window as unknown as { firstHit: () => void };
    new MutationObserver(() => {
      if (document.querySelector('[data-results] a')) says.firstHit();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}${SEARCH}?q=${encodeURIComponent(word)}`, { waitUntil: 'commit' });
  await page
    .locator('[data-results] a')
    .first()
    .waitFor({ timeout: LATEST })
    .catch(() => {
      throw new Error(`the search for “${word}” found nothing`);
    });
  await page.waitForTimeout(50);
  await context.close();
  return bytes;
}

/** A file as a host sends it that compresses text. */
function bytesOf(path: string): number {
  const { pathname } = new URL(path, origin);
  const file = join(outDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(html|css|js|json|svg|xml)$/.test(file) ? gzipSync(content).length : content.length;
}

/** Types a word in place of what is there; milliseconds from the last key to the first hit of it. */
async function type(page: Page, word: string): Promise<number> {
  const box = page.locator('input[name="q"]');
  await box.fill('');
  await page.locator('[data-results] a').first().waitFor({ state: 'detached' });
  await box.pressSequentially(word, { delay: 20 });
  return page.evaluate(
    ({ word, latest }) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const look = (): void => {
          const taken = performance.now() - start;
          if (document.querySelector('[data-results] a')) resolve(taken);
          else if (taken > latest) reject(new Error(`the search for “${word}” found nothing`));
          else setTimeout(look, 1);
        };
        look();
      }),
    { word, latest: LATEST },
  );
}

/** Chooses the last bar of the histogram, and takes it back; milliseconds until the number is another. */
async function narrowed(page: Page): Promise<number> {
  const bars = page.locator('.time-bars button');
  await bars.first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const all = [...document.querySelectorAll<HTMLElement>('.time-bars button')];
        const last = all.findLast((bar) => !(bar.ariaLabel ?? '').endsWith(': 0'));
        const start = performance.now();
        const number = document.querySelector('[data-count]');
        const before = location.search;
        const said = new MutationObserver(() => done());
        const done = (): void => {
          if (location.search === before) return;
          said.disconnect();
          const taken = performance.now() - start;
          document.querySelector<HTMLElement>('.any-time')?.click();
          resolve(taken);
        };
        if (number) said.observe(number, { childList: true, characterData: true, subtree: true });
        last?.click();
      }),
  );
}

/** Until every period has answered. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const tabs = [...document.querySelectorAll('[role="tab"] span')];
    return tabs.length > 0 && tabs.every((tab) => !tab.textContent.includes('…'));
  });
}

function say(what: string, figures: ReadonlyArray<number>): void {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  console.log(`${what}: median ${at(0.5)}, most ${at(1)} (${sorted.length} times)`);
}
