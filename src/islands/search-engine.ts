// Finds articles in the archive’s indexes: one Pagefind index for each period. All periods are asked
// at once. Pagefind’s own merging of indexes puts date orders wrongly together, so each index is an
// instance of its own here: by relevance, hits are merged by score; by date, the periods follow one
// another, since no day is in two of them.
import { NARROWING } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** What a hit says, once fetched. The excerpt holds `<mark>` around the words found. */
export interface HitData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Hit {
  readonly score: number;
  readonly data: () => Promise<HitData>;
}

interface Instance {
  search(words: string | null, options: object): Promise<{ readonly results: ReadonlyArray<Hit> }>;
}

interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string }): Instance;
}

interface PeriodEntry {
  readonly id: string;
}

export class SearchEngine {
  readonly #index: string;
  readonly #periods: string;
  readonly #baseUrl: string;
  #instances: Promise<ReadonlyArray<Instance>> | null = null;

  /**
   * @param index path of the folder that holds one index a period, with a slash at its end
   * @param periods path of the list of periods, newest first
   * @param baseUrl what the addresses in the index begin at
   */
  constructor(index: string, periods: string, baseUrl: string) {
    this.#index = index;
    this.#periods = periods;
    this.#baseUrl = baseUrl;
  }

  /** Everything found, in the order asked for. Without words, all that the narrowing leaves, newest first. */
  async find(state: SearchState): Promise<ReadonlyArray<Hit>> {
    const byDate = state.order !== 'relevance' || state.words === '';
    const oldestFirst = state.order === 'oldest';
    const instances = await this.#opened();
    const options = {
      filters: filtersOf(state),
      ...(byDate && { sort: { date: oldestFirst ? 'asc' : 'desc' } }),
    };
    const found = await Promise.all(
      instances.map((instance) => instance.search(state.words || null, options)),
    );
    const hits = (oldestFirst ? found.toReversed() : found).flatMap(({ results }) => results);
    return byDate ? hits : hits.sort((a, b) => b.score - a.score);
  }

  /** The instances; what could not be opened is tried again the next time. */
  async #opened(): Promise<ReadonlyArray<Instance>> {
    this.#instances ??= this.#open();
    try {
      return await this.#instances;
    } catch (error) {
      this.#instances = null;
      throw error;
    }
  }

  async #open(): Promise<ReadonlyArray<Instance>> {
    const response = await fetch(this.#periods);
    if (!response.ok) throw new Error(`${this.#periods}: ${response.status}`);
    const periods = (await response.json()) as ReadonlyArray<PeriodEntry>;
    const [newest] = periods;
    if (!newest) return [];
    const pagefind = (await import(
      /* @vite-ignore */ `${this.#index}${newest.id}/pagefind.js`
    )) as Pagefind;
    return periods.map(({ id }) =>
      pagefind.createInstance({ basePath: `${this.#index}${id}/`, baseUrl: this.#baseUrl }),
    );
  }
}

function filtersOf(state: SearchState): Record<string, string> {
  const filters: Record<string, string> = {};
  for (const name of NARROWING) if (state.narrowed[name]) filters[name] = state.narrowed[name];
  if (state.year) filters['year'] = state.year;
  return filters;
}
