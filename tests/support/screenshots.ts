// node tests/support/screenshots.ts DIST OUTDIR: pictures of the largest page of each kind in a built site,
// at three widths, by day and by night. For looking at, before and after a change to a template.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { serveSite } from '#tools/serve.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { pageAt, readSite } from './built-site.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { elementsWith } from './html.ts';

const WIDTHS = [360, 768, 1440];
/** Of a page longer than this, the head is enough to look at. */
const LONGEST = 3000;
const SCHEMES = ['light', 'dark'] as const;

/** Shapes of addresses below the base; the first that fits is the page's kind. */
const KINDS: Readonly<Record<string, RegExp>> = {
  front: /^$/,
  'not-found': /^404\.html$/,
  'second-page': /\/page\/2\/$/,
  year: /^\d{4}\/$/,
  month: /^\d{4}\/\d\d\/$/,
  day: /^\d{4}\/\d\d\/\d\d\/$/,
  article: /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/,
  speakers: /^speakers\/$/,
  speaker: /^speakers\/[^/]+\/$/,
  tags: /^tags\/$/,
  tag: /^tags\/[^/]+\/$/,
  places: /^places\/$/,
  place: /^places\/[^/]+\/$/,
  sources: /^sources\/$/,
  source: /^sources\/[^/]+\/$/,
  search: /^search\/$/,
  feeds: /^feeds\/$/,
  data: /^data\/$/,
};

const [dist, outDir] = process.argv.slice(2);
if (dist === undefined || outDir === undefined) {
  console.error('node tests/support/screenshots.ts DIST OUTDIR');
  process.exitCode = 2;
} else {
  await takePictures(resolve(dist), resolve(outDir));
}

async function takePictures(folder: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  const site = readSite(folder, 'http://localhost');
  const base = baseOf(site);
  const server = await serveSite({ outDir: folder, base }, 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
        for (const [kind, path] of largestPages(site)) {
          await page.goto(origin + base + path, { waitUntil: 'networkidle' });
          const file = join(target, `${kind}-${width}-${colorScheme}.png`);
          const length = await page.evaluate(() => document.documentElement.scrollHeight);
          const clip = { x: 0, y: 0, width, height: Math.min(length, LONGEST) };
          await page.screenshot({ path: file, fullPage: true, clip });
          console.log(file);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** The largest page of each kind: most to see, most to go wrong. Paths are below the base. */
function largestPages(site: BuiltSite): Map<string, string> {
  const largest = new Map<string, BuiltPage>();
  for (const page of site.pages) {
    const kind = Object.entries(KINDS).find(([, shape]) => shape.test(page.path.slice(1)))?.[0];
    if (kind !== undefined && page.source.length > (largest.get(kind)?.source.length ?? 0))
      largest.set(kind, page);
  }
  return new Map([...largest].map(([kind, { path }]) => [kind, path.slice(1)]));
}

/** The path the site was built for, as its front page gives it. */
function baseOf(site: BuiltSite): string {
  const address = elementsWith(pageAt(site, '/').document, 'property', 'og:url')[0];
  return new URL(address?.attribs['content'] ?? '/', site.origin).pathname;
}
