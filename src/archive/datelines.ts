// The dateline: where and when a story was obtained, and through whom, in the line that opens it.
// Shapes are those of the agencies: `CITY, Region, Month D.` (Trend), `CITY (AP) —`,
// `CITY, St., Nov. 19 (UPI) —`, `CITY, Month D (Xinhua) --`, `CITY, January 21. /TASS/.`,
// `Baku, May 16, AZERTAC`, `CITY –`. The text is kept verbatim beside what is read in it.
import { fold } from '#text/fold.ts';
import { isDay } from '#text/dates.ts';

export interface Dateline {
  /** Verbatim. */
  readonly text: string;
  /** As printed in the dateline: `WASHINGTON`. */
  readonly place: string;
  /** State, province or country as printed, or null. */
  readonly region: string | null;
  /** The day, its year resolved against the article's own; null when the dateline names none. */
  readonly date: string | null;
  /** The agency the dateline names, or null. */
  readonly source: string | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_DAY = /^(\p{L}{3,9})\.?\s?(\d{1,2})(?:,?\s+(\d{4}))?$/u;
const DAY_MONTH = /^(\d{1,2})\.?\s+(\p{L}{3,9})\.?(?:,?\s+(\d{4}))?$/u;
const AGENCY = /\s*(?:\(([^()]{2,40})\)|\/\s?([^/]{2,40}?)\s?\/)\.?$/u;
const CLOSING_MARK = /\s*(?:[–—―-]+|:)\s*$/u;

/**
 * Reads a dateline given by itself (`WASHINGTON, U.S., March 10.`).
 * @param text the dateline, verbatim
 * @param day the article's day (YYYY-MM-DD), against which the year is resolved
 * @returns null when no place can be read in it
 */
export function parseDateline(text: string, day: string): Dateline | null {
  let rest = text.trim().replace(CLOSING_MARK, '');
  let source: string | null = null;
  let date: string | null = null;

  const named = AGENCY.exec(rest);
  const inBrackets = (named?.[1] ?? named?.[2] ?? '').trim();
  if (named && inBrackets) {
    const bracketDate = monthDayOf(inBrackets, day);
    if (bracketDate) date = bracketDate;
    else source = inBrackets;
    rest = rest.slice(0, named.index);
  }
  rest = rest.replace(/[\s,]+$/, '');
  if (!/\p{L}\.$/u.test(rest) || rest.split(',').length < 2) rest = rest.replace(/\.$/, '');

  const parts = rest
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const dateAt = parts.findIndex((part) => monthDayOf(part.replace(/\.$/, ''), day) !== null);
  if (dateAt !== -1) {
    const [before, after] = [parts.slice(0, dateAt), parts.slice(dateAt + 1)];
    const year = /^\d{4}$/.test(after[0] ?? '') ? ` ${after.shift()}` : '';
    date = monthDayOf((parts[dateAt] ?? '').replace(/\.$/, '') + year, day);
    source ??= after[0] ?? null;
    parts.splice(0, parts.length, ...before);
  }
  const [place, ...regions] = parts;
  if (!place || !/\p{L}/u.test(place) || place.split(/\s+/).length > 6) return null;
  return { text, place, region: regions.join(', ') || null, date, source };
}

/** A place name as the site prints it: `NEW YORK` → `New York`, `RIO DE JANEIRO` → `Rio de Janeiro`. */
export function placeNameOf(place: string): string {
  if (place !== place.toUpperCase() || place === place.toLowerCase()) return place;
  return place.replace(NAME_PART, (word, at: number) => {
    // Unlike toLowerCase(), which would leave a combining dot on Turkish and Azerbaijani İ.
    const lower = word.replaceAll('İ', 'i').toLowerCase();
    if (at > 0 && SMALL_WORDS.has(lower)) return lower;
    return word.charAt(0) + lower.slice(1);
  });
}

/** A word; `O’` and `L’` are words of their own, the `’S` of `JOHN’S` belongs to what it follows. */
const NAME_PART = /\p{L}(?=[’']\p{L}{2})|[\p{L}\p{M}]+(?:[’']\p{L}(?!\p{L}))?/gu;
const SMALL_WORDS = new Set(
  'al and de del des di do du el la le of on sur the upon van'.split(' '),
);

/** The day `March 10` or `10 May` means near `day`: the year that brings it closest. */
function monthDayOf(text: string, day: string): string | null {
  const [name, number, year] = MONTH_DAY.exec(text)?.slice(1) ?? swap(DAY_MONTH.exec(text)) ?? [];
  const month = MONTHS.indexOf(fold(name ?? '').slice(0, 3)) + 1;
  if (month === 0 || number === undefined) return null;
  const near = Number(day.slice(0, 4));
  const candidates = (year ? [Number(year)] : [near - 1, near, near + 1])
    .map((candidate) => `${candidate}-${pad(month)}-${pad(Number(number))}`)
    .filter(isDay);
  return candidates.reduce<string | null>(
    (best, candidate) =>
      best === null || distance(candidate, day) < distance(best, day) ? candidate : best,
    null,
  );
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[2], match[1], match[3]] : undefined;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A dateline at the head of running text: up to a dash, or to the full stop behind its date. */
const OPENING_DASH = /^(?=\(?\p{Lu})([^\n]{2,90}?)\s*(?:–|—|―|--|-(?=\s))\s*/u;
const OPENING_DATE =
  /^(\p{Lu}[^\n]{2,70}?,\s*\p{L}{3,9}\.?\s?\d{1,2}(?:,\s*(?:\d{4}|[A-Z]{2,12}))?\.?)(?:\s*(?:\/[^/\n]{2,40}\/\.?|\([^()\n]{2,40}\)\s*(?:–|—|―|--|-)))?(?=\s)/u;

/**
 * Reads the dateline that opens a text, verbatim and parsed.
 * A place in capitals, an agency or a date must vouch for it; a sentence with a dash does not.
 */
export function findDateline(text: string, day: string): Dateline | null {
  for (const pattern of [OPENING_DATE, OPENING_DASH]) {
    const opening = pattern.exec(text.trimStart());
    if (!opening) continue;
    const dateline = parseDateline(opening[0].trim(), day);
    const words = dateline?.place.split(/\s+/) ?? [];
    if (!words.every((word) => /^[\p{Lu}(]/u.test(word) || SMALL_WORDS.has(word))) continue;
    const inCapitals =
      dateline !== null &&
      dateline.place.length > 1 &&
      /\p{Lu}{2}/u.test(dateline.place) &&
      dateline.place === dateline.place.toUpperCase();
    if (
      dateline &&
      !/\d/.test(dateline.place) &&
      (dateline.date !== null ||
        dateline.source !== null ||
        (inCapitals && !dateline.place.includes('.')))
    )
      return dateline;
  }
  return null;
}
