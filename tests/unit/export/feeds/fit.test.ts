import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAtom } from '#export/feeds/atom.ts';
import { LIMITS, fit, shortened, sized, trimmed } from '#export/feeds/fit.ts';
import { formatJsonFeed } from '#export/feeds/json-feed.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { aFeed, anItem } from './feed-builders.ts';

const itemsOf = (...lengths: number[]): ReturnType<typeof sized>[] =>
  lengths.map((length, at) => sized(anItem({ title: `n-${at}`, html: 'x'.repeat(length) })));
const lengthsOf = (items: ReturnType<typeof trimmed>): [string, number][] =>
  items.map(({ title, html }) => [title, html.length]);

test('trimmed() takes the first items that fit, and none beyond', () => {
  const limits = { items: 3, bytes: 60_000 };
  expect(trimmed(itemsOf(1, 1, 1, 1), limits)).toHaveLength(3);
  expect(lengthsOf(trimmed(itemsOf(20_000, 20_000, 20_000), limits))).toEqual([
    ['n-0', 20_000],
    ['n-1', 20_000],
  ]);
});

test('trimmed() has the summary of what would not fit alone, never half of it', () => {
  const [only] = trimmed(itemsOf(LIMITS.bytes));
  expect(only?.html).toBe(
    '<p>In short.</p><p><a href="https://x.example/2026/03/10/a-headline/">The whole text</a> is too long for a feed.</p>',
  );
});

test('shortened() loses no item: the longest come with their summary until all fit', () => {
  const limits = { items: 50, bytes: 60_000 };
  expect(lengthsOf(shortened(itemsOf(20_000, 40_000, 10_000), limits))).toEqual([
    ['n-0', 20_000],
    ['n-1', expect.any(Number)],
    ['n-2', 10_000],
  ]);
  expect(shortened(itemsOf(20_000, 40_000, 10_000), limits)[1]?.html).toContain('The whole text');
  expect(lengthsOf(shortened(itemsOf(100, 200), limits))).toEqual([
    ['n-0', 100],
    ['n-1', 200],
  ]);
});

test('fit() heeds both limits', () => {
  expect(fit(itemsOf(1, 1), { items: 2, bytes: 60_000 })).toBe(true);
  expect(fit(itemsOf(1, 1), { items: 1, bytes: 60_000 })).toBe(false);
  expect(fit(itemsOf(30_000, 30_000), { items: 2, bytes: 60_000 })).toBe(false);
});

test('what fits is within the limit in every format, whatever it consists of', async () => {
  const words = fc.string({
    unit: fc.constantFrom('&', '<', '"', "'", '\\', '\n', '\t', 'a', 'ə', '水', '🐟', '\u0001'),
    maxLength: 400,
  });
  const item = fc.record({ words, html: words }).map(({ words: said, html }) =>
    anItem({
      title: said.slice(0, 20),
      summary: said.slice(20, 80),
      creator: said.slice(80, 100),
      html: html.replaceAll('\u0001', '').repeat(40),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 12 }), async (items) => {
      const limits = { items: 50, bytes: 80_000 };
      for (const within of [
        trimmed(items.map(sized), limits),
        shortened(items.map(sized), limits),
      ]) {
        const feed = aFeed({ items: within });
        for (const text of [await formatRss(feed), formatAtom(feed, 'X'), formatJsonFeed(feed)])
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes);
      }
    }),
    { numRuns: 60 },
  );
});
