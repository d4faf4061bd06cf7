// What the search page and its worker say to each other.
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { Suggestion } from '#search/near.ts';
import type { Kind, SearchState } from '#search/state.ts';

/** To the worker. Each carries a number that its answers repeat. */
export type Request =
  | { readonly ask: 'open'; readonly folder: string; readonly periods: string }
  | { readonly ask: 'search'; readonly state: SearchState }
  | { readonly ask: 'prepare'; readonly state: SearchState }
  | { readonly ask: 'hits'; readonly kind: Kind; readonly from: number; readonly count: number }
  | { readonly ask: 'near' };

export interface Numbered {
  readonly number: number;
}

/** What is said at last: hits, suggestions, or after a search the bytes that Pagefind’s WebAssembly has taken by then. */
export type Done = ReadonlyArray<ShownHit> | ReadonlyArray<Suggestion> | number | null;

/** From the worker: some answers on the way, then the last, or why there is none. */
export type Answer =
  { readonly progress: Progress } | { readonly done: Done } | { readonly failed: string };
