// The rows of one period that a search finds: what its indexes say of the words, narrowed by its facts. What they
// said is kept, since filters come and go over the same words.
import { firstDayOf, lastDayOf } from './date-stretch.ts';
import { PeriodFacts, wantedBy } from './facts.ts';
import { selectedHits, wordlessHits } from './hit-columns.ts';
import type { HitColumns } from './hit-columns.ts';
import { factsPath, indexPath } from './index-files.ts';
import type { PeriodEntry } from './index-files.ts';
import { wantedWords } from './query.ts';
import { kept } from './sources.ts';
import type { Matched, Sources } from './sources.ts';
import type { Kind, SearchState } from './state.ts';

export class PeriodRows {
  readonly #sources: Sources;
  readonly #facts = new Map<string, Promise<PeriodFacts>>();
  /** What the indexes said of the words last asked for. */
  #matched = new Map<string, Promise<Matched>>();
  #words = '';

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What the indexes said of other words is forgotten. */
  ask(words: string): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#matched = new Map();
  }

  /** Rows in order, newest first. */
  async hitsIn(period: PeriodEntry, kind: Kind, state: SearchState): Promise<HitColumns> {
    if (period.counts[kind] === 0) return wordlessHits([]);
    const matched = this.#matchedIn(period, kind, state.words);
    if (!isNarrowed(state)) {
      const { hits, without } = await matched;
      if (hits && without.size === 0) return hits;
      if (hits) return selectedHits(hits, (row) => !without.has(row));
    }
    const [facts, { hits, without }] = await Promise.all([this.factsOf(period), matched]);
    const from = state.from && firstDayOf(state.from);
    const to = state.to && lastDayOf(state.to);
    const ids = Object.fromEntries(
      Object.entries({ ...state.narrowed, language: state.language }).filter(([, id]) => id !== ''),
    );
    const matches = facts.matcher(kind, wantedBy(ids, from, to));
    if (!matches) return wordlessHits([]);
    const isWanted = (row: number): boolean => matches(row) && !without.has(row);
    if (hits) return selectedHits(hits, isWanted);
    return wordlessHits(
      Array.from({ length: facts.count(kind) }, (_, row) => row).filter(isWanted),
    );
  }

  #matchedIn(period: PeriodEntry, kind: Kind, words: string): Promise<Matched> {
    const index = indexPath(period.key, kind);
    const ask = (): Promise<Matched> => this.#sources.match(index, wantedWords(words));
    return words === this.#words ? kept(this.#matched, index, ask) : ask();
  }

  factsOf({ key }: PeriodEntry): Promise<PeriodFacts> {
    return kept(
      this.#facts,
      key,
      async () => new PeriodFacts(await this.#sources.facts(factsPath(key))),
    );
  }

  /** Whether the facts of a period are there, or on their way. */
  hasFacts({ key }: PeriodEntry): boolean {
    return this.#facts.has(key);
  }
}

/** Whether rows must be looked up in the facts to know if they count. */
function isNarrowed({ narrowed, from, to, language }: SearchState): boolean {
  return [from, to, language, ...Object.values(narrowed)].some((value) => value !== '');
}
