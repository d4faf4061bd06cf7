// An address that holds a date of the archive, and the days with news around that date.

/** Days with news by month, as `/days.json` has them: `{ "2026-03": [1, 10] }`. */
export type DaysByMonth = Readonly<Record<string, ReadonlyArray<number>>>;

export interface DaysAround {
  /** The day itself, where it has news. */
  readonly same: string | null;
  readonly earlier: string | null;
  readonly later: string | null;
}

/**
 * The year, month or day in an address, `2026`, `2026-03` or `2026-03-11`; more may stand behind a day.
 * @param path below the site’s base; null for one that begins with no date
 */
export function dateInPath(path: string): string | null {
  const match = /^\/(\d{4})(?:\/(\d\d?)(?:\/(\d\d?)(?=\/|$))?(?=\/|$))?(?=\/|$)(\/[^/]+)?/.exec(
    path,
  );
  const [, year, month, day, rest] = match ?? [];
  if (year === undefined || (day === undefined && rest !== undefined)) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** The nearest days with news: before the year, month or day begins, and after it has ended. */
export function daysAround(months: DaysByMonth, key: string): DaysAround {
  const days = Object.entries(months).flatMap(([month, numbers]) =>
    numbers.map((number) => `${month}-${String(number).padStart(2, '0')}`),
  );
  days.sort();
  const within = (day: string): boolean => day.startsWith(key);
  return {
    same: key.length === 10 ? (days.find(within) ?? null) : null,
    earlier: days.findLast((day) => day < key && !within(day)) ?? null,
    later: days.find((day) => day > key && !within(day)) ?? null,
  };
}
