// The line above or below a dateline that says who wrote the story, and for whom:
// `By Ada Quill - Trend:`, `By Ada Quill`, `By Trend`, `Trend:`.
import { agencyAt, isAgency } from '../agencies.ts';
import { attempt, take } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { opensSentence } from './not-places.ts';

export interface Byline {
  /** Null where the agency itself stands for its writers. */
  readonly writer: string | null;
  /** The agency as printed, or null. */
  readonly source: string | null;
  /** UTF-16 offsets, the closing colon included. */
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s*/y;
const BY = /(?:By|BY|Par|Von|Por|Di|Автор:?)[ \u00a0]/uy;
const WRITERS =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){1,4}(?:(?:,| and| &)[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){1,4}){0,3}/uy;
const BEFORE_AGENCY = /[ \u00a0]?(?:[–—―-]|[,|/]|\bfor\b)[ \u00a0]?/y;
const UNKNOWN_AGENCY = /\p{Lu}[\p{L}\p{M}\d.-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}\d.-]*){0,3}/uy;
const LINE_END = /[ \t]*:?[ \t]*(?=\n|$)/y;
const COLON = /[ \u00a0]?:/y;
const NEXT_WORD = /[ \u00a0]{1,2}(\p{Lu}[\p{L}\p{M}’']*)/uy;

/**
 * Reads a byline that begins at the offset, behind white space.
 * It ends with its line or with a colon; only a known agency (`By Trend`) may have the story on its line.
 */
export function readByline(text: string, at: number): Byline | null {
  const cursor: Cursor = { text, at };
  take(cursor, SPACE);
  const start = cursor.at;
  return (
    attempt(cursor, () => readAgencyAlone(cursor, start)) ??
    attempt(cursor, () => readWriters(cursor, start))
  );
}

function readAgencyAlone(cursor: Cursor, start: number): Byline | null {
  const isBy = take(cursor, BY) !== null;
  const known = agencyAt(cursor.text, cursor.at);
  if (known === null) return null;
  const source = cursor.text.slice(cursor.at, known.end);
  cursor.at = known.end;
  const isWhole = isBy
    ? (take(cursor, LINE_END) ?? take(cursor, COLON)) !== null || seesStory(cursor, known.ambiguous)
    : take(cursor, COLON) !== null;
  return isWhole ? { writer: null, source, start, end: cursor.at } : null;
}

/** Whether a sentence begins here; behind a name that is also a word (`By Trend Micro`) an article or preposition must show it. */
function seesStory({ text, at }: Cursor, isAmbiguous: boolean): boolean {
  const word = take({ text, at }, NEXT_WORD)?.[1];
  return word !== undefined && (!isAmbiguous || opensSentence(word));
}

function readWriters(cursor: Cursor, start: number): Byline | null {
  const isBy = take(cursor, BY) !== null;
  const writer = take(cursor, WRITERS)?.[0];
  if (writer === undefined) return null;
  const source = attempt(cursor, () =>
    take(cursor, BEFORE_AGENCY) ? (take(cursor, UNKNOWN_AGENCY)?.[0] ?? null) : null,
  );
  // Without “By” only agency and colon make a byline of two names: `Ada Quill - Trend:`.
  const isWhole = isBy
    ? (take(cursor, LINE_END) ?? (source === null ? null : take(cursor, COLON))) !== null
    : source !== null && isAgency(source) && take(cursor, COLON) !== null;
  return isWhole ? { writer, source, start, end: cursor.at } : null;
}
