import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchEngine } from '#search/engine.ts';
import type { Progress, Sources } from '#search/engine.ts';
import { indexPath } from '#search/index-files.ts';
import { parseQuery } from '#search/query.ts';
import { KINDS, NOTHING_ASKED, isEmptySearch } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';
import { IDS, WORDS, periodsOf, scan, someSearched, sourcesOf } from '../support/searched.ts';

const ALL = someSearched(160);
const PERIODS = periodsOf(ALL);
const [NEWEST, SECOND] = PERIODS;
const OLDEST = PERIODS.at(-1);

/** The progress told, the last of it first. */
async function searched(engine: SearchEngine, state: SearchState): Promise<Progress[]> {
  const told: Progress[] = [];
  await engine.search(state, (progress) => told.unshift(progress));
  return told;
}

async function urlsOf(engine: SearchEngine, { kind }: SearchState): Promise<string[]> {
  return (await engine.hits(kind, 0, Infinity)).map(({ url }) => url);
}

const word = fc.oneof(
  fc.constantFrom(...WORDS, 'sa', 'toll', 'b'),
  fc.constantFrom('zinc', 'saltx'),
);
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 2 })
  .map((words) => `"${words.join(' ')}"`);
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  word.map((one) => `-${one}`),
  phrase.map((one) => `-${one}`),
);
const id = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...IDS, 'nobody'));
const date = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('2020', '2022', '2022-03', '2023-07-01', '2024', '2025', '0001', '9999'),
);
const state = fc.record({
  words: fc.array(term, { maxLength: 3 }).map((terms) => terms.join(' ')),
  narrowed: fc.record({ speaker: id, tag: id, place: id, source: id }),
  from: date,
  to: date,
  language: fc.constantFrom('', '', 'az', 'tr'),
  order: fc.constantFrom('relevance', 'newest', 'oldest'),
  kind: fc.constantFrom('articles', 'quotations'),
});

test('the archive of these tests is one to search: several periods, hits of most kinds', () => {
  expect(PERIODS.length).toBeGreaterThan(6);
  expect(PERIODS.every(({ counts }) => counts.articles > 4 && counts.quotations > 4)).toBe(true);
});

test('SearchEngine.search() counts and finds what a plain scan does, whatever is asked', async () => {
  const engine = new SearchEngine(sourcesOf(ALL));
  await fc.assert(
    fc.asyncProperty(state, async (asked) => {
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
    fc.asyncProperty(state, async (asked) => {
      fc.pre(!isEmptySearch(asked));
      for (const { bars, counts, complete } of await searched(engine, asked)) {
        if (!complete && bars.length === 0) continue;
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(counts[asked.kind]);
        // Time in which there can be no hit is not shown, however far the bounds are.
        expect(bars.length).toBeLessThan(100);
      }
    }),
  );
  const [last] = await searched(engine, parseQuery('salt during:2023'));
  const months = last?.bars.map(({ key }) => key) ?? [];
  expect(months.every((key) => /^2023-\d\d$/.test(key))).toBe(true);
  expect(months).toHaveLength(12);
});

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
    find: (index, query) => unless(index, () => sources.find(index, query)),
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

/** What is suggested for a search that finds nothing, as `what → state`. */
async function nearTo(
  asked: SearchState,
): Promise<{ what: string; state: SearchState; count: number }[]> {
  const engine = new SearchEngine(sourcesOf(ALL));
  const [last] = await searched(engine, asked);
  expect(last?.counts[asked.kind]).toBe(0);
  return (await engine.near()).map(({ state: near, change, count }) => ({
    what: change.kind === 'word' ? `${change.of} → ${change.instead}` : change.what,
    state: near,
    count,
  }));
}

test.each(KINDS)(
  'SearchEngine.near() offers other spellings among %s, with how many they find',
  async (kind) => {
    const asked: SearchState = { ...NOTHING_ASKED, words: 'salt belt', kind };
    const near = await nearTo(asked);
    expect(near).toEqual([
      {
        what: 'belt → bell',
        state: { ...asked, words: 'salt bell' },
        count: scan(ALL, { ...asked, words: 'salt bell' }).length,
      },
    ]);
  },
);

test.each([
  ['"salt roaf"', '"salt road"'],
  ['tolll -belt', 'toll -belt'],
  ['-belt belt', '-belt bell'],
  ['road oad', 'road road'],
])('SearchEngine.near() mends in %s the word that nothing has', async (words, mended) => {
  const near = await nearTo({ ...NOTHING_ASKED, words });
  const spelt = near.map(({ state: { words: other } }) => other);
  expect(spelt).toEqual([mended]);
});

test('SearchEngine.near() offers to ask less, with how many that finds, most first', async () => {
  const asked = parseQuery('salt tag:nobody during:2023');
  const near = await nearTo(asked);
  const without = { ...asked, narrowed: { ...asked.narrowed, tag: '' } };
  expect(near).toEqual([{ what: 'tag', state: without, count: scan(ALL, without).length }]);

  const far = parseQuery('salt during:1900');
  const anytime = { ...far, from: '', to: '' };
  expect(await nearTo(far)).toEqual([
    { what: 'from', state: anytime, count: scan(ALL, anytime).length },
  ]);

  const foreign = parseQuery('salt language:tr');
  expect((await nearTo(foreign)).map(({ what }) => what)).toEqual(['language']);
});

test('SearchEngine.near() has first what finds most', async () => {
  const near = await nearTo(parseQuery('bell tag:ada place:odo during:2022'));
  expect(near.map(({ what }) => what)).toEqual(['from', 'place', 'tag']);
});

test('SearchEngine.near() offers each filter alone whose absence finds something', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (asked) => {
      fc.pre(!isEmptySearch(asked) && scan(ALL, asked).length === 0);
      const near = await nearTo(asked);
      for (const { state: other, count } of near) expect(count).toBe(scan(ALL, other).length);
      expect(near.every(({ count }) => count > 0)).toBe(true);
      expect(near.map(({ count }) => count)).toEqual(
        near.map(({ count }) => count).sort((a, b) => b - a),
      );
      const offered = new Set(near.map(({ what }) => what));
      for (const name of ['speaker', 'tag', 'place', 'source'] as const) {
        const other = { ...asked, narrowed: { ...asked.narrowed, [name]: '' } };
        const helps =
          asked.narrowed[name] !== '' && !isEmptySearch(other) && scan(ALL, other).length > 0;
        expect(offered.has(name)).toBe(helps);
      }
    }),
    { numRuns: 60 },
  );
});
