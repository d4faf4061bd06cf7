// Which rows of one index hold the words asked for. Pagefind 1.5 answers leniently: a word the index does not
// have is dropped, or cut back to a shorter one that it has; a query is a phrase only as a whole. Over several
// indexes that would count articles that hold none of the words, so here each word is first made sure of.
import type { WantedWords } from './query.ts';

/** A row that holds the words, and where: places of words in the text that was indexed, from 0. */
export interface Hit {
  readonly row: number;
  readonly score: number;
  readonly words: ReadonlyArray<number>;
}

/** Asks one index. */
export type Find = (query: string) => Promise<ReadonlyArray<Hit>>;

/** The rows that hold what is asked for; `null` are all rows, since no word is. */
export interface Matched {
  readonly hits: ReadonlyArray<Hit> | null;
  readonly without: ReadonlySet<number>;
}

/** No word of any language goes on like this. */
const UNHEARD_OF = 'qzx';

export async function match(
  find: Find,
  { words, phrases, without }: WantedWords,
): Promise<Matched> {
  const excluded = new Set<number>();
  // As phrases, words stand for themselves alone: `-port` leaves `portrait` in.
  for (const term of without)
    for (const { row } of await find(isPhrase(term) ? term : `"${term}"`)) excluded.add(row);
  if (words === '' && phrases.length === 0) return { hits: null, without: excluded };

  const none: Matched = { hits: [], without: excluded };
  const inAll = await Promise.all(phrases.map((phrase) => rowsWith(find, phrase)));
  if (inAll.some((rows) => rows.size === 0)) return none;
  for (const word of wordsIn(words)) {
    // What begins like a word is meant only as long as there is no such word: Pagefind finds `dogs` for `doing`,
    // by its stem.
    const rows = await rowsWith(find, word);
    if (rows.size > 0) inAll.push(rows);
    else if (!(await begins(find, word))) return none;
  }
  const hits = await find([words, ...phrases].filter(Boolean).join(' '));
  return {
    hits: hits.filter(({ row }) => inAll.every((rows) => rows.has(row))),
    without: excluded,
  };
}

/** Whether an index has a word, or one that begins with it. */
export async function stands(find: Find, word: string): Promise<boolean> {
  return (await rowsWith(find, word)).size > 0 || begins(find, word);
}

/** Whether an index that does not have a word has one that begins with it. */
async function begins(find: Find, word: string): Promise<boolean> {
  const found = await find(word);
  if (found.length === 0) return false;
  // Found as it stands, or found as whatever it was cut back to: then so is every other word that begins with it.
  return !areSame(found, await find(word + UNHEARD_OF));
}

/** The rows that hold a word in one of its forms, or words one after the other. */
async function rowsWith(find: Find, words: string): Promise<Set<number>> {
  return new Set((await find(`"${words}"`)).map(({ row }) => row));
}

export function wordsIn(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

function isPhrase(term: string): boolean {
  return term.startsWith('"');
}

function areSame(some: ReadonlyArray<Hit>, others: ReadonlyArray<Hit>): boolean {
  if (some.length !== others.length) return false;
  const words = new Map(others.map((hit) => [hit.row, hit.words.join()]));
  return some.every((hit) => words.get(hit.row) === hit.words.join());
}
