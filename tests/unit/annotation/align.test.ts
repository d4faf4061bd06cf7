import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { alignAtEnd, alignAtStart } from '#annotation/align.ts';
import { findNear } from '#annotation/find-near.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });

/** The fewest edits between a pattern and any beginning of a text. */
function fewest(pattern: string, text: string): number {
  return Math.min(
    ...Array.from({ length: text.length + 1 }, (_, end) => distance(pattern, text.slice(0, end))),
  );
}

test('alignAtStart() needs as few edits as the best beginning of the text, or says there is none', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(6), (pattern, text, most) => {
      const least = fewest(pattern, text);
      const found = alignAtStart(pattern, text, most);
      expect(found?.errors ?? null).toBe(least <= most ? least : null);
      if (found) expect(distance(pattern, text.slice(0, found.length))).toBe(least);
    }),
  );
});

test('alignAtEnd() is alignAtStart() of both backwards', () => {
  expect(alignAtEnd('channel', 'the deepened chanel', 2)).toEqual({ errors: 1, length: 6 });
  expect(alignAtEnd('channel', 'the deepened chanel.', 0)).toBeNull();
});

test('findNear() finds every neighbourhood of a pattern, at its best end', () => {
  expect(findNear('harbour', 'the harbor, the harbour, the arbour', 1)).toEqual([
    { end: 10, errors: 1 },
    { end: 23, errors: 0 },
    { end: 35, errors: 1 },
  ]);
});

test('findNear() reports no end that is further from the pattern than asked', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(3), (pattern, text, most) => {
      for (const { end, errors } of findNear(pattern, text, most)) {
        const starts = Array.from({ length: end + 1 }, (_, start) => text.slice(start, end));
        expect(Math.min(...starts.map((piece) => distance(pattern, piece)))).toBe(errors);
        expect(errors).toBeLessThanOrEqual(most);
      }
    }),
  );
});
