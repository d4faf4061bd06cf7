import { getISODay } from 'date-fns/getISODay';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOf,
  daysInMonth,
  formatDay,
  formatPeriod,
  isDay,
  isInstant,
  instantOf,
  isoOf,
  timeOf,
  weekdayOfFirst,
} from '#text/dates.ts';

test.each(['2026-03-10', '2024-02-29', '2000-02-29', '0050-12-31'])(
  'isDay() knows %s as a day of the calendar',
  (day) => {
    expect(isDay(day)).toBe(true);
  },
);

test.each([
  '2026-02-30',
  '2023-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-3-10',
  '0000-01-01',
  '10000-01-01',
  '2026-03-10T00:00:00Z',
  ' 2026-03-10',
  '',
])('isDay() refuses "%s"', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each([
  '2026-03-10T14:05:00+04:00',
  '2026-03-10T14:05Z',
  '2026-03-10 14:05+0400',
  '2026-03-10t14:05:00.123z',
  '2024-02-29T23:59:59-03:30',
])('isInstant() knows %s as an instant', (instant) => {
  expect(isInstant(instant)).toBe(true);
  expect(timeOf(instant)).not.toBeNaN();
});

test.each([
  '2026-03-10',
  '2026-03-10T14:05:00',
  '2026-02-30T14:05:00Z',
  '2026-03-10T24:00:00Z',
  '2026-03-10T14:60:00Z',
  '2026-03-10T14:05:00+15:00',
])('isInstant() refuses %s', (text) => {
  expect(isInstant(text)).toBe(false);
});

test('dayOf() is the day as written, whatever day it is elsewhere', () => {
  expect(dayOf('2026-01-01T00:30:00+04:00')).toBe('2026-01-01');
  expect(dayOf('2025-12-31T23:30:00-11:00')).toBe('2025-12-31');
});

test('timeOf() heeds the offset', () => {
  expect(timeOf('2026-03-10T14:05:00+04:00')).toBe(Date.UTC(2026, 2, 10, 10, 5));
  expect(timeOf('2026-03-10')).toBe(Date.UTC(2026, 2, 10));
});

test.each([
  ['2026-03-10', '2026-03-10'],
  ['2026-03-10 14:05+0400', '2026-03-10T14:05+04:00'],
  ['2026-03-10t14:05z', '2026-03-10T14:05Z'],
])('isoOf() writes %s as %s', (when, iso) => {
  expect(isoOf(when)).toBe(iso);
});

test('formatDay() prints the day as written', () => {
  expect(formatDay('2026-03-01T23:59:00-11:00')).toBe('1 March 2026');
  expect(formatDay('2026-03-10', 'EEEE')).toBe('Tuesday');
});

test.each([
  ['2026', '2026'],
  ['2026-03', 'March 2026'],
  ['2026-03-01', '1 March 2026'],
])('formatPeriod() prints %s as %s', (key, printed) => {
  expect(formatPeriod(key)).toBe(printed);
});

test('daysInMonth() and weekdayOfFirst() agree with the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2999 }),
      fc.integer({ min: 0, max: 11 }),
      (year, at) => {
        const month = `${year}-${String(at + 1).padStart(2, '0')}`;
        expect(isDay(`${month}-${daysInMonth(month)}`)).toBe(true);
        expect(isDay(`${month}-${daysInMonth(month) + 1}`)).toBe(false);
        expect(weekdayOfFirst(month)).toBe(getISODay(new Date(year, at, 1)) - 1);
      },
    ),
  );
});

test.each([
  ['2026-03-10', '2026-03-10T00:00:00Z'],
  ['2026-03-10T14:05+04:00', '2026-03-10T14:05:00+04:00'],
  ['2026-03-10 14:05:09.5-0430', '2026-03-10T14:05:09.5-04:30'],
  ['2026-03-10t14:05z', '2026-03-10T14:05:00Z'],
])('instantOf() writes %s as %s', (when, instant) => {
  expect(instantOf(when)).toBe(instant);
});
