import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '#search/near-words.ts';

const KNOWN = ['harbour', 'salt', 'road', 'café', 'sale', 'harbours', 'arbour', 'malt'];

test.each([
  ['harbuor', ['harbour']],
  ['habour', ['harbour', 'harbours', 'arbour']],
  ['HARBUOR', ['harbour']],
  ['cafés', ['café']],
  ['cafs', ['café']],
  ['xalt', ['salt', 'malt']],
  ['saldo', ['salt', 'sale']],
  ['sald', ['salt', 'sale']],
  ['sxxt', []],
  ['zzz', []],
  ['', []],
])('nearWords() suggests for %j the nearest, then the most frequent', (word, near) => {
  expect(nearWords(word, KNOWN)).toEqual(near);
});

test('nearWords() suggests no word that differs by accents or case alone: it is found already', () => {
  expect(nearWords('cafe', KNOWN)).toEqual([]);
  expect(nearWords('Salt', ['salt'])).toEqual([]);
});

test('nearWords() suggests three at most, none further away than one left out', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, known) => {
      const near = nearWords(typed, known);
      const furthest = typed.length <= 4 ? 1 : 2;
      const within = known
        .map((one) => distance(typed, one))
        .filter((away) => away > 0 && away <= furthest)
        .sort((a, b) => a - b);
      expect(near.map((one) => distance(typed, one))).toEqual(within.slice(0, 3));
      expect(near.every((one) => known.includes(one))).toBe(true);
    }),
  );
});
