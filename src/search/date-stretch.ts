// Years, months and days as readers write them in a search, and the days they stand for.
// The browser has them too, so the calendar here is JavaScript’s own.

const STRETCH = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const DAY_LENGTH = 86_400_000;

/** Whether the text is a year, a month or a day of the calendar: `2019`, `2019-05`, `2019-05-31`. */
export function isDateStretch(text: string): boolean {
  if (!STRETCH.test(text)) return false;
  const day = firstDayOf(text);
  return day >= '0001' && !Number.isNaN(Date.parse(day)) && dayOfNumber(numberOfDay(day)) === day;
}

/** The first day of a year, month or day. */
export function firstDayOf(stretch: string): string {
  return `${stretch}-01-01`.slice(0, 10);
}

/** The last day of a year, month or day. */
export function lastDayOf(stretch: string): string {
  if (stretch.length === 4) return `${stretch}-12-31`;
  if (stretch.length === 10) return stretch;
  // Not Date.UTC(), which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(firstDayOf(stretch));
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** The year, month or day that follows one: `2020` for `2019`, `2019-06` for `2019-05`. Empty after year 9999. */
export function stretchAfter(stretch: string): string {
  return stretchAt(numberOfDay(lastDayOf(stretch)) + 1, stretch.length);
}

/** The year, month or day before one. Empty before year 1. */
export function stretchBefore(stretch: string): string {
  return stretchAt(numberOfDay(firstDayOf(stretch)) - 1, stretch.length);
}

function stretchAt(number: number, length: number): string {
  const stretch = dayOfNumber(number).slice(0, length);
  return isDateStretch(stretch) ? stretch : '';
}

/** A day as a number of days since 1970-01-01. */
export function numberOfDay(day: string): number {
  return Math.round(Date.parse(day) / DAY_LENGTH);
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY_LENGTH).toISOString().slice(0, 10);
}
