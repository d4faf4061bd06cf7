// Finds articles and quotations in all periods: Pagefind says which rows of a period hold the words, the
// period's facts narrow, count and order them. The newest periods answer first; what they found is shown while
// the older ones are still asked. Everything it fetches comes through what it is given, so that the same
// engine runs in a browser's worker and in a test.
import { firstDayOf, lastDayOf } from './date-stretch.ts';
import { excerptOf, foundWords } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { PeriodFacts, wantedBy } from './facts.ts';
import type { FactsFile } from './facts.ts';
import { barsOf } from './histogram.ts';
import type { Bar } from './histogram.ts';
import { CARDS_IN_PACK, WORDS_PATH, cardsPath, factsPath, indexPath } from './index-files.ts';
import type { ArticleCard, PeriodEntry, QuotationCard } from './index-files.ts';
import { match, stands, wordsIn } from './match.ts';
import type { Hit, Matched } from './match.ts';
import { nearWords } from './near-words.ts';
import { wantedWords } from './query.ts';
import { KINDS, NARROWING, NOTHING_ASKED, isEmptySearch } from './state.ts';
import type { Kind, SearchState } from './state.ts';

/** Where an engine gets what it works with. */
export interface Sources {
  readonly periods: () => Promise<ReadonlyArray<PeriodEntry>>;
  /** A packed file below the search index. */
  readonly pack: (path: string) => Promise<unknown>;
  /** Asks the index in that folder. */
  readonly find: (index: string, query: string) => Promise<ReadonlyArray<Hit>>;
}

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

/** A hit as it is shown. */
export interface ShownHit {
  readonly url: string;
  readonly title: string;
  readonly day: string;
  readonly facts: ReadonlyArray<string>;
  readonly excerpt: ReadonlyArray<Piece>;
  /** The words found, to be lit in the article. */
  readonly lit: ReadonlyArray<string>;
  readonly said: { readonly speaker: string | null; readonly role: string | null } | null;
}

/** Another search that finds something, and how much. */
export interface Suggestion {
  readonly state: SearchState;
  /** What is different: a word that is spelt otherwise, something asked for no longer. */
  readonly change:
    | { readonly kind: 'word'; readonly instead: string; readonly of: string }
    | { readonly kind: 'dropped'; readonly what: keyof SearchState | (typeof NARROWING)[number] };
  readonly count: number;
}

/** What one period gave to the search. */
interface Found {
  readonly period: PeriodEntry;
  /** Newest first. */
  readonly hits: ReadonlyArray<Hit>;
}

/** How many periods are asked at once, one step after the other; the last stands for all that follow. */
const STEPS = [1, 3, 8];
const LIT_WORDS = 12;

