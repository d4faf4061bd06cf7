// The day in a dateline: `March 10`, `16. Mai`, `18 de junio`, `21st January, 2024`, `12/23/23`,
// `21.01.2024`. A year is rarely printed: it is the one that brings the day nearest to the article's.
import { isDay, timeOf } from '#text/dates.ts';
import { monthOf } from './months.ts';

export interface ReadDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Offset behind its last character. */
  readonly end: number;
}

/** `(Sept. 8, 2023)`: a year is four digits, behind a comma or a space. */
const YEAR = String.raw`(?:,?[ \u00a0]{0,2}(?:de[ \u00a0])?((?:19|20)\d\d)(?!\d)(?:[ \u00a0]г(?:\.|ода))?)?`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?[ \u00a0])?`;
const MONTH_DAY = new RegExp(
  String.raw`${WEEKDAY}(\p{L}{3,12})\.?[ \u00a0]?(\d{1,2})(?![\d/:])(?:st|nd|rd|th)?${YEAR}`,
  'iuy',
);
const DAY_MONTH = new RegExp(
  String.raw`${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?[ \u00a0]?(?:de[ \u00a0]|of[ \u00a0])?(\p{L}{3,12})(?!\p{L})(?:\.(?=,?[ \u00a0](?:19|20)\d\d))?${YEAR}`,
  'iuy',
);
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/y;

/** How many days from the article's a day written with numbers may lie for its day to be taken as first. */
const NEARBY_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Reads the day that begins at the offset.
 * @param near the article's day: the year, when none is printed, is the one that brings the day nearest
 * @returns null when no day of the calendar stands there
 */
export function dayAt(text: string, at: number, near: string): ReadDay | null {
  const inWords = match(MONTH_DAY, text, at);
  if (inWords) {
    const day = nearest(monthOf(inWords[1] ?? ''), inWords[2], inWords[3], near);
    if (day) return { day, end: at + inWords[0].length };
  }
  const reversed = match(DAY_MONTH, text, at);
  if (reversed) {
    const day = nearest(monthOf(reversed[2] ?? ''), reversed[1], reversed[3], near);
    if (day) return { day, end: at + reversed[0].length };
  }
  const iso = match(ISO, text, at);
  if (iso) return isDay(iso[0]) ? { day: iso[0], end: at + iso[0].length } : null;
  const numeric = match(NUMERIC, text, at);
  const day = numeric && numericDay(numeric, near);
  return numeric && day ? { day, end: at + numeric[0].length } : null;
}

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** Full stops part day and month as Europe writes them. Slashes are the American wires', unless only the other order is near. */
function numericDay(numeric: RegExpExecArray, near: string): string | null {
  const [, first = '', sign, second = '', year] = numeric;
  const full = year?.length === 2 ? near.slice(0, 2) + year : year;
  const dayFirst = nearest(Number(second), first, full, near);
  if (sign === '.') return year === undefined ? null : dayFirst;
  const monthFirst = nearest(Number(first), second, full, near);
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  const isNearby = (day: string): boolean => Math.abs(daysBetween(near, day)) <= NEARBY_DAYS;
  return isNearby(dayFirst) && !isNearby(monthFirst) ? dayFirst : monthFirst;
}

function nearest(
  month: number | null,
  number: string | undefined,
  year: string | undefined,
  near: string,
): string | null {
  if (month === null || number === undefined) return null;
  const ofArticle = Number(near.slice(0, 4));
  // A 29 February may be eight years away, around a century that has none.
  const reach = month === 2 && Number(number) === 29 ? 8 : 1;
  const years = year
    ? [Number(year)]
    : Array.from({ length: 2 * reach + 1 }, (_, index) => ofArticle + index - reach);
  return years
    .map((one) => `${pad(one, 4)}-${pad(month, 2)}-${pad(Number(number), 2)}`)
    .filter(isDay)
    .reduce<string | null>(
      (best, day) =>
        best === null || Math.abs(daysBetween(near, day)) < Math.abs(daysBetween(near, best))
          ? day
          : best,
      null,
    );
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
