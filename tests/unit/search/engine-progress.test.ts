// In which order an engine asks and tells, and what it does when it is overtaken or cut off.
import { expect, test } from 'vitest';
import { SearchEngine } from '#search/engine.ts';
import type { Progress } from '#search/engine.ts';
import type { Sources } from '#search/sources.ts';
import { parseQuery } from '#search/query.ts';
import { NOTHING_ASKED } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';
import { scan, sourcesOf } from '../support/searched.ts';
import { ALL, PERIODS, searched, urlsOf } from '../support/searching.ts';

const [NEWEST, SECOND] = PERIODS;
const OLDEST = PERIODS.at(-1);

test('SearchEngine.search() tells first of the newest period, before it asks another', async () => {
  const sources = sourcesOf(ALL);
  const engine = new SearchEngine(sources);
  const told: { readonly progress: Progress; readonly asked: ReadonlyArray<string> }[] = [];
  const asked: SearchState = { ...NOTHING_ASKED, words: 'salt' };
  await engine.search(asked, (progress) => told.push({ progress, asked: [...sources.asked] }));
  const [first] = told;
  const inNewest = scan(NEWEST?.articles ?? [], asked).length;
  expect(first?.progress).toMatchObject({
    counts: { articles: inNewest, quotations: 0 },
    complete: false,
  });
  expect(first?.asked.filter((path) => !path.startsWith(`${NEWEST?.key}/`))).toEqual([]);
  expect(told.map(({ progress }) => progress.complete)).toEqual([
    ...told.slice(1).map(() => false),
    true,
  ]);
  const counts = told.map(({ progress }) => progress.counts.articles);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test('SearchEngine.search() tells first of the oldest period when the oldest come first', async () => {
  const sources = sourcesOf(ALL);
  const asked: SearchState = { ...NOTHING_ASKED, words: 'salt', order: 'oldest' };
  const [first] = (await searched(new SearchEngine(sources), asked)).reverse();
  expect(first?.counts.articles).toBe(scan(OLDEST?.articles ?? [], asked).length);
});

test('SearchEngine.search() asks no period outside of the time asked for', async () => {
  const sources = sourcesOf(ALL);
  const asked = parseQuery(`salt after:${SECOND?.from} before:${NEWEST?.from}`);
  await searched(new SearchEngine(sources), { ...asked, to: SECOND?.to ?? '' });
  expect(sources.asked.filter((path) => !path.startsWith(`${SECOND?.key}/`))).toEqual([]);
  expect(sources.asked).not.toEqual([]);
});

test('SearchEngine.search() asks no index again when only filters change', async () => {
  const sources = sourcesOf(ALL);
  const engine = new SearchEngine(sources);
  await searched(engine, parseQuery('salt'));
  const before = sources.asked.length;
  for (const line of ['salt tag:ada', 'salt during:2023', 'salt order:newest', 'salt'])
    await searched(engine, parseQuery(line));
  expect(sources.asked.length).toBe(before);
  await searched(engine, parseQuery('bell'));
  expect(sources.asked.length).toBeGreaterThan(before);
});

test('SearchEngine.search() has nothing to ask where nothing is asked', async () => {
  const sources = sourcesOf(ALL);
  expect(await searched(new SearchEngine(sources), NOTHING_ASKED)).toEqual([
    { counts: { articles: 0, quotations: 0 }, complete: true, bars: [] },
  ]);
  expect(sources.asked).toEqual([]);
});

test('SearchEngine.search() is complete at once in an archive without articles', async () => {
  const [last] = await searched(new SearchEngine(sourcesOf([])), parseQuery('salt'));
  expect(last).toEqual({ counts: { articles: 0, quotations: 0 }, complete: true, bars: [] });
});

test.each(['salt', 'salt during:1900', 'salt during:2023'])(
  'SearchEngine.search() for %s ends unsaid when another begins',
  async (line) => {
    const engine = new SearchEngine(sourcesOf(ALL));
    const older: Progress[] = [];
    const first = engine.search(parseQuery(line), (progress) => older.push(progress));
    const asked = parseQuery('bell');
    const [last] = await searched(engine, asked);
    await first;
    expect(older).toEqual([]);
    expect(last?.counts.articles).toBe(scan(ALL, asked).length);
    expect(await urlsOf(engine, { ...asked, order: 'newest' })).toHaveLength(
      scan(ALL, asked).length,
    );
  },
);

test('SearchEngine.search() ends unsaid wherever the other overtakes it', async () => {
  const asked = parseQuery('bell');
  for (let pause = 1; pause < 60; pause++) {
    const engine = new SearchEngine(sourcesOf(ALL));
    const older: Progress[] = [];
    let isOver = false;
    const first = engine.search(parseQuery('salt'), (progress) => {
      expect(isOver).toBe(false);
      older.push(progress);
    });
    for (let turn = 0; turn < pause; turn++) await Promise.resolve();
    isOver = older.at(-1)?.complete !== true;
    const [last] = await searched(engine, asked);
    await first;
    expect(last?.counts.articles).toBe(scan(ALL, asked).length);
  }
});

/** Sources that fail when first asked for what `of` knows. */
function failingOnce(sources: Sources, of: (what: string) => boolean): Sources {
  let hasFailed = false;
  const unless = <Value>(what: string, value: () => Promise<Value>): Promise<Value> => {
    if (hasFailed || !of(what)) return value();
    hasFailed = true;
    return Promise.reject(new Error(`offline: ${what}`));
  };
  return {
    periods: () => unless('periods', () => sources.periods()),
    pack: (path) => unless(path, () => sources.pack(path)),
    facts: (path) => unless(path, () => sources.facts(path)),
    match: (index, wanted) => unless(index, () => sources.match(index, wanted)),
    stands: (index, word) => unless(index, () => sources.stands(index, word)),
  };
}

test.each([
  ['the list of periods', (what: string) => what === 'periods'],
  ['the facts of a period', (what: string) => what === `${SECOND?.key}/facts.pack`],
  ['an index', (what: string) => what === `${SECOND?.key}/articles/`],
  ['an index of the other kind', (what: string) => what === `${OLDEST?.key}/quotations/`],
])('SearchEngine.search() throws when %s cannot be had, and tries again', async (_, of) => {
  const engine = new SearchEngine(failingOnce(sourcesOf(ALL), of));
  const asked = parseQuery('salt');
  await expect(searched(engine, asked)).rejects.toThrow('offline');
  const [last] = await searched(engine, asked);
  expect(last?.counts).toEqual({
    articles: scan(ALL, asked).length,
    quotations: scan(ALL, { ...asked, kind: 'quotations' }).length,
  });
});

test('SearchEngine.hits() tries again for a card that could not be had', async () => {
  const engine = new SearchEngine(
    failingOnce(sourcesOf(ALL), (what) => /articles-\d+\.pack$/.test(what)),
  );
  await searched(engine, parseQuery('salt'));
  await expect(engine.hits('articles', 0, 5)).rejects.toThrow('offline');
  expect(await engine.hits('articles', 0, 5)).toHaveLength(5);
});
