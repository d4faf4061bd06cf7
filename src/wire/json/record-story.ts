// A record of nobody's standard → a story, by the names its fields have.
import { webAddress } from '../addresses.ts';
import { DEFAULT_FIELDS } from '../field-map.ts';
import type { ArchiveField, FieldMap } from '../field-map.ts';
import { bodyFromHtml, bodyFromParagraphs, isHtml } from '../from-html.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { bodyWithWords, dateIn, embargoIn, languageIn, withoutSource } from '../readings.ts';
import { aStory } from '../story.ts';
import type { Story, WireValue } from '../story.ts';
import { WireError } from '../wire-error.ts';
import { STATUSES } from './statuses.ts';
import { fieldsLeft, listOf, nameOf, namesOf, own, recordOf, valueAt, wordsIn } from './values.ts';
import type { JsonRecord } from './values.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** A field's value as `read` understands it, and the path at which it was found. */
interface Found<Value> {
  readonly path: string;
  readonly value: Value;
}

/** Words and pictures. */
type Body = ReturnType<typeof bodyFromHtml>;

/**
 * The story of a record.
 * @param words its body, where that stands beside the record and in none of its fields
 * @throws WireError for a record without text, or with a date that is none
 */
export function storyOfRecord(
  record: JsonRecord,
  map: FieldMap,
  line: number,
  words: Body | null = null,
): Story {
  const taken = new Set<string>();
  const find = <Value>(
    field: ArchiveField,
    read: (value: unknown) => Value | null,
  ): Found<Value> | null => {
    for (const path of map[field] ?? DEFAULT_FIELDS[field]) {
      const value = read(valueAt(record, path));
      if (value !== null) return { path, value };
    }
    return null;
  };
  const take = <Value>(
    field: ArchiveField,
    read: (value: unknown) => Value | null,
  ): Value | null => {
    const found = find(field, read);
    if (found) taken.add(found.path);
    return found?.value ?? null;
  };
  const takeDate = (field: 'date' | 'updated', read: typeof dateIn): string | null => {
    const found = find(field, momentIn);
    if (found) taken.add(found.path);
    return found && read(found.path, found.value);
  };
  const canonical = take('canonical', (value) => webAddress(value));
  const source = take('source', nameOf);
  const summary = take('summary', titleIn);
  const headline = withoutSource(take('title', titleIn), source);
  const text = words === null ? take('body', textIn) : null;
  const { root, images } = words ?? bodyOf((text && withoutCut(text)) ?? summary, canonical);
  const isOpening = words === null && (text === null || withoutCut(text) !== text);
  const body = { root: bodyWithWords(root, headline), images };
  const embargo = find('embargo', momentIn);
  if (embargo) taken.add(embargo.path);
  const known = {
    id: take('id', wordsIn),
    headline,
    date: takeDate('date', dateIn),
    updated: takeDate('updated', dateIn),
    embargo: embargo && embargoIn(embargo.path, embargo.value),
    status: statusOf(
      take('status', (value) => STATUSES.get(wordsIn(value)?.toLowerCase() ?? '') ?? null),
      record,
    ),
    dateline: take('dateline', wordsIn),
    source,
    language: take('lang', (value) => languageIn(wordsIn(value))),
    summary: words === null && text === null ? null : summary,
    tags: take('tags', tagsIn) ?? [],
    canonical,
  } as const;
  // A number is somebody's in a database.
  const byline = take('byline', (value) =>
    typeof value === 'number' ? null : namesOf(value).join(', ') || null,
  );
  const left = fieldsLeft(record, taken);
  const { byline: restOfByline } = left;
  const wire: Record<string, WireValue> = {
    ...(byline !== null && { byline }),
    ...(isOpening && { 'summary-only': true }),
    ...left,
    ...(byline !== null && { byline }),
    ...(byline !== null && restOfByline !== undefined && { 'byline-as-sent': restOfByline }),
    ...(body.images.length > 0 && { images: body.images }),
  };
  return aStory({ ...known, body: body.root, wire, line });
}

/** The address a record says its story has. */
export function canonicalOf(record: JsonRecord, map: FieldMap): string | null {
  const paths = map.canonical ?? DEFAULT_FIELDS.canonical;
  return (
    paths.map((path) => webAddress(valueAt(record, path))).find((address) => address !== null) ??
    null
  );
}

/** By a word for its state, or as static sites say it: `draft: true`, `published: false`. */
function statusOf(words: Story['status'] | null, record: JsonRecord): Story['status'] {
  if (words !== null) return words;
  return own(record, 'draft') === true || own(record, 'published') === false
    ? 'draft'
    : 'published';
}

function bodyOf(text: string | null, base: string | null): Body {
  if (text === null)
    throw new WireError(
      'body-missing',
      'the record has no text in a field whose name is known',
      { line: 1 },
      'name the field: --map body=…',
    );
  return isHtml(text)
    ? bodyFromHtml(text, base)
    : { root: bodyFromParagraphs(paragraphsOf(text)), images: [] };
}

/** A text, or the paragraphs in a list. */
function textIn(value: unknown): string | null {
  const paragraphs = listOf(value).map(wordsIn);
  return paragraphs.filter((words) => words !== null).join('\n\n') || null;
}

/** Words on one line, free of HTML's tags and references. */
function titleIn(value: unknown): string | null {
  const words = wordsIn(value);
  return words === null ? null : wordsOfHtml(words);
}

/** Where services that sell the text cut it off. */
const CUT = /\s{0,9}\[\+?\d{1,9} chars\]$/;

function withoutCut(text: string): string {
  const end = CUT.exec(text.slice(-LONGEST_CUT))?.[0].length ?? 0;
  return text.slice(0, text.length - end);
}

const LONGEST_CUT = 40;

/** Numbers are of a database's tags, not their names; of a kind and a value the value is the name. */
function tagsIn(value: unknown): string[] | null {
  const tags = typeof value === 'string' ? value.split(/[,;]/) : listOf(value);
  const names = namesOf(
    tags.flatMap((tag) => {
      if (typeof tag === 'number') return [];
      const { name, value: named } = recordOf(tag) ?? {};
      return typeof name === 'string' && typeof named === 'string' ? [named] : [tag];
    }),
  );
  return names.length === 0 ? null : names;
}

/** A date in words, or seconds or milliseconds since 1970, as machines count. */
function momentIn(value: unknown): string | null {
  const number =
    typeof value === 'string' && /^\d{9,13}$/.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number') return wordsIn(value);
  const moment = new Date(number > 1e11 ? number : number * 1000);
  const isLate =
    Number.isInteger(number) && Math.abs(number) > 1e8 && !Number.isNaN(moment.getTime());
  return isLate ? moment.toISOString().replace(/\.\d+Z$/, 'Z') : String(number);
}
