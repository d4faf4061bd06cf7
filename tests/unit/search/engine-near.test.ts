// What an engine offers where a search finds nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchEngine } from '#search/engine.ts';
import { parseQuery } from '#search/query.ts';
import { KINDS, NOTHING_ASKED, isEmptySearch } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';
import { scan, sourcesOf } from '../support/searched.ts';
import { ALL, anySearch, searched } from '../support/searching.ts';

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
  ['salr roaf', 'salt road'],
  ['"salr roaf" roaf', '"salt road" road'],
])('SearchEngine.near() mends in %s the word that nothing has', async (words, mended) => {
  const near = await nearTo({ ...NOTHING_ASKED, words });
  const spelt = near.map(({ state: { words: other } }) => other);
  expect(spelt).toEqual([mended]);
});

test('SearchEngine.near() has soon done with any number of words that nothing has', async () => {
  const words = Array.from({ length: 40 }, (_, at) => (at % 2 ? 'salr' : 'roaf')).join(' ');
  const many = Array.from({ length: 40 }, (_, at) => `rxa${String.fromCodePoint(97 + (at % 26))}d`);
  for (const asked of [words, many.join(' ')])
    expect((await nearTo({ ...NOTHING_ASKED, words: asked })).length).toBeLessThan(10);
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
    fc.asyncProperty(anySearch, async (asked) => {
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
