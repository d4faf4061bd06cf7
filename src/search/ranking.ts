// Hits of several periods in one order.
import { hitAt } from './hit-columns.ts';
import type { HitColumns } from './hit-columns.ts';
import type { PeriodEntry } from './index-files.ts';
import type { Hit } from './match.ts';
import type { SearchState } from './state.ts';

/** What one period gave to a search. */
export interface PeriodHits {
  readonly period: PeriodEntry;
  readonly hits: HitColumns;
}

export class Ranking {
  readonly #newestFirst: ReadonlyArray<PeriodHits>;
  /** Hits by their number, counted through all periods. */
  readonly #order: Uint32Array;

  constructor(found: ReadonlyArray<PeriodHits>, order: SearchState['order']) {
    this.#newestFirst = found.toSorted((a, b) => (a.period.from < b.period.from ? 1 : -1));
    const count = found.reduce((sum, { hits }) => sum + hits.rows.length, 0);
    this.#order = Uint32Array.from({ length: count }, (_, number) => number);
    if (order === 'oldest') this.#order.reverse();
    if (order !== 'relevance') return;
    const scores = new Float64Array(count);
    let start = 0;
    for (const { hits } of this.#newestFirst) {
      scores.set(hits.scores, start);
      start += hits.rows.length;
    }
    // A difference would be an object on the heap for each comparison, a sign is none.
    this.#order.sort((a, b) => Math.sign((scores[b] ?? 0) - (scores[a] ?? 0)));
  }

  /** @param from the first wanted, from 0 */
  hits(from: number, count: number): (readonly [PeriodEntry, Hit])[] {
    return Array.from(this.#order.subarray(from, from + count), (number) => this.#hit(number));
  }

  #hit(number: number): readonly [PeriodEntry, Hit] {
    let at = number;
    for (const { period, hits } of this.#newestFirst) {
      if (at < hits.rows.length) return [period, hitAt(hits, at)];
      at -= hits.rows.length;
    }
    throw new RangeError(`there is no hit ${number}`);
  }
}
