import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOfNumber,
  firstDayOf,
  isDateStretch,
  lastDayOf,
  numberOfDay,
  stretchAfter,
  stretchBefore,
} from '#search/date-stretch.ts';

const DAY_LENGTH = 86_400_000;
const FIRST = Date.parse('0001-01-01') / DAY_LENGTH;
const LAST = Date.parse('9999-12-31') / DAY_LENGTH;

const day = fc.integer({ min: FIRST, max: LAST }).map(dayOfNumber);
const stretch = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([one, length]) => one.slice(0, length));

test.each(['0001', '9999', '2019', '2019-01', '2019-12', '2019-05-31', '2024-02-29', '2000-02-29'])(
  'isDateStretch() knows %s',
  (text) => {
    expect(isDateStretch(text)).toBe(true);
  },
);

test.each([
  ...['', '0000', '0000-12-31', '19', '219', '20190', '-2019', '+02019'],
  ...['2019-5', '2019-00', '2019-13', '2019-', '2019-05-', '2019-05-00', '2019-05-32'],
  ...['2019-04-31', '2019-02-29', '1900-02-29', '2023-02-30', '2019-05-31T00:00', '2019/05'],
  ...['2019 ', ' 2019', '2019\n', '٢٠١٩', 'soon', 'NaN'],
])('isDateStretch() takes %j for no year, month or day', (text) => {
  expect(isDateStretch(text)).toBe(false);
});

test('isDateStretch() knows every day there is, its month and its year', () => {
  fc.assert(
    fc.property(stretch, (one) => {
      expect(isDateStretch(one)).toBe(true);
    }),
  );
});

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-04', '2019-04-01', '2019-04-30'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['0001-02', '0001-02-01', '0001-02-28'],
  ['0099-12', '0099-12-01', '0099-12-31'],
])('%s goes from %s to %s', (text, first, last) => {
  expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]);
});

test('a stretch holds the days that begin as it does, and no others', () => {
  fc.assert(
    fc.property(stretch, day, (one, other) => {
      const isWithin = other >= firstDayOf(one) && other <= lastDayOf(one);
      expect(isWithin).toBe(other.startsWith(one));
    }),
  );
  fc.assert(
    fc.property(stretch, (one) => {
      for (const end of [firstDayOf(one), lastDayOf(one)]) expect(end.startsWith(one)).toBe(true);
      expect(dayOfNumber(numberOfDay(lastDayOf(one)) + 1).startsWith(one)).toBe(false);
      expect(dayOfNumber(numberOfDay(firstDayOf(one)) - 1).startsWith(one)).toBe(false);
    }),
  );
});

test.each([
  ['2019', '2020'],
  ['2019-12', '2020-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2019-12-31', '2020-01-01'],
  ['0001-01', '0001-02'],
])('stretchAfter() and stretchBefore() step from %s to %s and back', (one, next) => {
  expect(stretchAfter(one)).toBe(next);
  expect(stretchBefore(next)).toBe(one);
});

test.each(['9999', '9999-12', '9999-12-31'])('stretchAfter() has nothing after %s', (one) => {
  expect(stretchAfter(one)).toBe('');
});

test.each(['0001', '0001-01', '0001-01-01'])('stretchBefore() has nothing before %s', (one) => {
  expect(stretchBefore(one)).toBe('');
});

test('stretchAfter() begins on the day after the last one, and stretchBefore() leads back', () => {
  fc.assert(
    fc.property(stretch, (one) => {
      const next = stretchAfter(one);
      fc.pre(next !== '');
      expect(next).toHaveLength(one.length);
      expect(numberOfDay(firstDayOf(next))).toBe(numberOfDay(lastDayOf(one)) + 1);
      expect(stretchBefore(next)).toBe(one);
    }),
  );
});

test('dayOfNumber() gives back the day of numberOfDay()', () => {
  expect(numberOfDay('1970-01-01')).toBe(0);
  expect(numberOfDay('1969-12-31')).toBe(-1);
  fc.assert(
    fc.property(day, (one) => {
      expect(dayOfNumber(numberOfDay(one))).toBe(one);
    }),
  );
});
