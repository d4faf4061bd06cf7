// Names in a dateline: the city, or several (`LONDON/PARIS`), and the regions behind it.
import { isAgency } from '../agencies.ts';
import { attempt, sees, take } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { dayAt } from './day.ts';
import { isPostalCode, isRegion } from './regions.ts';

/** Names this long are sentences. */
const MOST_WORDS = 6;

/** Words, `D.C.`, `St.`; a hyphen joins (`WINSTON-SALEM`) unless a story begins behind it (`WASHINGTON-Today`). */
const WORD =
  /(?:\p{L}\.[ \u00a0]?){2,4}(?<=\.)|(?:S[Tt]e?|F[Tt]|M[Tt]|P[Tt])\.(?=[ \u00a0]\p{Lu})|\p{L}[\p{L}\p{M}]*(?:(?:['’‘ʻʼ]|-(?!(?<=\p{Lu}[\p{Lu}.]-)\p{Lu}[\p{Ll}.’']))[\p{L}\p{M}]+)*/uy;
const WEST_VIRGINIA = /W\. ?V[Aa]\./y;
const INITIALS_CUT_SHORT = /(?:\p{Lu}\.){1,3}\p{Lu}(?![\p{L}.])/uy;
const SPACE = /[ \u00a0]{1,3}/y;
const SLASH = /\s?\/\s?(?!\d)/y;
/** Behind the slash stood an agency: it closes its slashes, or a colon does. */
const NO_PLACE_ENDS_SO = /\s?\/(?!\p{L}{2})|\s?:/uy;
const COMMA = /[ \u00a0]{0,2}[,،][ \u00a0]{0,2}/y;
const STOP_BEFORE_DC = /\.,? ?(?=D\. ?C\b|DC\b)/y;
const IN_BRACKETS = /\s?\[([\p{L} .]{2,30})\]/uy;
/** A region's own full stop, where more of the dateline follows it. */
const OWN_STOP = /\.(?=\s?(?:[,;:)\]([–—―‒=-]|$))/y;
const WASHINGTON_DC = /^D\. ?C\.?$/;

export interface Places {
  readonly place: string;
  /** A region that follows without a comma: `LOWELL MA`. */
  readonly region: string | null;
}

/** Reads the place, or several parted by slashes, as printed. */
export function readPlace(cursor: Cursor): Places | null {
  const start = cursor.at;
  if (readName(cursor) === null) return null;
  while (attempt(cursor, () => take(cursor, SLASH) && readSecondPlace(cursor)) !== null);
  const place = cursor.text.slice(start, cursor.at).trim();
  const words = place.split(/[ \u00a0]+/);
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    const last = words.slice(-count).join(' ');
    if (WASHINGTON_DC.test(last) || (count === 1 && isPostalCode(last)))
      return { place: words.slice(0, -count).join(' '), region: last };
  }
  return { place, region: null };
}

/** Reads the next region: behind a comma, in square brackets, or behind the stop of `WASHINGTON. D.C.`. */
export function readRegion(cursor: Cursor): string | null {
  const bracketed = take(cursor, IN_BRACKETS)?.[1];
  if (bracketed !== undefined) return bracketed;
  return attempt(cursor, () => {
    if (!(take(cursor, COMMA) ?? take(cursor, STOP_BEFORE_DC))) return null;
    const name = readName(cursor);
    if (name === null) return null;
    const isShort = name.length <= 5 && (isRegion(name) || /^\p{Lu}\p{Ll}+$/u.test(name));
    return isShort && take(cursor, OWN_STOP) ? `${name}.` : name;
  });
}

function readSecondPlace(cursor: Cursor): string | null {
  const name = readName(cursor);
  return name === null || isAgency(name) || sees(cursor, NO_PLACE_ENDS_SO) ? null : name;
}

function readName(cursor: Cursor): string | null {
  const start = cursor.at;
  for (let words = 0; words <= MOST_WORDS; words++) {
    const isRead = attempt(cursor, () => {
      if (words > 0 && !take(cursor, SPACE)) return null;
      // `SALVADOR Feb 26`: a day is no part of the name.
      if (dayAt(cursor.text, cursor.at, '2000-01-01')) return null;
      return take(cursor, WEST_VIRGINIA) ?? take(cursor, INITIALS_CUT_SHORT) ?? take(cursor, WORD);
    });
    if (isRead) continue;
    return words === 0 ? null : cursor.text.slice(start, cursor.at).trim();
  }
  return null;
}
