import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match, stands } from '#search/match.ts';
import { wantedWords } from '#search/query.ts';
import { aFind } from '../support/find.ts';

const ROWS = ['salt road toll', 'saltmarsh toll', 'toll road', 'sal bell', 'bell tower'];

async function rowsOf(line: string): Promise<number[] | null> {
  const { hits, without } = await match(aFind(ROWS), wantedWords(line));
  if (!hits) return null;
  return hits
    .map(({ row }) => row)
    .filter((row) => !without.has(row))
    .sort();
}

test.each([
  ['toll', [0, 1, 2]],
  ['road toll', [0, 2]],
  ['saltm', [1]],
  ['salt', [0]],
  ['sa', [0, 1, 3]],
  ['sa tol', [0, 1]],
  ['"salt"', [0]],
  ['"toll road"', [2]],
  ['"road toll" salt', [0]],
  ['"salt road" "road toll"', [0]],
  ['toll -salt', [1, 2]],
  ['toll -saltmarsh', [0, 2]],
  ['toll -road', [1]],
  ['toll -"toll road"', [0, 1]],
  ['toll -salt -saltmarsh', [2]],
  ['toll -fog', [0, 1, 2]],
  ['toll -tollx', [0, 1, 2]],
  ['toll -"fog bell"', [0, 1, 2]],
])('match() finds for %s what holds it', async (line, rows) => {
  expect(await rowsOf(line)).toEqual(rows);
});

test.each([
  ['fog', 'a word that is nowhere'],
  ['toll fog', 'one of two words that is nowhere, which Pagefind drops'],
  ['saltx', 'a word that Pagefind cuts back to one it knows'],
  ['salmon toll', 'a word that Pagefind cuts back to a shorter one than it knows'],
  ['"road salt"', 'a phrase whose words stand otherwise'],
  ['toll "fog bell"', 'a phrase that is nowhere'],
  ['"salt road" "toll road"', 'phrases that stand in different rows'],
  ['salt bell', 'words that stand in different rows'],
])('match() finds nothing for %s: %s', async (line) => {
  expect(await rowsOf(line)).toEqual([]);
});

test('match() has no opinion where only words are excluded', async () => {
  expect(await match(aFind(ROWS), wantedWords('-road'))).toEqual({
    hits: null,
    without: new Set([0, 2]),
  });
  expect(await match(aFind(ROWS), wantedWords(''))).toEqual({ hits: null, without: new Set() });
});

test('match() says where the words stand', async () => {
  const { hits } = await match(aFind(ROWS), wantedWords('toll "salt road"'));
  expect(hits?.map(({ row, words }) => [row, words])).toEqual([[0, [0, 1, 2]]]);
});

test.each(['salt', 'sal', 'saltm', 's', 'tower'])(
  'stands() sees that %s is there',
  async (word) => {
    expect(await stands(aFind(ROWS), word)).toBe(true);
  },
);

test.each(['fog', 'saltx', 'salmon', 'tolls', 'saltmarshes'])(
  'stands() sees that %s is not there',
  async (word) => {
    expect(await stands(aFind(ROWS), word)).toBe(false);
  },
);

// Words that begin like each other, down to a single letter.
const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
const phrase = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));

test('match() agrees with a plain scan whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.record({
        words: fc.array(word, { maxLength: 2 }).map((words) => words.join(' ')),
        phrases: fc.array(phrase, { maxLength: 2 }),
        without: fc.array(
          fc.oneof(
            word,
            phrase.map((words) => `"${words}"`),
          ),
          { maxLength: 2 },
        ),
      }),
      async (texts, wanted) => {
        fc.pre(wanted.words !== '' || wanted.phrases.length > 0);
        const { hits, without } = await match(aFind(texts.map((text) => text.join(' '))), wanted);
        const holds = (text: ReadonlyArray<string>, words: string): boolean =>
          ` ${text.join(' ')} `.includes(` ${words} `);
        const known = new Set(texts.flat());
        const has = (text: ReadonlyArray<string>, start: string): boolean =>
          known.has(start) ? text.includes(start) : text.some((one) => one.startsWith(start));
        const scanned = texts.flatMap((text, row) =>
          wanted.words.split(' ').every((start) => has(text, start)) &&
          wanted.phrases.every((one) => holds(text, one)) &&
          !wanted.without.some((one) => holds(text, one.replaceAll('"', '')))
            ? row
            : [],
        );
        const found = (hits ?? []).map(({ row }) => row).filter((row) => !without.has(row));
        expect(found.sort((a, b) => a - b)).toEqual(scanned);
      },
    ),
    { numRuns: 500 },
  );
});