export class SearchEngine {
  readonly #sources: Sources;
  #periods: Promise<ReadonlyArray<PeriodEntry>> | null = null;
  readonly #facts = new Map<string, Promise<PeriodFacts>>();
  /** What the indexes said of the words last asked for: filters come and go over the same. */
  #matched = new Map<string, Promise<Matched>>();
  #words = '';
  #turn = 0;
  #state: SearchState = NOTHING_ASKED;
  #found: Record<Kind, Found[]> = { articles: [], quotations: [] };
  #ranked: {
    readonly kind: Kind;
    readonly hits: ReadonlyArray<readonly [PeriodEntry, Hit]>;
  } | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
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
    this.#ask(state.words);
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
      const hits = await this.#hitsIn(period, kind, state);
      if (turn !== this.#turn) return;
      this.#found[kind].push({ period, hits });
      this.#ranked = null;
      // Days are facts: where none were needed to find the first hits, these do not wait for them.
      if (kind !== state.kind) return;
      const add = (): Promise<void> => this.#addDays(days, period, kind, hits);
      if (this.#facts.has(period.key)) await add();
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
    const ranked = this.#inOrder(kind).slice(from, from + count);
    return Promise.all(ranked.map(([period, hit]) => this.#shown(kind, period, hit)));
  }

  /** Searches near one that found nothing, those that find most first. */
  async near(): Promise<Suggestion[]> {
    const state = this.#state;
    const suggestions: Suggestion[] = [];
    const suggest = async (near: SearchState, change: Suggestion['change']): Promise<void> => {
      if (isEmptySearch(near)) return;
      const count = await this.#count(near);
      if (count > 0) suggestions.push({ state: near, change, count });
    };
    for (const [word, instead] of await this.#otherWords(state.words)) {
      const words = withInstead(state.words, word, instead);
      await suggest({ ...state, words }, { kind: 'word', instead, of: word });
    }
    for (const name of NARROWING)
      if (state.narrowed[name])
        await suggest(
          { ...state, narrowed: { ...state.narrowed, [name]: '' } },
          { kind: 'dropped', what: name },
        );
    if (state.from || state.to)
      await suggest({ ...state, from: '', to: '' }, { kind: 'dropped', what: 'from' });
    if (state.language)
      await suggest({ ...state, language: '' }, { kind: 'dropped', what: 'language' });
    return suggestions.sort((a, b) => b.count - a.count);
  }

  /** Words that nothing in the archive has, each with those it may have been meant for. */
  async #otherWords(words: string): Promise<[word: string, instead: string][]> {
    const wanted = wantedWords(words);
    const asked = [...wordsIn(wanted.words), ...wanted.phrases.flatMap(wordsIn)];
    const periods = await this.#list();
    const unknown: string[] = [];
    for (const word of asked) {
      const known = await Promise.all(
        periods.map(({ key }) =>
          stands((query) => this.#sources.find(indexPath(key, 'articles'), query), word),
        ),
      );
      if (!known.includes(true)) unknown.push(word);
    }
    if (unknown.length === 0) return [];
    const all = (await this.#sources.pack(WORDS_PATH)) as ReadonlyArray<string>;
    return unknown.flatMap((word) =>
      nearWords(word, all).map((instead): [string, string] => [word, instead]),
    );
  }

  async #count(state: SearchState): Promise<number> {
    const periods = inOrder(await this.#list(), state);
    const hits = await Promise.all(
      periods.map((period) => this.#hitsIn(period, state.kind, state)),
    );
    return hits.reduce((sum, { length }) => sum + length, 0);
  }

  /** What the indexes said of other words is forgotten. */
  #ask(words: string): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#matched = new Map();
  }

  async #hitsIn(period: PeriodEntry, kind: Kind, state: SearchState): Promise<ReadonlyArray<Hit>> {
    if (period.counts[kind] === 0) return [];
    const matched = this.#matchedIn(period, kind, state.words);
    if (!isNarrowed(state)) {
      const { hits, without } = await matched;
      if (hits) return hits.filter(({ row }) => !without.has(row)).sort(byRow);
    }
    const [facts, { hits, without }] = await Promise.all([this.#factsOf(period), matched]);
    const from = state.from && firstDayOf(state.from);
    const to = state.to && lastDayOf(state.to);
    const ids = Object.fromEntries(
      Object.entries({ ...state.narrowed, language: state.language }).filter(([, id]) => id !== ''),
    );
    const matches = facts.matcher(kind, wantedBy(ids, from, to));
    if (!matches) return [];
    if (hits) return hits.filter(({ row }) => matches(row) && !without.has(row)).sort(byRow);
    return Array.from({ length: facts.count(kind) }, (_, row) => row)
      .filter((row) => matches(row) && !without.has(row))
      .map((row) => ({ row, score: 0, words: [] }));
  }

  #matchedIn(period: PeriodEntry, kind: Kind, words: string): Promise<Matched> {
    const index = indexPath(period.key, kind);
    const ask = (): Promise<Matched> =>
      match((query) => this.#sources.find(index, query), wantedWords(words));
    return words === this.#words ? kept(this.#matched, index, ask) : ask();
  }

  #factsOf({ key }: PeriodEntry): Promise<PeriodFacts> {
    return kept(
      this.#facts,
      key,
      async () => new PeriodFacts((await this.#sources.pack(factsPath(key))) as FactsFile),
    );
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
    hits: ReadonlyArray<Hit>,
  ): Promise<void> {
    const facts = await this.#factsOf(period);
    for (const { row } of hits) {
      const day = facts.dayOf(kind, row);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  }

  #counts(): Record<Kind, number> {
    const [articles = 0, quotations = 0] = KINDS.map((kind) =>
      this.#found[kind].reduce((sum, { hits }) => sum + hits.length, 0),
    );
    return { articles, quotations };
  }

  #inOrder(kind: Kind): ReadonlyArray<readonly [PeriodEntry, Hit]> {
    if (this.#ranked?.kind === kind) return this.#ranked.hits;
    const newestFirst = this.#found[kind]
      .toSorted((a, b) => (a.period.from < b.period.from ? 1 : -1))
      .flatMap(({ period, hits }) => hits.map((hit) => [period, hit] as const));
    const hits =
      this.#state.order === 'oldest'
        ? newestFirst.reverse()
        : this.#state.order === 'relevance'
          ? newestFirst.sort(([, a], [, b]) => b.score - a.score)
          : newestFirst;
    this.#ranked = { kind, hits };
    return hits;
  }

  async #shown(kind: Kind, { key }: PeriodEntry, { row, words }: Hit): Promise<ShownHit> {
    const cards = (await this.#sources.pack(cardsPath(key, kind, row))) as ReadonlyArray<
      ArticleCard | QuotationCard
    >;
    const card = cards[row % CARDS_IN_PACK[kind]];
    if (!card) throw new RangeError(`${cardsPath(key, kind, row)} has no row ${row}`);
    const { url, title, day, facts, content, text } = card;
    return {
      url,
      title,
      day,
      facts,
      excerpt: excerptOf(content, words, text, 'speaker' in card ? Infinity : undefined),
      lit: foundWords(content, words, LIT_WORDS),
      said: 'speaker' in card ? { speaker: card.speaker, role: card.role } : null,
    };
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

/** Whether rows must be looked up in the facts to know if they count. */
function isNarrowed({ narrowed, from, to, language }: SearchState): boolean {
  return [from, to, language, ...Object.values(narrowed)].some((value) => value !== '');
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

/** The words with another in the place of one: as a whole, and not where it is excluded. */
function withInstead(words: string, word: string, instead: string): string {
  return words
    .split(/([\s"“”„]+)/)
    .map((part) => (part === word ? instead : part))
    .join('');
}

/** The value of a key, made once; one that could not be made is tried again the next time. */
function kept<Value>(
  values: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  made.catch(() => values.delete(key));
  return made;
}

function byRow(a: Hit, b: Hit): number {
  return a.row - b.row;
}
