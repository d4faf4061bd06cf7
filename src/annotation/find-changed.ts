// Words that were edited since they were marked. What stood around them finds the place, and the words
// confirm it: both are asked for, because news repeats itself. “12 ships came on Monday.” and “14 ships came
// on Sunday.” are as near to one another as a sentence and its correction; only their neighbours differ.
import { alignAtEnd, alignAtStart } from './align.ts';
import type { TextQuoteSelector } from './annotation.ts';
import { contextOf } from './context.ts';
import { findNear } from './find-near.ts';
import { KNOWN_BY, clearlyBest } from './rank.ts';
import type { Ranked } from './rank.ts';
import { reversed } from './reversed.ts';

/**
 * So much of the words may be changed: a quarter. A corrected name, figure or verb stays below it; two
 * sentences of news that say different things differ by half or more. (Hypothesis allows half; it prefers a
 * doubtful place to none.)
 */
export const MOST_CHANGED = 0.25;

/** And no more edits than these, which bounds the time for long passages. */
const MOST_EDITS = 128;

/** Surroundings that fit more places than these tell none of them. */
const MOST_PLACES = 32;

/**
 * The passage between the words’ old neighbours on both sides (each to `KNOWN_BY`) that is within
 * `MOST_CHANGED` of the words; null when there is none, or none that is clearly it.
 *
 * Time O(text × CONTEXT_LENGTH) to find places, then for each of at most `MOST_PLACES` O(words × edits
 * allowed), left off early where the words are others.
 */
export function findChanged(text: string, quote: TextQuoteSelector): Ranked | null {
  const most = Math.min(Math.floor(quote.exact.length * MOST_CHANGED), MOST_EDITS);
  if (most === 0) return null;
  const places = placesOf(text, quote, most)
    .map((place) => ({ ...place, context: contextOf(text, place, quote) }))
    .filter(({ context }) => Math.min(context.before, context.after) >= KNOWN_BY);
  return clearlyBest(places, quote.exact.length);
}

/** Passages like the words that follow the prefix or precede the suffix, whichever says more. */
function placesOf(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  most: number,
): Omit<Ranked, 'context'>[] {
  const reach = exact.length + most;
  return prefix.length >= suffix.length
    ? endsOf(prefix, text).flatMap((start) => {
        const found = alignAtStart(exact, text.slice(start, start + reach), most);
        return found ? [trimmed(text, start, start + found.length, found.errors)] : [];
      })
    : startsOf(suffix, text).flatMap((end) => {
        const found = alignAtEnd(exact, text.slice(Math.max(0, end - reach), end), most);
        return found ? [trimmed(text, end - found.length, end, found.errors)] : [];
      });
}

/** Where a side ends in the text; for an empty one, where the text begins. */
function endsOf(side: string, text: string): number[] {
  if (side === '') return [0];
  const hits = findNear(side, text, Math.floor(side.length * (1 - KNOWN_BY)));
  return hits.length > MOST_PLACES ? [] : hits.map(({ end }) => end);
}

function startsOf(side: string, text: string): number[] {
  return endsOf(reversed(side), reversed(text)).map((end) => text.length - end);
}

/** Without the spaces at its ends; words have none there, so no edit is added. */
function trimmed(
  text: string,
  start: number,
  end: number,
  errors: number,
): Omit<Ranked, 'context'> {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length, errors };
}
