// Dates as formats of news write them → a day or an instant as the archive writes it. What names no
// time zone is a day: guessing one would move stories across midnight.
import { isDay, isInstant } from '#text/dates.ts';
import { dayAt } from '#archive/datelines/day.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** RFC 822 and its later forms, as RSS has it: `Tue, 10 Mar 2026 10:00:00 +0400`. */
const RFC_822 =
  /^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,4}|[+-]\d{4})?)?$/;
/** `10.03.2026`, day first as Europe writes it; with slashes nobody can say which comes first. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/;
/** A time behind a day in words; without an offset it is left. */
const TIME = /^[\s,]*(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/i;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** No time behind a day is longer. */
const LONGEST = 40;
/** The zones RFC 822 names, in hours from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** The day or instant a text means, with its own offset; null when it is no date. */
export function parseWireDate(text: string): string | null {
  const words = text.trim();
  return fromIso(words) ?? fromRfc822(words) ?? fromDotted(words) ?? fromWords(words);
}

function fromIso(words: string): string | null {
  const [, year = '', month = '', day = '', hours, minutes, seconds = '00', zone] =
    ISO.exec(words) ?? [];
  return dateOf(`${year}-${month}-${day}`, hours, minutes, seconds, zone);
}

function fromRfc822(words: string): string | null {
  const [, day = '', name = '', year = '', hours, minutes, seconds = '00', zone] =
    RFC_822.exec(words) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return null;
  const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19';
  return dateOf(`${century}${year}-${padded(month)}-${padded(day)}`, hours, minutes, seconds, zone);
}

function fromDotted(words: string): string | null {
  const [, day = '', month = '', year = ''] = DOTTED.exec(words) ?? [];
  const written = `${year}-${padded(month)}-${padded(day)}`;
  return isDay(written) ? written : null;
}

/** `March 10, 2026`, in the languages datelines are read in. */
function fromWords(words: string): string | null {
  const year = /\b(\d{4})\b/.exec(words)?.[1];
  // In numbers with slashes it is not known which is the month.
  if (year === undefined || !/\p{L}/u.test(words.slice(0, LONGEST))) return null;
  const found = dayAt(words, 0, `${year}-07-01`);
  if (!found?.day.startsWith(year)) return null;
  const rest = words.slice(found.end, found.end + LONGEST);
  return rest === '' || (found.end + rest.length === words.length && TIME.test(rest))
    ? found.day
    : null;
}

function dateOf(
  day: string,
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string,
  zone: string | undefined,
): string | null {
  if (!isDay(day)) return null;
  const offset = offsetOf(zone);
  if (hours === undefined || minutes === undefined || offset === null) return day;
  const instant = `${day}T${padded(hours)}:${minutes}:${seconds}${offset}`;
  return isInstant(instant) ? instant : day;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? null : `${hours}:${minutes}`;
}

function padded(number: string | number): string {
  return String(number).padStart(2, '0');
}
