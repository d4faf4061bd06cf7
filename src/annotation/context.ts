// How well what stands around a passage agrees with what stood around the words when they were marked.
import { alignAtEnd, alignAtStart } from './align.ts';
import type { Alignment } from './align.ts';
import type { TextPositionSelector, TextQuoteSelector } from './annotation.ts';

/** Likeness of each side, 0 to 1. */
export interface Context {
  readonly before: number;
  readonly after: number;
}

/** An end of the text agrees with an end of the text, and says nothing of any other place. */
export function contextOf(
  text: string,
  { start, end }: TextPositionSelector,
  { prefix, suffix }: TextQuoteSelector,
): Context {
  const [before, after] = [prefix.length + slack(prefix), suffix.length + slack(suffix)];
  return {
    before: prefix
      ? likeness(
          prefix,
          alignAtEnd(prefix, text.slice(Math.max(0, start - before), start), slack(prefix)),
        )
      : Number(start === 0),
    after: suffix
      ? likeness(suffix, alignAtStart(suffix, text.slice(end, end + after), slack(suffix)))
      : Number(end === text.length),
  };
}

/** Past half its length in edits, one text has nothing of the other. */
function slack(side: string): number {
  return Math.floor(side.length / 2);
}

function likeness(side: string, alignment: Alignment | null): number {
  return alignment ? 1 - alignment.errors / side.length : 0;
}
