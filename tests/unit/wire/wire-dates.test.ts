import { expect, test } from 'vitest';
import { parseWireDate } from '#wire/wire-dates.ts';

test.each([
  ['2026-03-10', '2026-03-10'],
  [' 2026-03-10 ', '2026-03-10'],
  ['20260310', '2026-03-10'],
  ['2026-03-10T14:05:00+04:00', '2026-03-10T14:05:00+04:00'],
  ['2026-03-10T14:05:00.123Z', '2026-03-10T14:05:00+00:00'],
  ['20260310T140500Z', '2026-03-10T14:05:00+00:00'],
  ['20260310T140500+0400', '2026-03-10T14:05:00+04:00'],
  ['2026-03-10T14:05+04', '2026-03-10T14:05:00+04:00'],
  ['2026-03-10 14:05 UTC', '2026-03-10T14:05:00+00:00'],
  ['Tue, 10 Mar 2026 10:00:00 +0400', '2026-03-10T10:00:00+04:00'],
  ['10 Mar 26 10:00 EST', '2026-03-10T10:00:00-05:00'],
  ['10 Mar 99', '1999-03-10'],
  ['10.03.2026', '2026-03-10'],
  ['1.3.2026 14:05', '2026-03-01'],
  ['March 10, 2026', '2026-03-10'],
  ['Tuesday, March 10, 2026', '2026-03-10'],
  ['5 March 2026, 14:05', '2026-03-05'],
  ['March 5, 2026 8:30 AM EST', '2026-03-05'],
  ['14 mars 2026', '2026-03-14'],
  ['13. März 2026', '2026-03-13'],
])('parseWireDate() reads %j as %s', (text, date) => {
  expect(parseWireDate(text)).toBe(date);
});

test.each(['2026-03-10T14:05:00', '2026-03-10 14:05', '2026-03-10T14:05:00 XYZ'])(
  'parseWireDate() guesses no zone for %j',
  (text) => {
    expect([null, '2026-03-10']).toContain(parseWireDate(text));
  },
);

test.each([
  '',
  ' ',
  'yesterday',
  'March 10',
  '2026',
  '2026-13-01',
  '2026-02-30',
  '10/03/2026',
  '30.02.2026',
  'Tue, 31 Feb 2026 10:00:00 GMT',
  'March 10, 2026 was a day',
  '2026-03-10T25:00:00Zulu',
  '-1-1-1',
  '9'.repeat(100_000),
  `March 10, 2026${' '.repeat(100_000)}x`,
])('parseWireDate() finds no date in %j', (text) => {
  expect(parseWireDate(text)).toBeNull();
});

test('parseWireDate() gives the day where the time is none', () => {
  expect(parseWireDate('2026-03-10T25:00:00Z')).toBe('2026-03-10');
});
