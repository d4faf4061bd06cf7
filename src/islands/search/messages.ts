// What the search page and its worker say to each other, and that worker and those it finds words with.
import type { Progress } from '#search/engine.ts';
import type { Suggestion } from '#search/near.ts';
import type { WantedWords } from '#search/query.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { FactsColumns } from '#search/facts.ts';
import type { Matched } from '#search/sources.ts';
import type { Kind, SearchState } from '#search/state.ts';

/** Each question carries a number that its answers repeat. */
export interface Numbered {
  readonly number: number;
}

/** Some answers on the way, then the last, or why there is none. */
export type Answer<Done, Told> =
  { readonly told: Told } | { readonly done: Done } | { readonly failed: string };

/** Where a worker of the search looks. */
export interface Where {
  /** Full address of the search index, with a slash at its end. */
  readonly folder: string;
  /** Name of the cache that takes copies of the files of periods; '' keeps none. */
  readonly copies: string;
}

/**
 * From the page to the search worker, `open` first, with the addresses of the list of periods and of the script that
 * finds words.
 */
export type Request =
  | ({ readonly ask: 'open'; readonly periods: string; readonly finder: string } & Where)
  | { readonly ask: 'search'; readonly state: SearchState }
  | { readonly ask: 'hits'; readonly kind: Kind; readonly from: number; readonly count: number }
  | { readonly ask: 'near' };

/** What the search worker says at last: hits, suggestions, or nothing more than it has told. */
export type Done = ReadonlyArray<ShownHit> | ReadonlyArray<Suggestion> | null;

/** What the search worker tells of a search under way. */
export type Told = Progress;

/** To a worker that finds words: each question says all that is needed to answer it. */
export type FindRequest =
  | { readonly ask: 'match'; readonly index: string; readonly wanted: WantedWords }
  | { readonly ask: 'stands'; readonly index: string; readonly word: string }
  | { readonly ask: 'open'; readonly index: string }
  | { readonly ask: 'facts'; readonly path: string };

/** The last that such a worker is asked is to answer when it can be ended. */
export type ToFinder = (FindRequest | { readonly ask: 'end' }) & Where;

export interface Found {
  readonly found: Matched | boolean | FactsColumns | null;
  /** Bytes that Pagefind's WebAssembly has taken by then. */
  readonly held: number;
}
