import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchEngine } from '#search/engine.ts';
import { indexPath } from '#search/index-files.ts';
import { parseQuery } from '#search/query.ts';
import { KINDS, NOTHING_ASKED, isEmptySearch } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';
import { scan, sourcesOf } from '../support/searched.ts';
import { ALL, PERIODS, anySearch, searched, urlsOf } from '../support/searching.ts';

test('the archive of these tests is one to search: several periods, hits of most kinds', () => {
  expect(PERIODS.length).toBeGreaterThan(6);
  expect(PERIODS.every(({ counts }) => counts.articles > 4 && counts.quotations > 4)).toBe(true);
});

test('SearchEngine.search() counts and finds what a plain scan does, whatever is asked', async () => {
  const engine = new SearchEngine(sourcesOf(ALL));
  await fc.assert(
    fc.asyncProperty(anySearch, async (asked) => {
      fc.pre(!isEmptySearch(asked));
      const [last] = await searched(engine, asked);
      const counts = KINDS.map((kind) => scan(ALL, { ...asked, kind }).length);
      expect([last?.complete, last?.counts]).toEqual([
        true,
        { articles: counts[0], quotations: counts[1] },
      ]);
      for (const kind of KINDS) {
        const found = await urlsOf(engine, { ...asked, kind });
        expect(found.sort()).toEqual(scan(ALL, { ...asked, kind }).sort());
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  'salt',
  'salt road',
  '"toll road"',
  'salt -saltmarsh',
  'bell -"salt road"',
  '-fog',
  'salt speaker:ada',
  'tag:odo',
  'place:una',
  'source:ada toll',
  'during:2023',
  'bell after:2022-03 before:2024',
  'language:az fog',
])('SearchEngine.search() finds some, and not all, for %s, as a plain scan does', async (line) => {
  const engine = new SearchEngine(sourcesOf(ALL));
  for (const kind of KINDS) {
    const asked = { ...parseQuery(line), kind };
    const [last] = await searched(engine, asked);
    expect(last?.counts[kind]).toBe(scan(ALL, asked).length);
    expect(last?.counts[kind]).toBeGreaterThan(0);
    expect(last?.counts[kind]).toBeLessThan(scan(ALL, { ...NOTHING_ASKED, kind }).length);
  }
});

test.each(KINDS)('SearchEngine.hits() has %s by date, both ways', async (kind) => {
  const engine = new SearchEngine(sourcesOf(ALL));
  const asked: SearchState = { ...NOTHING_ASKED, words: 'salt', kind };
  const newestFirst = scan(ALL, asked);
  await searched(engine, { ...asked, order: 'newest' });
  expect(await urlsOf(engine, asked)).toEqual(newestFirst);
  await searched(engine, { ...asked, order: 'oldest' });
  expect(await urlsOf(engine, asked)).toEqual(newestFirst.toReversed());
});

test.each(KINDS)(
  'SearchEngine.hits() has %s of all periods by relevance, equals by date',
  async (kind) => {
    const sources = sourcesOf(ALL);
    const engine = new SearchEngine(sources);
    const asked: SearchState = { ...NOTHING_ASKED, words: 'salt road', kind };
    const scores = new Map<string | undefined, number>();
    for (const { key, articles } of PERIODS) {
      const urls = scan(articles, { ...NOTHING_ASKED, kind });
      for (const { row, score } of await sources.findIn(indexPath(key, kind))(asked.words))
        scores.set(urls[row], score);
    }
    const scoreOf = (url: string): number => scores.get(url) ?? 0;
    const expected = scan(ALL, asked).sort((a, b) => scoreOf(b) - scoreOf(a));
    expect(new Set(expected.map(scoreOf)).size).toBeGreaterThan(2);
    await searched(engine, asked);
    expect(await urlsOf(engine, asked)).toEqual(expected);
  },
);

test('SearchEngine.hits() gives a few at a time, each once', async () => {
  const sources = sourcesOf(ALL);
  const engine = new SearchEngine(sources);
  const asked: SearchState = { ...NOTHING_ASKED, words: 'toll' };
  await searched(engine, asked);
  const before = sources.asked.length;
  const first = await engine.hits('articles', 0, 3);
  // Of what is not shown nothing is fetched.
  expect(sources.asked.length).toBe(before + 3);
  const next = await engine.hits('articles', 3, 3);
  const all = await engine.hits('articles', 0, 6);
  expect([...first, ...next]).toEqual(all);
  expect(await engine.hits('articles', scan(ALL, asked).length, 3)).toEqual([]);
});

test('SearchEngine.hits() shows where the words are', async () => {
  const [article] = ALL;
  if (!article) throw new Error('there is no article');
  const one = {
    ...article,
    words: 'fog salt road bell',
    said: [{ words: 'quay salt', speaker: 'ada' }],
  };
  const engine = new SearchEngine(sourcesOf([one]));
  await searched(engine, { ...NOTHING_ASKED, words: '"salt road"' });
  expect(await engine.hits('articles', 0, 10)).toEqual([
    {
      url: one.url,
      title: 'On fog salt road bell',
      day: one.day,
      facts: ['New Quay'],
      excerpt: [
        { text: 'fog ', lit: false },
        { text: 'salt', lit: true },
        { text: ' ', lit: false },
        { text: 'road', lit: true },
        { text: ' bell', lit: false },
      ],
      lit: ['salt', 'road'],
      said: null,
    },
  ]);
  await searched(engine, { ...NOTHING_ASKED, words: 'salt', kind: 'quotations' });
  expect(await engine.hits('quotations', 0, 10)).toMatchObject([
    { url: `${one.url}#q-0`, lit: ['salt'], said: { speaker: 'ada', role: null } },
  ]);
});

test('SearchEngine.search() shows the hits of the kind asked for over time', async () => {
  const engine = new SearchEngine(sourcesOf(ALL));
  await fc.assert(
    fc.asyncProperty(anySearch, async (asked) => {
      fc.pre(!isEmptySearch(asked));
      for (const { bars, counts, complete } of await searched(engine, asked)) {
        if (complete) expect(bars).not.toBeNull();
        if (bars === null || (!complete && bars.length === 0)) continue;
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(counts[asked.kind]);
        // Time in which there can be no hit is not shown, however far the bounds are.
        expect(bars.length).toBeLessThan(100);
      }
    }),
  );
  const [last] = await searched(engine, parseQuery('salt during:2023'));
  const months = last?.bars?.map(({ key }) => key) ?? [];
  expect(months.every((key) => /^2023-\d\d$/.test(key))).toBe(true);
  expect(months).toHaveLength(12);
});
