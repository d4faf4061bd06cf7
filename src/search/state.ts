// What a reader asks, and how it is written in the address: the whole state, both ways.
import { isDateStretch } from './date-stretch.ts';

/** Names of registers one can narrow by, as they stand in the address. */
export const NARROWING = ['speaker', 'tag', 'place', 'source'] as const;
export type Narrowing = (typeof NARROWING)[number];

/** What is found: articles, or quotations, each by itself. */
export const KINDS = ['articles', 'quotations'] as const;
export type Kind = (typeof KINDS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

export interface SearchState {
  /** Words that must all be there; `"exact phrases"`; `-words` that must not. */
  readonly words: string;
  /** Ids, or names as typed where no id is known. Empty: not narrowed. */
  readonly narrowed: Readonly<Record<Narrowing, string>>;
  /** First and last year, month or day (`2019`, `2019-05`, `2019-05-31`), both included. Empty: open. */
  readonly from: string;
  readonly to: string;
  /** BCP 47 tag; empty for any. */
  readonly language: string;
  readonly order: Order;
  readonly kind: Kind;
}

export const NOTHING_ASKED: SearchState = {
  words: '',
  narrowed: { speaker: '', tag: '', place: '', source: '' },
  from: '',
  to: '',
  language: '',
  order: 'relevance',
  kind: 'articles',
};

/** @param query the address’s query, with or without its question mark */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const valueOf = (name: string): string => parameters.get(name)?.trim() ?? '';
  const dateOf = (name: string): string => {
    const value = valueOf(name) || valueOf('year');
    return isDateStretch(value) ? value : '';
  };
  return {
    words: valueOf('q'),
    narrowed: {
      speaker: valueOf('speaker'),
      tag: valueOf('tag'),
      place: valueOf('place'),
      source: valueOf('source'),
    },
    from: dateOf('from'),
    to: dateOf('to'),
    language: valueOf('lang'),
    order: ORDERS.find((order) => order === valueOf('order')) ?? NOTHING_ASKED.order,
    kind: KINDS.find((kind) => kind === valueOf('in')) ?? NOTHING_ASKED.kind,
  };
}

/** The query for a state, without what is empty or usual; empty for an empty one. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const say = (name: string, value: string, usual = ''): void => {
    if (value !== usual) parameters.set(name, value);
  };
  say('q', state.words);
  for (const name of NARROWING) say(name, state.narrowed[name]);
  say('from', state.from);
  say('to', state.to);
  say('lang', state.language);
  say('order', state.order, NOTHING_ASKED.order);
  say('in', state.kind, NOTHING_ASKED.kind);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmptySearch({ words, narrowed, from, to, language }: SearchState): boolean {
  return [words, from, to, language, ...Object.values(narrowed)].every((value) => value === '');
}
