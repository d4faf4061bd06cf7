// Which of several places is the one that was meant, if one clearly is.
import type { Context } from './context.ts';

/** A passage that may be the one: its edits away from the words, and its surroundings. */
export interface Ranked {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  readonly context: Context;
}

/**
 * A side that agrees to three quarters is known again: 24 characters of 32. Unrelated English of that length
 * agrees to about a quarter, formulas of news in other words to half.
 */
export const KNOWN_BY = 0.75;

/** By so much the best must lead, words and two sides counting up to 1 each: a quarter of one side. */
const CLEAR_LEAD = 0.25;

/** The best place, or null when another that does not overlap it is nearly as good. */
export function clearlyBest<Place extends Ranked>(
  places: ReadonlyArray<Place>,
  length: number,
): Place | null {
  const scoreOf = ({ errors, context }: Place): number =>
    1 - errors / length + context.before + context.after;
  const [best, ...others] = places.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.start - b.start);
  if (!best) return null;
  const rival = others.find(({ start, end }) => end <= best.start || start >= best.end);
  return rival && scoreOf(best) - scoreOf(rival) < CLEAR_LEAD ? null : best;
}
