// The files of the search index: what the build writes and the browser reads.
import type { Kind, Narrowing } from './state.ts';

/** The list of periods, newest first, at `periods.json`. */
export interface PeriodEntry {
  /** Names the period's files and indexes; another one when anything in it changed. */
  readonly key: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** An article as a hit shows it. */
export interface ArticleCard {
  readonly title: string;
  /** Path below the site's base. */
  readonly url: string;
  readonly day: string;
  readonly facts: ReadonlyArray<string>;
  /** All that was indexed; words are parted by white space, and a hit counts them from 0. */
  readonly content: string;
  /** Which of these words are the article's text: first, and the one after the last. */
  readonly text: readonly [start: number, end: number];
  /**
   * The last words that were indexed are plain spellings (`bextiyar`) of words before them (`Bəxtiyar`): the places of
   * those, one for each; left out where there are none.
   */
  readonly plain?: ReadonlyArray<number>;
}

/** A quotation as a hit shows it. */
export interface QuotationCard extends ArticleCard {
  readonly speaker: string | null;
  /** The role, as the article states it. */
  readonly role: string | null;
}

/** Cards of several rows lie in one file. */
export const CARDS_IN_PACK: Readonly<Record<Kind, number>> = { articles: 2, quotations: 32 };

/** The folder of the index of a period. */
export function indexPath(key: string, kind: Kind): string {
  return `${key}/${kind}/`;
}

export function factsPath(key: string): string {
  return `${key}/facts.pack`;
}

/** The file that holds the card of a row. */
export function cardsPath(key: string, kind: Kind, row: number): string {
  return `${key}/${kind}-${Math.floor(row / CARDS_IN_PACK[kind])}.pack`;
}

/** The words of the archive, most frequent first, for those who misspelt one. */
export const WORDS_PATH = 'words.pack';

/** The registers whose names one narrows by. */
export const REGISTER_OF = {
  speaker: 'speakers',
  tag: 'tags',
  place: 'places',
  source: 'sources',
} as const satisfies Record<Narrowing, string>;

/** The names of a register, `[id, name]`, those of most articles first. */
export function namesPath(register: (typeof REGISTER_OF)[Narrowing]): string {
  return `names-${register}.pack`;
}

/** The folder of a period: another name when anything in it has changed. */
const PERIOD = /^[^/]+-[0-9a-f]{10}\//;

/** Whether a file never changes. @param path below the search index */
export function isOfPeriod(path: string): boolean {
  return PERIOD.test(path);
}

/** What Pagefind is told to call a row, and calls it in its answers. */
export function rowName(row: number): string {
  return row.toString(36);
}

export function rowOf(name: string): number {
  return Number.parseInt(name, 36);
}
