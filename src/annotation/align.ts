// How far one text is from the beginning of another, in edits (a character put in, left out or changed):
// Levenshtein’s distance with the other text’s end free, in a band, because only near ones matter.

import { reversed } from './reversed.ts';

export interface Alignment {
  /** Edits between the pattern and `text.slice(0, length)`. */
  readonly errors: number;
  readonly length: number;
}

/**
 * Lays a pattern at the beginning of a text. Of two lengths that need as few edits, the one nearer to the
 * pattern’s own is taken, then the longer.
 *
 * Time O(pattern × most), memory O(most); it stops at the first row in which no cell is within the bound,
 * which for words that have nothing in common is after about `most` characters.
 *
 * @param most edits allowed
 * @returns null when more are needed
 */
export function alignAtStart(pattern: string, text: string, most: number): Alignment | null {
  const width = 2 * most + 1;
  const far = most + 1;
  // Cell `at` of row `row` stands for the first `row + at - most` characters of the text.
  let above = new Uint32Array(width).fill(far);
  let cells = new Uint32Array(width);
  for (let at = most; at < width; at++) above[at] = at - most;
  for (let row = 1; row <= pattern.length; row++) {
    let least = far;
    for (let at = 0; at < width; at++) {
      const length = row + at - most;
      const cell =
        length < 0 || length > text.length
          ? far
          : Math.min(
              (above[at + 1] ?? far) + 1,
              at > 0 ? (cells[at - 1] ?? far) + 1 : far,
              length > 0 ? (above[at] ?? far) + Number(text[length - 1] !== pattern[row - 1]) : far,
              far,
            );
      cells[at] = cell;
      if (cell < least) least = cell;
    }
    if (least > most) return null;
    [above, cells] = [cells, above];
  }
  return bestOf(above, pattern.length, most);
}

function bestOf(cells: Uint32Array, patternLength: number, most: number): Alignment | null {
  let best: Alignment | null = null;
  for (let away = 0; away <= most; away++)
    for (const length of [patternLength + away, patternLength - away]) {
      const errors = cells[length - patternLength + most] ?? most + 1;
      if (errors <= most && errors < (best?.errors ?? Infinity)) best = { errors, length };
    }
  return best;
}

/** The same at the end of a text: the text’s beginning is free. */
export function alignAtEnd(pattern: string, text: string, most: number): Alignment | null {
  return alignAtStart(reversed(pattern), reversed(text), most);
}
