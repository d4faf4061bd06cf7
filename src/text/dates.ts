// Days and instants. A day is a string `YYYY-MM-DD` as printed on the article, never a point in
// time: it means the same on every machine. An instant keeps the offset it was written with.
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?([Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d)$/;

/** Whether the text is a day of the calendar (2026-02-30 is not). */
export function isDay(text: string): boolean {
  return DAY.test(text) && text >= '0001-01-01' && isValid(calendarDay(text));
}

/** Whether the text is an instant with its offset: `2026-03-10T14:05:00+04:00`. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match?.[1] !== undefined && isDay(match[1]);
}

/** The day on which something dated `when` (a day or an instant) stands in the archive: as written. */
export function dayOf(when: string): string {
  return when.slice(0, 10);
}

/** Milliseconds since 1970 of a day (its start in UTC) or an instant. */
export function timeOf(when: string): number {
  return Date.parse(normalise(when));
}

/** ISO 8601 form of a day or instant for `datetime` attributes and feeds: what was written. */
export function isoOf(when: string): string {
  return normalise(when);
}

/** RFC 3339 form of a day (its start in UTC) or an instant, which keeps its offset. */
export function instantOf(when: string): string {
  if (DAY.test(when)) return `${when}T00:00:00Z`;
  return normalise(when).replace(/(T\d{2}:\d{2})(?=[Z+-])/, '$1:00');
}

/** How a day reads: `10 March 2026`; other patterns as date-fns writes them. */
export function formatDay(day: string, pattern = 'd MMMM yyyy'): string {
  const key = `${dayOf(day)} ${pattern}`;
  const known = FORMATTED.get(key);
  if (known !== undefined) return known;
  const formatted = format(calendarDay(dayOf(day)), pattern);
  if (FORMATTED.size >= FORMATTED_AT_MOST) FORMATTED.clear();
  FORMATTED.set(key, formatted);
  return formatted;
}

/** Lists print the same days over and over. */
const FORMATTED = new Map<string, string>();
const FORMATTED_AT_MOST = 10_000;

/** How many days the month `YYYY-MM` has. */
export function daysInMonth(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
}

/** Day of the week on which the month `YYYY-MM` begins: Monday 0 … Sunday 6. */
export function weekdayOfFirst(month: string): number {
  return (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Midnight of a day `YYYY-MM-DD` on this machine; an invalid date when the calendar has no such day. */
function calendarDay(day: string): Date {
  const [year = NaN, month = NaN, number = NaN] = day.split('-').map(Number);
  const date = new Date(2000, 0, 1);
  // Not by the constructor, which takes the years before 100 for those of the last century.
  date.setFullYear(year, month - 1, number);
  return date.getMonth() === month - 1 ? date : new Date(NaN);
}

function normalise(when: string): string {
  return DAY.test(when)
    ? when
    : when
        .replace(/[Tt ]/, 'T')
        .replace(/z$/, 'Z')
        .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
}

/** How a year, month or day reads: `2026`, `March 2026`, `10 March 2026`. */
export function formatPeriod(key: string): string {
  if (key.length === 4) return key;
  return key.length === 7 ? formatDay(`${key}-01`, 'MMMM yyyy') : formatDay(key);
}
