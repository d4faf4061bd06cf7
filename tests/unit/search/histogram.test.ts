import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOfNumber,
  firstDayOf,
  lastDayOf,
  numberOfDay,
  stretchAfter,
} from '#search/date-stretch.ts';
import { barsOf } from '#search/histogram.ts';

const on = (...days: string[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(numberOfDay(day), (counts.get(numberOfDay(day)) ?? 0) + 1);
  return counts;
};

test('barsOf() has a bar for each day of a short time, empty ones too', () => {
  expect(barsOf(on('2024-02-28', '2024-03-01', '2024-03-01'), '2024-02-27', '2024-03-02')).toEqual([
    { key: '2024-02-27', count: 0 },
    { key: '2024-02-28', count: 1 },
    { key: '2024-02-29', count: 0 },
    { key: '2024-03-01', count: 2 },
    { key: '2024-03-02', count: 0 },
  ]);
});

test('barsOf() has a bar for each month of some years, the broken ones at the ends too', () => {
  const bars = barsOf(on('2023-12-31', '2024-01-01', '2024-01-31'), '2023-11-30', '2024-04-01');
  expect(bars).toEqual([
    { key: '2023-11', count: 0 },
    { key: '2023-12', count: 1 },
    { key: '2024-01', count: 2 },
    { key: '2024-02', count: 0 },
    { key: '2024-03', count: 0 },
    { key: '2024-04', count: 0 },
  ]);
});

test('barsOf() has a bar for each year of a long time', () => {
  expect(barsOf(on('2019-12-31', '2021-06-01', '2023-01-01'), '2019-06-01', '2023-02-01')).toEqual([
    { key: '2019', count: 1 },
    { key: '2020', count: 0 },
    { key: '2021', count: 1 },
    { key: '2022', count: 0 },
    { key: '2023', count: 1 },
  ]);
});

test('barsOf() ends with the last year there is', () => {
  expect(barsOf(on('9999-12-31'), '9996-01-01', '9999-12-31').at(-1)).toEqual({
    key: '9999',
    count: 1,
  });
});

test.each([
  ['', '2024-01-01'],
  ['2024-01-01', ''],
  ['2024-01-02', '2024-01-01'],
])('barsOf() has no bar from %j to %j', (from, to) => {
  expect(barsOf(on('2024-01-01'), from, to)).toEqual([]);
});

test('barsOf() shows each hit once, and leaves no time out', () => {
  const first = numberOfDay('1999-01-01');
  fc.assert(
    fc.property(
      fc.nat({ max: 9000 }),
      fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 1300 }), fc.nat({ max: 9000 })),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 9 })),
      ),
      (start, length, hits) => {
        const counts = new Map(
          hits.map(([share, count]) => [first + start + Math.round(share * length), count]),
        );
        const [from, to] = [dayOfNumber(first + start), dayOfNumber(first + start + length)];
        const bars = barsOf(counts, from, to);
        const sum = [...counts.values()].reduce((all, count) => all + count, 0);
        expect(bars.reduce((all, { count }) => all + count, 0)).toBe(sum);
        expect(bars.length).toBeLessThan(100);
        for (const [at, { key, count }] of bars.entries()) {
          const next = bars[at + 1];
          if (next) expect(next.key).toBe(stretchAfter(key));
          const within = [...counts].filter(([day]) => dayOfNumber(day).startsWith(key));
          expect(count).toBe(within.reduce((all, [, one]) => all + one, 0));
        }
        expect(firstDayOf(bars[0]?.key ?? '') <= from).toBe(true);
        expect(lastDayOf(bars.at(-1)?.key ?? '') >= to).toBe(true);
      },
    ),
  );
});
