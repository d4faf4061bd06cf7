// The lines above a story that say something about it: `Headline: …`, `Date: …`, `Slugline: …`, and the
// ` date 2026-03-10 ` that Trend prints before its first word.
import { fold } from '#text/fold.ts';
import { isDay } from '#text/dates.ts';
import type { WireValue } from '../story.ts';
import { parseWireDate } from '../wire-dates.ts';

/** The facts a line can give that an article has a field for; all others are kept as they are. */
export type MetadataField =
  | 'id'
  | 'headline'
  | 'date'
  | 'updated'
  | 'embargo'
  | 'dateline'
  | 'source'
  | 'language'
  | 'summary'
  | 'tags'
  | 'canonical'
  | 'byline';

export interface MetadataLine {
  /** Folded. */
  readonly key: string;
  /** Null for a key that wires use and an article has no field for. */
  readonly field: MetadataField | null;
  readonly value: string;
}

export interface Metadata {
  readonly fields: Readonly<Partial<Record<MetadataField, string>>>;
  /** Where each field's line stands, from 0. */
  readonly lineOf: Readonly<Partial<Record<MetadataField, number>>>;
  /** Lines with keys that are nobody's field, by their folded key. */
  readonly others: Readonly<Record<string, WireValue>>;
  /** The lines without those taken. */
  readonly rest: ReadonlyArray<string>;
}

const FIELDS: Readonly<Record<MetadataField, string>> = {
  id: 'id, story id, item id, ref, reference, guid, uid',
  headline: 'headline, title, hl, head, heading, hed',
  date: 'date, published, publication date, pubdate, pub date, issued, sent, transmitted, release date',
  updated: 'updated, modified, last modified, revised',
  embargo: 'embargo, embargoed, embargoed until, not for publication before',
  dateline: 'dateline, location, place',
  source: 'source, agency, provider, wire, credit, service',
  language: 'language, lang',
  summary: 'summary, abstract, description, standfirst, dek, deck, teaser',
  tags: 'tags, keywords, keyword, topics, categories, category, subjects',
  canonical: 'url, link, canonical, original, web',
  byline: 'byline, by, author, authors, writer, reporter',
};
/** Keys wires use for what an article has no field for; they make a block of metadata too. */
const OTHER_KEYS =
  'slug, slugline, priority, urgency, ednote, editors note, note, words, word count, copyright, rights, section, desk, version, format, genre, contact, subject, region, country, photo, embargo note, advisory, attention, cc, to, from';

const FIELD_OF = new Map<string, MetadataField | null>([
  ...OTHER_KEYS.split(', ').map((key): [string, null] => [key, null]),
  ...Object.entries(FIELDS).flatMap(([field, keys]) =>
    keys.split(', ').map((key): [string, MetadataField] => [key, field as MetadataField]),
  ),
]);

const LINE = /^\s{0,3}([\p{L}][\p{L} _-]{1,28}?)\s?:[ \t]+(\S.*)$/u;
const WIRE_DATE = /^\s*date[ \u00a0](\d{4}-\d{2}-\d{2})(?:\s+|$)/;
/** Lines that may stand above the metadata, none of them words of the story: a headline, `Press release`. */
const MOST_LINES_ABOVE = 3;
const LONGEST_LINE_ABOVE = 200;

/** A line of metadata; null for any other line. */
export function readMetadataLine(line: string): MetadataLine | null {
  const [whole, key, value] = LINE.exec(line.slice(0, 2_000)) ?? [];
  if (whole === undefined || key === undefined || value === undefined) return null;
  const folded = fold(key);
  const field = FIELD_OF.get(folded);
  if (field === undefined) return null;
  return { key: folded, field, value: line.slice(whole.length - value.length).trim() };
}

/** The day that Trend's wire prints before a text, and the text behind it; null when there is none. */
export function readWireDate(line: string): { readonly day: string; readonly rest: string } | null {
  const [whole, day] = WIRE_DATE.exec(line) ?? [];
  return whole !== undefined && day !== undefined && isDay(day)
    ? { day, rest: line.slice(whole.length) }
    : null;
}

/**
 * The metadata above a story's words, empty lines between their lines allowed.
 * @param mayFollow whether a headline may stand above them
 */
export function readMetadata(lines: ReadonlyArray<string>, mayFollow: boolean): Metadata {
  const fields: Partial<Record<MetadataField, string>> = {};
  const lineOf: Partial<Record<MetadataField, number>> = {};
  const others: Record<string, WireValue> = {};
  const start = mayFollow ? startOf(lines) : 0;
  let [end, count] = [start, 0];
  for (const [index, line] of lines.slice(start).entries()) {
    if (line.trim() === '') continue;
    const read = readMetadataLine(line);
    if (read === null) break;
    const { field, key, value } = read;
    if (field !== null && !(field in fields)) {
      fields[field] = value;
      lineOf[field] = start + index;
    } else others[key] = value;
    end = start + index + 1;
    count++;
  }
  // `Attention: …` by itself is a headline.
  const isOneOther = count === 1 && Object.keys(fields).length === 0;
  if (isOneOther) return { fields, lineOf, others: {}, rest: lines };
  return { fields, lineOf, others, rest: [...lines.slice(0, start), ...lines.slice(end)] };
}

/** Where metadata begin; 0 also where there are none. */
function startOf(lines: ReadonlyArray<string>): number {
  let above = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readMetadataLine(line);
    // Below a headline, only what can be nothing else: no `Note: …`, no date of an event.
    if (read !== null) return above === 0 || isPlain(read) ? at : 0;
    above++;
    const isProse = line.length > LONGEST_LINE_ABOVE || line.trimEnd().endsWith('.');
    if (above > MOST_LINES_ABOVE || isProse) return 0;
  }
  return 0;
}

function isPlain({ field, value }: MetadataLine): boolean {
  if (field === 'date' || field === 'updated') return parseWireDate(value) !== null;
  return field !== null;
}
