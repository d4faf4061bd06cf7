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
  [PLACE]?: Given;
}

/** To be called before the pages are loaded. */
export function give(given: Given): void {
  (globalThis as Holder)[PLACE] = given;
}

/** @throws Error when nothing was given */
export function given(): Given {
  const those = (globalThis as Holder)[PLACE];
  if (!those) throw new Error('the pages were loaded before they were given what to say');
  return those;
}
