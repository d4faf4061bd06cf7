// Finds articles and quotations in all periods: Pagefind says which rows of a period hold the words, the
// period's facts narrow, count and order them. The newest periods answer first; what they found is shown while
// the older ones are still asked. Everything it fetches comes through what it is given, so that the same
// engine runs in a browser's worker and in a test.
import { firstDayOf, lastDayOf } from './date-stretch.ts';
import { barsOf } from './histogram.ts';
import type { Bar } from './histogram.ts';
import type { HitColumns } from './hit-columns.ts';
import type { PeriodEntry } from './index-files.ts';
import { nearSearches } from './near.ts';
import type { Suggestion } from './near.ts';
import { PeriodRows } from './period-rows.ts';
import { Ranking } from './ranking.ts';
import type { PeriodHits } from './ranking.ts';
import { shownHit } from './shown-hit.ts';
import type { ShownHit } from './shown-hit.ts';
import { keepingLast } from './sources.ts';
import type { Sources } from './sources.ts';
import { KINDS, NOTHING_ASKED, isEmptySearch } from './state.ts';
import type { Kind, SearchState } from './state.ts';

/** How far a search has come. */
export interface Progress {
  readonly counts: Readonly<Record<Kind, number>>;
  /** Whether every period has answered. */
  readonly complete: boolean;
  /** Hits of the kind asked for over the time asked for; null while it is not known when they were. */
  readonly bars: ReadonlyArray<Bar> | null;
}

/** What it gives is waited for. */
export type Tell = (progress: Progress) => unknown;

/** How many periods are asked at once, one step after the other; the last stands for all that follow. */
const STEPS = [1, 3, 8];

/** Packs of cards that are kept: those of the hits on the page, and of some searches before. */
const PACKS_KEPT = 200;

export class SearchEngine {
  readonly #sources: Sources;
  /** The same, with the last packs kept. */
  readonly #cards: Sources;
  #periods: Promise<ReadonlyArray<PeriodEntry>> | null = null;
  readonly #rows: PeriodRows;
  #turn = 0;
  #state: SearchState = NOTHING_ASKED;
  #found: Record<Kind, PeriodHits[]> = { articles: [], quotations: [] };
  #ranked: { readonly kind: Kind; readonly ranking: Ranking } | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#cards = { ...sources, pack: keepingLast(PACKS_KEPT, (path) => sources.pack(path)) };
    this.#rows = new PeriodRows(sources);
  }

  /**
   * Searches; whatever search was under way before ends unsaid.
   * @param tell called when there is something new to show, at last with `complete`; the older periods wait until
   *   what it does is done, so that what they need does not hold up the first hits
   * @throws what a source throws
   */
  async search(state: SearchState, tell: Tell): Promise<void> {
    const turn = ++this.#turn;
    this.#state = state;
    this.#found = { articles: [], quotations: [] };
    this.#ranked = null;
    if (isEmptySearch(state)) {
      await tell({ counts: { articles: 0, quotations: 0 }, complete: true, bars: [] });
      return;
    }
    this.#rows.ask(state.words);
    const all = await this.#list();
    if (turn !== this.#turn) return;
    const periods = inOrder(all, state);
    const other: Kind = state.kind === 'articles' ? 'quotations' : 'articles';
    const days = new Map<number, number>();
    const later: (() => Promise<void>)[] = [];
    const say = async (complete: boolean): Promise<void> => {
      const { from, to } = shownTime(state, all);
      await tell({
        counts: this.#counts(),
        complete,
        bars: later.length > 0 ? null : barsOf(days, from, to),
      });
    };
    const take = async (period: PeriodEntry, kind: Kind): Promise<void> => {
      const hits = await this.#rows.hitsIn(period, kind, state);
      if (turn !== this.#turn) return;
      this.#found[kind].push({ period, hits });
      this.#ranked = null;
      // Days are facts: where none were needed to find the first hits, these do not wait for them.
      if (kind !== state.kind) return;
      const add = (): Promise<void> => this.#addDays(days, period, kind, hits);
      if (this.#rows.hasFacts(period)) await add();
      else later.push(add);
    };
    for (let at = 0, step = 0; at < periods.length; step++) {
      const size = STEPS[Math.min(step, STEPS.length - 1)] ?? 1;
      const some = periods.slice(at, at + size);
      at += size;
      await Promise.all(some.map((period) => take(period, state.kind)));
      if (turn !== this.#turn) return;
      // What is asked for is shown before the other tab's number is known.
      if (step === 0 && this.#counts()[state.kind] > 0) await say(false);
      if (turn !== this.#turn) return;
      await Promise.all([
        ...some.map((period) => take(period, other)),
        ...later.splice(0).map((add) => add()),
      ]);
      if (turn !== this.#turn) return;
      await say(at >= periods.length);
      if (turn !== this.#turn) return;
    }
    if (periods.length === 0) await say(true);
  }

  /** Hits of the search under way, in the order asked for. @param from the first wanted, from 0 */
  async hits(kind: Kind, from: number, count: number): Promise<ShownHit[]> {
    const ranked = this.#ranking(kind).hits(from, count);
    return Promise.all(ranked.map(([period, hit]) => shownHit(this.#cards, kind, period, hit)));
  }

  /** Searches near one that found nothing, those that find most first. */
  async near(): Promise<Suggestion[]> {
    const periods = await this.#list();
    return nearSearches(this.#state, this.#sources, periods, (state) => this.#count(state));
  }

  async #count(state: SearchState): Promise<number> {
    const periods = inOrder(await this.#list(), state);
    const hits = await Promise.all(
      periods.map((period) => this.#rows.hitsIn(period, state.kind, state)),
    );
    return hits.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  async #list(): Promise<ReadonlyArray<PeriodEntry>> {
    this.#periods ??= this.#sources.periods();
    try {
      return await this.#periods;
    } catch (error) {
      this.#periods = null;
      throw error;
    }
  }

  async #addDays(
    days: Map<number, number>,
    period: PeriodEntry,
    kind: Kind,
    hits: HitColumns,
  ): Promise<void> {
    const facts = await this.#rows.factsOf(period);
    for (const row of hits.rows) {
      const day = facts.dayOf(kind, row);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  }

  #counts(): Record<Kind, number> {
    const [articles = 0, quotations = 0] = KINDS.map((kind) =>
      this.#found[kind].reduce((sum, { hits }) => sum + hits.rows.length, 0),
    );
    return { articles, quotations };
  }

  #ranking(kind: Kind): Ranking {
    if (this.#ranked?.kind !== kind)
      this.#ranked = { kind, ranking: new Ranking(this.#found[kind], this.#state.order) };
    return this.#ranked.ranking;
  }
}

/** The periods in which something can be found, in the order in which they are asked. */
function inOrder(periods: ReadonlyArray<PeriodEntry>, state: SearchState): PeriodEntry[] {
  const from = state.from && firstDayOf(state.from);
  const to = state.to && lastDayOf(state.to);
  const within = periods.filter(
    (period) => (from === '' || period.to >= from) && (to === '' || period.from <= to),
  );
  return state.order === 'oldest' ? within.reverse() : within;
}

/** First and last day of the time a histogram shows: what was asked, as far as there are articles. */
function shownTime(
  state: SearchState,
  periods: ReadonlyArray<PeriodEntry>,
): { readonly from: string; readonly to: string } {
  const [first, last] = [periods.at(-1)?.from ?? '', periods[0]?.to ?? ''];
  const from = state.from && firstDayOf(state.from);
  const to = state.to && lastDayOf(state.to);
  return { from: from > first ? from : first, to: to !== '' && to < last ? to : last };
}
