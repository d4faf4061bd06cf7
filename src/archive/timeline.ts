// The archive by date: which years, months and days hold articles, and what lies on either side.
import { daysInMonth, weekdayOfFirst } from '#text/dates.ts';

/** A year, month or day and how many articles it holds: `2026`, `2026-03`, `2026-03-10`. */
export interface Period {
  readonly key: string;
  readonly count: number;
}

/** The nearest periods of the same kind that hold articles. */
export interface EitherSide {
  readonly earlier: Period | null;
  readonly later: Period | null;
}

/** All periods that hold articles, oldest first. */
export interface Timeline {
  readonly years: ReadonlyArray<Period>;
  readonly months: ReadonlyArray<Period>;
  readonly days: ReadonlyArray<Period>;
  /** Where a key stands in its list. */
  readonly positions: ReadonlyMap<string, number>;
}

/** A month's days as a calendar prints them: weeks from Monday, null before the first and after the last. */
export interface MonthSheet extends Period {
  readonly weeks: ReadonlyArray<ReadonlyArray<Period | null>>;
}

const YEAR = 4;
const MONTH = 7;

/** @param byDate what stands under each year, month and day */
export function buildTimeline(byDate: ReadonlyMap<string, { readonly length: number }>): Timeline {
  const periods = [...byDate]
    .map(([key, { length }]): Period => ({ key, count: length }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const years = periods.filter(({ key }) => key.length === YEAR);
  const months = periods.filter(({ key }) => key.length === MONTH);
  const days = periods.filter(({ key }) => key.length > MONTH);
  const positions = new Map(
    [years, months, days].flatMap((list) => list.map(({ key }, index) => [key, index] as const)),
  );
  return { years, months, days, positions };
}

/** The period before and after one of the same kind; null at either end of the archive. */
export function aroundPeriod(timeline: Timeline, key: string): EitherSide {
  const list =
    key.length === YEAR ? timeline.years : key.length === MONTH ? timeline.months : timeline.days;
  const at = timeline.positions.get(key);
  if (at === undefined) return { earlier: null, later: null };
  return { earlier: list[at - 1] ?? null, later: list[at + 1] ?? null };
}

/** The twelve months of a year as calendar sheets. */
export function sheetsOf(
  byDate: ReadonlyMap<string, { readonly length: number }>,
  year: string,
): MonthSheet[] {
  const periodOf = (key: string): Period => ({ key, count: byDate.get(key)?.length ?? 0 });
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${twoDigits(index + 1)}`;
    const cells: (Period | null)[] = [
      ...Array.from({ length: weekdayOfFirst(month) }, () => null),
      ...Array.from({ length: daysInMonth(month) }, (__, day) =>
        periodOf(`${month}-${twoDigits(day + 1)}`),
      ),
    ];
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (__, week) =>
      cells.slice(week * 7, week * 7 + 7),
    );
    return { ...periodOf(month), weeks };
  });
}

/** How dark a day stands in the calendar: 0 for none, then 1 to 4 by quarters of the fullest day. */
export function shadeOf(count: number, fullest: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0;
  const quarter = Math.ceil((4 * count) / Math.max(4, fullest));
  return quarter >= 4 ? 4 : quarter === 3 ? 3 : quarter === 2 ? 2 : 1;
}

/** The same day of earlier years, where it holds articles; the latest first. */
export function earlierYearsOf(timeline: Timeline, day: string): Period[] {
  return timeline.years
    .map(({ key }) => timeline.positions.get(key + day.slice(YEAR)))
    .flatMap((at) => (at === undefined ? [] : (timeline.days[at] ?? [])))
    .filter(({ key }) => key < day)
    .reverse();
}

/** What the shades mean: the least and most articles of each that a day of the year can have. */
export function shadesOf(
  fullest: number,
): { readonly shade: 1 | 2 | 3 | 4; readonly least: number; readonly most: number }[] {
  const quarter = Math.max(4, fullest) / 4;
  return ([1, 2, 3, 4] as const)
    .map((shade) => ({
      shade,
      least: Math.floor(quarter * (shade - 1)) + 1,
      most: Math.min(fullest, Math.floor(quarter * shade)),
    }))
    .filter(({ least, most }) => least <= most);
}

/** The days of each month that hold articles: `{ "2026-03": [1, 10] }`, oldest first. */
export function daysByMonth({ days }: Timeline): Record<string, number[]> {
  const months: Record<string, number[]> = {};
  for (const { key } of days) (months[key.slice(0, MONTH)] ??= []).push(Number(key.slice(-2)));
  return months;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
