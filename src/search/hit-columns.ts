// Hits of one index in columns of numbers: a search of a large archive finds some ten thousand in each of many
// indexes, and as many objects would be made, copied from worker to worker and thrown away with every key.
import type { Hit } from './match.ts';

export interface HitColumns {
  /** In order. */
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  /** Where the words of each hit begin in `words`, and where those of the last end. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

export function hitColumns(hits: ReadonlyArray<Hit>): HitColumns {
  const byRow = hits.toSorted((a, b) => a.row - b.row);
  const columns = emptyColumns(
    byRow.length,
    byRow.reduce((sum, { words }) => sum + words.length, 0),
  );
  for (const [at, { row, score, words }] of byRow.entries()) add(columns, at, row, score, words);
  return columns;
}

/** Hits that only facts have found, and no words. @param rows in order */
export function wordlessHits(rows: ReadonlyArray<number>): HitColumns {
  return { ...emptyColumns(rows.length, 0), rows: Uint32Array.from(rows) };
}

/** Those whose rows are wanted. */
export function selectedHits(hits: HitColumns, isWanted: (row: number) => boolean): HitColumns {
  const wanted = Array.from(hits.rows.keys()).filter((at) => isWanted(hits.rows[at] ?? 0));
  if (wanted.length === hits.rows.length) return hits;
  const columns = emptyColumns(
    wanted.length,
    wanted.reduce((sum, at) => sum + wordsAt(hits, at).length, 0),
  );
  for (const [place, at] of wanted.entries())
    add(columns, place, hits.rows[at] ?? 0, hits.scores[at] ?? 0, wordsAt(hits, at));
  return columns;
}

export function hitAt(hits: HitColumns, at: number): Hit {
  const [row, score] = [hits.rows[at], hits.scores[at]];
  if (row === undefined || score === undefined) throw new RangeError(`there is no hit ${at}`);
  return { row, score, words: [...wordsAt(hits, at)] };
}

function wordsAt({ starts, words }: HitColumns, at: number): Uint32Array {
  return words.subarray(starts[at], starts[at + 1]);
}

function emptyColumns(hits: number, words: number): HitColumns {
  return {
    rows: new Uint32Array(hits),
    scores: new Float64Array(hits),
    starts: new Uint32Array(hits + 1),
    words: new Uint32Array(words),
  };
}

/** Sets a hit behind the one before it. */
function add(
  columns: HitColumns,
  at: number,
  row: number,
  score: number,
  words: ArrayLike<number>,
): void {
  const start = columns.starts[at] ?? 0;
  columns.rows[at] = row;
  columns.scores[at] = score;
  columns.words.set(words, start);
  columns.starts[at + 1] = start + words.length;
}
