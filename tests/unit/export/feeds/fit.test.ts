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

test.each(['a', '&', '<', '"', "'", '\\', '\n', '\t', 'ə', '水', '🐟'])(
  'what fits is within the limit in every format when it is full of %j',
  async (character) => {
    const lengths = [400, 5000, 20_000, 40_000, 80_000, 90_000];
    const items = lengths.map((length) => sized(anItem({ html: character.repeat(length) })));
    for (const fitting of [trimmed(items), shortened(items)]) {
      const feed = aFeed({ items: fitting });
      for (const text of [await formatRss(feed), formatAtom(feed, 'X'), formatJsonFeed(feed)])
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.bytes);
    }
  },
);
