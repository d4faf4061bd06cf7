// The grammar of datelines, read from left to right:
//   [(agency)] place {region} {day | agency} close        each part parted as its agency does it
// Nothing here decides whether a line is one: that is for vouch.ts.
import { attempt, sees, take } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { dayAt } from './day.ts';
import { readPlace, readRegion } from './read-place.ts';
import { readBareSource, readEnclosedSource, readSourceInCapitals } from './read-source.ts';
import type { DatelineSource } from './read-source.ts';

/** How a dateline ends: `hyphen` is a single one with no space behind it, `line` the line's end. */
export type Closing = 'dash' | 'hyphen' | 'colon' | 'stop' | 'bracket' | 'line' | null;

export interface Shape {
  /** Empty when there is an agency alone: `(Reuters) -`. */
  readonly place: string;
  readonly regions: ReadonlyArray<string>;
  readonly day: string | null;
  readonly source: DatelineSource | null;
  readonly closing: Closing;
  /** Offset behind the closing mark. */
  readonly end: number;
}

const MOST_REGIONS = 3;

const OPENING = /[([]\s?/y;
/**
 * A soft hyphen stands before some office software's dashes; AP's older mark-up has an underscore for one.
 * A single hyphen is a dash beside white space.
 */
const DASH =
  /[ \u00a0\u00ad]{0,3}[.,]{0,2}[ \u00a0\u00ad]{0,3}(?:[–—―‒]+|-{2,3}|[=_](?=\s)|-(?=\s|$|[“"«(])|(?<=[ \u00a0])-)(?:[ \u00a0]?[–—―‒-])*/y;
const HYPHEN = /[.,]?-/y;
const COLON = /\s?:(?=\s|$)/y;
const STOP = /\s?\.(?=\s|$|\p{Lu})/uy;
const LINE_END = /[ \t]*(?=\n|$)/y;
const BEFORE_DAY = /[ \u00a0]{0,2}(?:[,./]|[–—-](?=\s))?[ \u00a0]{0,2}/y;
const BRACKETED_DAY = /[ \u00a0]{0,2},?[ \u00a0]{0,2}\(\s?/y;
const CLOSE_BRACKET = /\s?[)\]]/y;
/** The Gulf's agencies print the day of the Islamic calendar first. */
const HIJRI = /,\s\p{L}[\p{L}’' -]{2,18}\s\d{1,2},?\s1[34]\d\d(?:\s?H\.?)?(?=,)/uy;

/** What stands behind the place, in whatever order the agency has it. */
interface Parts {
  regions: string[];
  day: string | null;
  source: DatelineSource | null;
}

/**
 * Reads a dateline that begins at the offset.
 * @param near the article's day, against which the year is resolved
 * @returns null when no place and no agency stand there
 */
export function shapeAt(text: string, at: number, near: string): Shape | null {
  const cursor: Cursor = { text, at };
  const first = attempt(cursor, () => readLeadingSource(cursor, near));
  const alone: Shape | null = first && { place: '', regions: [], closing: 'dash', ...first };
  const opened = take(cursor, OPENING) !== null;
  const places = readPlace(cursor);
  if (places === null) return alone;
  const parts: Parts = {
    regions: places.region === null ? [] : [places.region],
    day: first?.day ?? null,
    source: first?.source ?? null,
  };
  while (readPart(cursor, parts, near));
  const closedBracket = opened && take(cursor, CLOSE_BRACKET) !== null;
  const closing = readClosing(cursor) ?? (closedBracket ? 'bracket' : null);
  // Behind `(Reuters) -` the story's first words are no place unless a dateline goes on.
  const isStory = first?.day != null || (parts.day === null && closing !== 'dash');
  if (alone && isStory) return alone;
  return { place: places.place, ...parts, closing, end: cursor.at };
}

/** Reads the next day, agency or region into the parts; false when none follows. */
function readPart(cursor: Cursor, parts: Parts, near: string): boolean {
  if (parts.day === null) {
    parts.day = attempt(cursor, () => readDayPart(cursor, near));
    if (parts.day !== null) return true;
  }
  if (parts.source === null) {
    parts.source = readEnclosedSource(cursor) ?? readBareSource(cursor, parts.day !== null);
    if (parts.source !== null) return true;
  }
  if (take(cursor, HIJRI)) return true;
  if (parts.day !== null || parts.source !== null || parts.regions.length === MOST_REGIONS)
    return false;
  const region = readRegion(cursor);
  if (region !== null) parts.regions.push(region);
  return region !== null;
}

interface LeadingSource {
  readonly day: string | null;
  readonly source: DatelineSource;
  readonly end: number;
}

/** The agency before the place, `(ANSA) - ROME, JAN 21 -`, or with no place: `AKIPRESS.COM -`, `Dec 29 (Reuters) -`. */
function readLeadingSource(cursor: Cursor, near: string): LeadingSource | null {
  const day = dayAt(cursor.text, cursor.at, near);
  if (day) cursor.at = day.end;
  const source = readEnclosedSource(cursor) ?? (day ? null : readSourceInCapitals(cursor));
  if (!source?.isKnown || !take(cursor, DASH)) return null;
  const end = cursor.at;
  take(cursor, /\s*/y);
  return { day: day?.day ?? null, source, end };
}

function readDayPart(cursor: Cursor, near: string): string | null {
  const inBrackets = take(cursor, BRACKETED_DAY) !== null;
  if (!inBrackets) take(cursor, BEFORE_DAY);
  const day = dayAt(cursor.text, cursor.at, near);
  if (day === null) return null;
  cursor.at = day.end;
  return inBrackets && !take(cursor, CLOSE_BRACKET) ? null : day.day;
}

function readClosing(cursor: Cursor): Closing {
  if (take(cursor, DASH)) return 'dash';
  if (take(cursor, HYPHEN)) return 'hyphen';
  if (take(cursor, COLON)) return 'colon';
  if (take(cursor, STOP)) return 'stop';
  return sees(cursor, LINE_END) ? 'line' : null;
}
