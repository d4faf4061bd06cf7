// What a first view costs its reader: bytes as a host would compress them, and nothing that moves.
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { PAGE_KINDS } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

/** Bytes, as gzip sends them; fonts are compressed already. */
const PAGE_BUDGET = 30_000;
const SCRIPT_BUDGET = 12_000;
const FONT_BUDGET = 70_000;

const ARTICLES = Object.entries(PAGE_KINDS).filter(([kind]) => kind.includes('article'));
const OTHERS = ['front', 'speaker', 'year'].map((kind) => [kind, PAGE_KINDS[kind] ?? ''] as const);

interface Bytes {
  readonly document: number;
  readonly stylesheet: number;
  readonly script: number;
  readonly font: number;
}

for (const [kind, path] of ARTICLES) {
  test(`${kind} stays within its bytes, and nothing moves`, async ({ page }) => {
    const { document, stylesheet, script, font } = await bytesOf(page, path);
    expect.soft(document + stylesheet + script).toBeLessThanOrEqual(PAGE_BUDGET);
    expect.soft(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect.soft(font).toBeLessThanOrEqual(FONT_BUDGET);
    expect.soft(stylesheet).toBeGreaterThan(0);
    expect.soft(font).toBeGreaterThan(0);
    await expectStill(page, path);
  });
}

for (const [kind, path] of OTHERS) {
  test(`nothing moves on ${kind}`, async ({ page }) => {
    await expectStill(page, path);
  });
}

async function expectStill(page: Page, path: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(await shiftsOn(page), `at ${width} px`).toEqual([]);
  }
}

/** Everything a page asks for until it is quiet. */
async function bytesOf(page: Page, path: string): Promise<Bytes> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = { document: 0, stylesheet: 0, script: 0, font: 0 };
  for (const response of responses) {
    const kind = response.request().resourceType();
    if (!(kind in bytes)) continue;
    const body = await response.body();
    bytes[kind as keyof Bytes] += kind === 'font' ? body.length : gzipSync(body).length;
  }
  return bytes;
}

/** What moved, by itself, since the page began to load. */
async function shiftsOn(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // The first call brings what was recorded before, even when that is nothing to tell of.
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const told = observer.takeRecords().map((entry) => {
              const shift = entry as PerformanceEntry & {
                readonly value: number;
                readonly sources: ReadonlyArray<{ readonly node: Node | null }>;
              };
              const moved = shift.sources.map(({ node }) => node?.nodeName ?? '').join(' ');
              return `${shift.value.toFixed(4)} ${moved}`;
            });
            resolve(told);
          }),
        );
      }),
  );
}
