import { expect, test } from 'vitest';
import { dateInPath, daysAround } from '#islands/day-in-path.ts';

test.each([
  ['/2026/', '2026'],
  ['/2026', '2026'],
  ['/2026/03/', '2026-03'],
  ['/2026/3/9/', '2026-03-09'],
  ['/2026/03/11/lost-article/', '2026-03-11'],
  ['/2026/03/11/page/9/', '2026-03-11'],
  ['/2026/lost/', null],
  ['/2026/03/lost/', null],
  ['/2026/03/11th/', null],
  ['/20260311/', null],
  ['/speakers/2026/', null],
  ['/', null],
])('dateInPath() reads %s', (path, date) => {
  expect(dateInPath(path)).toBe(date);
});

const MONTHS = { '2025-12': [31], '2026-01': [2, 10], '2026-03': [1] };

test.each([
  ['2026-01-05', { same: null, earlier: '2026-01-02', later: '2026-01-10' }],
  ['2026-01-10', { same: '2026-01-10', earlier: '2026-01-02', later: '2026-03-01' }],
  ['2026-02', { same: null, earlier: '2026-01-10', later: '2026-03-01' }],
  ['2024', { same: null, earlier: null, later: '2025-12-31' }],
  ['2031', { same: null, earlier: '2026-03-01', later: null }],
])('daysAround() finds the days with news around %s', (key, around) => {
  expect(daysAround(MONTHS, key)).toEqual(around);
});
