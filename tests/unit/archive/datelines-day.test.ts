import { expect, test } from 'vitest';
import { datelineContradicts } from '#archive/datelines/contradicts.ts';
import { monthOf } from '#archive/datelines/months.ts';
import { parseDateline } from '#archive/datelines/parse.ts';

test.each([
  ['Dec. 31', '2026-01-01', '2025-12-31'],
  ['Jan. 1', '2025-12-31', '2026-01-01'],
  ['Feb. 29', '2025-01-10', '2024-02-29'],
  ['Feb. 29', '1899-01-10', '1896-02-29'],
  ['March 10, 2024', '2026-03-10', '2024-03-10'],
  ['Sept.10', '2026-03-10', '2025-09-10'],
  ['Tuesday, March 10', '2026-03-10', '2026-03-10'],
  ['21st January, 2024', '2026-03-10', '2024-01-21'],
  ['16. Mai', '2026-05-16', '2026-05-16'],
  ['1er février', '2026-02-01', '2026-02-01'],
  ['21 gen. 2024', '2026-02-01', '2024-01-21'],
  ['21 de março', '2026-03-21', '2026-03-21'],
  ['5 mrt', '2026-03-10', '2026-03-05'],
  ['21 января 2024 года', '2026-03-10', '2024-01-21'],
  ['16 Ağustos', '2026-08-16', '2026-08-16'],
  ['16 avqust', '2026-08-16', '2026-08-16'],
  ['2024-01-21', '2026-03-10', '2024-01-21'],
  ['21.01.2024', '2026-03-10', '2024-01-21'],
  ['12/23/23', '2024-01-02', '2023-12-23'],
  ['23/12/23', '2024-01-02', '2023-12-23'],
  // Either order is a day of the calendar: the American one unless only the other is near.
  ['05/04/23', '2023-11-20', '2023-05-04'],
  ['05/04/23', '2023-04-06', '2023-04-05'],
])('parseDateline() takes %s of an article of %s for %s', (written, day, date) => {
  expect(parseDateline(`QUILLMOUTH, ${written} –`, day)?.date).toBe(date);
});

test.each(['March 32', 'Feb. 30', '13/13/23', 'Quexember 5', '2024-02-30'])(
  'parseDateline() takes %s for no day',
  (written) => {
    expect(parseDateline(`QUILLMOUTH, ${written} –`, '2026-03-10')?.date ?? null).toBeNull();
  },
);

test.each([
  ['Sept', 9],
  ['янв', 1],
  ['AĞU', 8],
  ['juil', 7],
  // French June and July begin alike.
  ['jui', null],
  ['ma', null],
  ['Quex', null],
])('monthOf() takes %s for %s', (name, month) => {
  expect(monthOf(name)).toBe(month);
});

test.each([
  ['2026-03-10', null],
  ['2026-03-11', null],
  ['2026-03-03', null],
  [
    '2026-03-12',
    'the dateline’s day, 12 March 2026, lies 2 days after the article’s, 10 March 2026',
  ],
  [
    '2026-03-02',
    'the dateline’s day, 2 March 2026, lies 8 days before the article’s, 10 March 2026',
  ],
  [
    '2025-03-10',
    'the dateline’s day, 10 March 2025, lies 365 days before the article’s, 10 March 2026',
  ],
  [null, null],
])('datelineContradicts() says of %s against 10 March 2026: %s', (date, reason) => {
  expect(datelineContradicts({ date }, '2026-03-10')).toBe(reason);
});
