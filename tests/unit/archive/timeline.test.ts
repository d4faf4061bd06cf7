import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aroundPeriod,
  buildTimeline,
  daysByMonth,
  earlierYearsOf,
  shadeOf,
  shadesOf,
  sheetsOf,
} from '#archive/timeline.ts';
import { anArchive, anArticle } from '../support/build.ts';

const { byDate, timeline } = anArchive(
  ['2024-02-29', '2026-01-01', '2026-03-10', '2026-03-10T14:00Z'].map((date, at) =>
    anArticle({ date, slug: `slug-${at}` }),
  ),
);

test('buildTimeline() lists and counts the years, months and days that hold articles, oldest first', () => {
  expect(timeline).toMatchObject({
    years: [
      { key: '2024', count: 1 },
      { key: '2026', count: 3 },
    ],
    months: [
      { key: '2024-02', count: 1 },
      { key: '2026-01', count: 1 },
      { key: '2026-03', count: 2 },
    ],
    days: [
      { key: '2024-02-29', count: 1 },
      { key: '2026-01-01', count: 1 },
      { key: '2026-03-10', count: 2 },
    ],
  });
});

test('buildTimeline() of nothing is empty', () => {
  expect(buildTimeline(new Map())).toMatchObject({ years: [], months: [], days: [] });
});

test.each([
  ['2024', null, '2026'],
  ['2026-01', '2024-02', '2026-03'],
  ['2026-03-10', '2026-01-01', null],
  ['2025', null, null],
])('aroundPeriod() of %s is what holds articles on either side', (key, earlier, later) => {
  const around = aroundPeriod(timeline, key);
  expect([around.earlier?.key ?? null, around.later?.key ?? null]).toEqual([earlier, later]);
});

test('sheetsOf() a year holds each of its days once, in weeks of seven', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2999 }), (year) => {
      const weeks = sheetsOf(byDate, String(year)).flatMap((month) => month.weeks);
      const days = weeks.flat().flatMap((day) => (day ? [day.key] : []));
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBe((Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000);
    }),
  );
});

test('sheetsOf() sets each day under its day of the week, with its articles', () => {
  const [, , march] = sheetsOf(byDate, '2026');
  expect(march).toMatchObject({ key: '2026-03', count: 2 });
  // The first of March 2026 was a Sunday, the tenth a Tuesday.
  expect(march?.weeks[0]?.map((day) => day?.key ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    '2026-03-01',
  ]);
  expect(march?.weeks[2]?.[1]).toEqual({ key: '2026-03-10', count: 2 });
});

test.each([
  [0, 10, 0],
  [1, 1, 1],
  [1, 100, 1],
  [50, 100, 2],
  [75, 100, 3],
  [76, 100, 4],
  [100, 100, 4],
])('shadeOf(%i of %i) is %i', (count, fullest, shade) => {
  expect(shadeOf(count, fullest)).toBe(shade);
});

test.each([
  [1, ['1: 1–1']],
  [3, ['1: 1–1', '2: 2–2', '3: 3–3']],
  [10, ['1: 1–2', '2: 3–5', '3: 6–7', '4: 8–10']],
])('shadesOf() says what the shades of a year mean whose fullest day has %d', (fullest, shades) => {
  expect(shadesOf(fullest).map(({ shade, least, most }) => `${shade}: ${least}–${most}`)).toEqual(
    shades,
  );
  for (const { shade, least, most } of shadesOf(fullest))
    expect([shadeOf(least, fullest), shadeOf(most, fullest)]).toEqual([shade, shade]);
});

test('daysByMonth() gives the days that hold articles', () => {
  const byDate = new Map(
    ['2026', '2026-03', '2026-03-10', '2026-03-01', '2025-12-31'].map((key) => [
      key,
      { length: 1 },
    ]),
  );
  expect(daysByMonth(buildTimeline(byDate))).toEqual({ '2025-12': [31], '2026-03': [1, 10] });
});

test('earlierYearsOf() finds the same day of earlier years, the latest first', () => {
  const archive = anArchive(
    ['2024-03-10', '2025-03-11', '2025-03-10', '2025-03-10', '2026-03-10'].map((date, at) =>
      anArticle({ date, slug: `slug-${at}` }),
    ),
  );
  expect(earlierYearsOf(archive.timeline, '2026-03-10')).toEqual([
    { key: '2025-03-10', count: 2 },
    { key: '2024-03-10', count: 1 },
  ]);
  expect(earlierYearsOf(archive.timeline, '2024-03-10')).toEqual([]);
});
