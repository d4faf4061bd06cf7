// Hits in columns are the hits they were made from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitAt, hitColumns, selectedHits, wordlessHits } from '#search/hit-columns.ts';
import type { HitColumns } from '#search/hit-columns.ts';
import type { Hit } from '#search/match.ts';

const hits = fc.uniqueArray(
  fc.record({
    row: fc.nat(50),
    score: fc.double({ noNaN: true }),
    words: fc.array(fc.nat(9999), { maxLength: 4 }),
  }),
  { selector: ({ row }) => row },
);

function listed(columns: HitColumns): Hit[] {
  return Array.from(columns.rows, (_, at) => hitAt(columns, at));
}

test('hitColumns() holds every hit, by row', () => {
  fc.assert(
    fc.property(hits, (some) => {
      expect(listed(hitColumns(some))).toEqual(some.toSorted((a, b) => a.row - b.row));
    }),
  );
});

test('selectedHits() holds those wanted, as they were', () => {
  fc.assert(
    fc.property(hits, fc.integer({ min: 1, max: 4 }), (some, every) => {
      const isWanted = (row: number): boolean => row % every === 0;
      const selected = selectedHits(hitColumns(some), isWanted);
      expect(listed(selected)).toEqual(listed(hitColumns(some.filter(({ row }) => isWanted(row)))));
    }),
  );
});

test('wordlessHits() are rows alone', () => {
  expect(listed(wordlessHits([2, 5]))).toEqual([
    { row: 2, score: 0, words: [] },
    { row: 5, score: 0, words: [] },
  ]);
  expect(() => hitAt(wordlessHits([2]), 1)).toThrow(RangeError);
});
