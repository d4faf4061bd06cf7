import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createPool,
  createRandom,
  createZipf,
  drawDistinct,
  integerBetween,
  logNormal,
  pick,
} from '#tools/bench/random.ts';
import type { Random } from '#tools/bench/random.ts';

function take<T>(count: number, draw: () => T): ReadonlyArray<T> {
  return Array.from({ length: count }, draw);
}

const anySeed = fc.string();

test('createRandom() stays in [0, 1) and repeats itself for every seed', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const numbers = take(50, createRandom(seed));
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      expect(numbers).toEqual(take(50, createRandom(seed)));
    }),
  );
});

test('createRandom() spreads evenly', () => {
  const tenths = new Map<number, number>();
  for (const number of take(20_000, createRandom('even'))) {
    const tenth = Math.floor(number * 10);
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  }
  for (const count of tenths.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('createRandom() differs between seeds that differ by one character', () => {
  expect(take(5, createRandom('1'))).not.toEqual(take(5, createRandom('2')));
});

test('integerBetween() answers whole numbers between both bounds', () => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: -99, max: 99 }), fc.nat(99), (seed, least, span) => {
      const number = integerBetween(createRandom(seed), least, least + span);
      expect(Number.isInteger(number)).toBe(true);
      expect(number).toBeGreaterThanOrEqual(least);
      expect(number).toBeLessThanOrEqual(least + span);
    }),
  );
});

test('pick() finds the first and the last item at the ends of the range', () => {
  const lowest: Random = () => 0;
  const highest: Random = () => 1 - 2 ** -32;
  expect(pick(lowest, ['a', 'b', 'c'])).toBe('a');
  expect(pick(highest, ['a', 'b', 'c'])).toBe('c');
  expect(() => pick(lowest, [])).toThrow(RangeError);
});

test('createZipf() draws the first rank twice as often as the second', () => {
  const random = createRandom('zipf');
  const draw = createZipf(100);
  const ranks = take(20_000, () => draw(random));
  const countOf = (rank: number): number => ranks.filter((drawn) => drawn === rank).length;
  expect(countOf(0) / countOf(1)).toBeCloseTo(2, 0);
  expect(Math.min(...ranks)).toBe(0);
  expect(Math.max(...ranks)).toBe(99);
});

test('drawDistinct() repeats nothing and stops at what the pool has', () => {
  const pool = createPool(['a', 'b', 'c']);
  expect([...drawDistinct(createRandom('all'), pool, 9)].sort()).toEqual(['a', 'b', 'c']);
  expect(drawDistinct(createRandom('two'), pool, 2)).toHaveLength(2);
});

test('logNormal() has the median asked for', () => {
  const random = createRandom('lengths');
  const lengths = [...take(10_001, () => logNormal(random, 340, 0.55))].sort((a, b) => a - b);
  expect(lengths[0]).toBeGreaterThan(0);
  expect(Math.abs((lengths[5000] ?? 0) - 340)).toBeLessThan(15);
});
