// The agency in a dateline: in brackets `(AFP)`, in slashes `/TASS/`, or bare where it is known or
// stands in capitals at the dateline's end: `Baku, May 16, AZERTAC`. With it, at times, the reporter.
import { agencyAt, isAgency } from '../agencies.ts';
import { attempt, sees, take } from './cursor.ts';
import type { Cursor } from './cursor.ts';

export interface DatelineSource {
  /** As printed. */
  readonly name: string;
  readonly byline: string | null;
  /** Listed, or an agency by its own words (`Larkwire News Agency`). */
  readonly isKnown: boolean;
  /** In brackets or slashes, which end the agency by themselves. */
  readonly isEnclosed: boolean;
}

const BRACKETED = /[ \u00a0]{0,2}(?:[,.]|--)?[ \u00a0]{0,2}\(\s?([\p{L}\d][^()\n]{1,50}?)\s?\)/uy;
const SLASHED = /[ \u00a0]{0,2}[,.]?[ \u00a0]{0,2}\/\s?([\p{L}\d][^/\n]{1,50}?)\s?\//uy;
const BEFORE_BARE = /[ \u00a0]{0,2}(?:[,./]|[–—―-]{1,2}(?=\s))[ \u00a0]{0,2}/y;
const BARE = /[\p{L}\d][\p{L}\p{M}\d.&-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}\d.&-]*){0,3}(?<!\.)/uy;
/** What may follow a bare agency. */
const CLOSES = /\s?(?:\.?\s?[–—―‒-]|[.:/]|\n|$)/y;
const STORY_FOLLOWS = /\s{1,2}[\p{Lu}“"«]/uy;
const STORY_AT_HYPHEN = /-(?=\p{Lu})/uy;
/** `Baku. Ada Quill – APA.` */
const REPORTER =
  /\.\s(\p{Lu}[\p{L}\p{M}.’'-]+(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.’'-]+){1,3})\s[–—-]\s/uy;
const CORRESPONDENT = /^(?:корр|corr|cor|correspondent)\.?\s+/iu;
const SELF_NAMED = /\b(?:news|press|newswire|wire|agency|agencia|agência|agence|agentur)\b/iu;
const PARTY = /^[DRI]-\p{Lu}/u;

/** Reads the agency between brackets or slashes. */
export function readEnclosedSource(cursor: Cursor): DatelineSource | null {
  return attempt(cursor, () => {
    const inside = take(cursor, BRACKETED)?.[1] ?? take(cursor, SLASHED)?.[1];
    if (inside === undefined || PARTY.test(inside)) return null;
    const [name = '', byline] = inside.replace(CORRESPONDENT, '').split(/,\s*/, 2);
    const reporter = byline?.replace(CORRESPONDENT, '').trim();
    return {
      name,
      byline: reporter || null,
      isKnown: name.split('/').some(isAgency) || SELF_NAMED.test(name),
      isEnclosed: true,
    };
  });
}

/**
 * Reads an agency without brackets.
 * @param behindDate whether the day is read already: then what stands in capitals at the end is believed to be one
 */
export function readBareSource(cursor: Cursor, behindDate: boolean): DatelineSource | null {
  return attempt(cursor, () => {
    const byline = take(cursor, REPORTER)?.[1] ?? null;
    if (byline === null && !take(cursor, BEFORE_BARE)) return null;
    const known = agencyAt(cursor.text, cursor.at) ?? agencyBeforeHyphen(cursor);
    if (known) {
      const name = cursor.text.slice(cursor.at, known.end);
      cursor.at = known.end;
      const isEnd = sees(cursor, CLOSES) || (behindDate && sees(cursor, STORY_FOLLOWS));
      return isEnd ? { name, byline, isKnown: true, isEnclosed: false } : null;
    }
    const name = take(cursor, BARE)?.[0];
    if (name === undefined || !sees(cursor, CLOSES)) return null;
    const isKnown = isAgency(name) || SELF_NAMED.test(name);
    const isInCapitals = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
    return isKnown || (behindDate && isInCapitals)
      ? { name, byline, isKnown, isEnclosed: false }
      : null;
  });
}

/** Reads a known agency whose name in capitals opens a line. */
export function readSourceInCapitals(cursor: Cursor): DatelineSource | null {
  const known = agencyAt(cursor.text, cursor.at);
  const name = cursor.text.slice(cursor.at, known?.end ?? cursor.at);
  if (!known || known.ambiguous || name.length < 3 || name !== name.toUpperCase()) return null;
  cursor.at = known.end;
  return { name, byline: null, isKnown: true, isEnclosed: false };
}

/** `Damascus, SANA-The …`: the hyphen is a dash. */
function agencyBeforeHyphen(cursor: Cursor): { end: number } | null {
  const word = /\p{Lu}{2,12}/uy;
  word.lastIndex = cursor.at;
  const name = word.exec(cursor.text)?.[0];
  if (name === undefined || !isAgency(name)) return null;
  return sees({ text: cursor.text, at: cursor.at + name.length }, STORY_AT_HYPHEN)
    ? { end: cursor.at + name.length }
    : null;
}
