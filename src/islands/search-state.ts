// What a reader asked, and how it is written in the address: the whole state, both ways.

/** Names of registers one can narrow by, as they stand in the address. */
export const NARROWING = ['speaker', 'tag', 'place', 'source'] as const;
export type Narrowing = (typeof NARROWING)[number];

export interface SearchState {
  readonly words: string;
  /** Ids, or names as typed where no id is known. Empty: not narrowed. */
  readonly narrowed: Readonly<Record<Narrowing, string>>;
  readonly year: string;
  readonly order: 'relevance' | 'newest' | 'oldest';
}

const ORDERS: ReadonlyArray<SearchState['order']> = ['relevance', 'newest', 'oldest'];

/** @param query the address’s query, with or without its question mark */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const valueOf = (name: string): string => parameters.get(name)?.trim() ?? '';
  return {
    words: valueOf('q'),
    narrowed: {
      speaker: valueOf('speaker'),
      tag: valueOf('tag'),
      place: valueOf('place'),
      source: valueOf('source'),
    },
    year: valueOf('year'),
    order: ORDERS.find((order) => order === valueOf('order')) ?? 'relevance',
  };
}

/** The query for a state, without what is empty or usual; empty for an empty one. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.words) parameters.set('q', state.words);
  for (const name of NARROWING)
    if (state.narrowed[name]) parameters.set(name, state.narrowed[name]);
  if (state.year) parameters.set('year', state.year);
  if (state.order !== 'relevance') parameters.set('order', state.order);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmptySearch(state: SearchState): boolean {
  return (
    state.words === '' &&
    state.year === '' &&
    NARROWING.every((name) => state.narrowed[name] === '')
  );
}
