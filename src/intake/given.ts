// What a process hands to the compiled pages it makes: they were compiled apart from the code that hands it, and
// this module is all that both have of each other.
import type { Content } from '#archive/archive.ts';
import type { KeptValues } from './kept-values.ts';
import type { Spool } from './spool.ts';

export interface Given {
  readonly content: Content;
  /** Texts of articles that were read, by the articles’ ids. */
  readonly texts: Spool;
  /** Items of feeds, by the ids of their articles. */
  readonly items: Spool;
  /** Related articles of articles, by id. */
  readonly related: KeptValues;
}

const PLACE = Symbol.for('news-archive: what pages are given');

interface Holder {
  [PLACE]?: PromiseWithResolvers<Given>;
}

export function give(given: Given): void {
  place().resolve(given);
}

/** What was given, once it is: so the pages’ code can be loaded before it is known what they are to say. */
export function given(): Promise<Given> {
  return place().promise;
}

function place(): PromiseWithResolvers<Given> {
  const holder = globalThis as Holder;
  const made = holder[PLACE] ?? Promise.withResolvers<Given>();
  holder[PLACE] = made;
  return made;
}
