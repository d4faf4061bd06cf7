// Where the search gets what it works with: from a host in a browser's worker, from anywhere in a test.
import type { FactsColumns } from './facts.ts';
import { hitColumns } from './hit-columns.ts';
import type { HitColumns } from './hit-columns.ts';
import type { PeriodEntry } from './index-files.ts';
import { match, stands } from './match.ts';
import type { Hit } from './match.ts';
import type { WantedWords } from './query.ts';

/** The rows of an index that hold what is asked for; `null` are all rows, since no word is. */
export interface Matched {
  readonly hits: HitColumns | null;
  readonly without: ReadonlySet<number>;
}

/** What is asked of the words of one index, which is named by its folder below the search index. */
export interface IndexedWords {
  readonly match: (index: string, wanted: WantedWords) => Promise<Matched>;
  /** Whether it has a word, or one that begins with it. */
  readonly stands: (index: string, word: string) => Promise<boolean>;
}

/** Where an engine gets what it works with. */
export interface Sources extends IndexedWords {
  readonly periods: () => Promise<ReadonlyArray<PeriodEntry>>;
  /** A packed file below the search index. */
  readonly pack: (path: string) => Promise<unknown>;
  /** The facts of a period, from a packed file below the search index. */
  readonly facts: (path: string) => Promise<FactsColumns>;
}

/** @param find asks an index in Pagefind's form */
export function indexedWords(
  find: (index: string, query: string) => Promise<ReadonlyArray<Hit>>,
): IndexedWords {
  return {
    match: async (index, wanted) => {
      const { hits, without } = await match((query) => find(index, query), wanted);
      return { hits: hits && hitColumns(hits), without };
    },
    stands: (index, word) => stands((query) => find(index, query), word),
  };
}

/** The value of a key, made once; one that could not be made is tried again the next time. */
export function kept<Value>(
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

/** Makes what a key stands for, and keeps the values last made: so many of them. */
export function keepingLast<Value>(
  count: number,
  make: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (key) => {
    const value = kept(values, key, () => make(key));
    const [oldest] = values.keys();
    if (values.size > count && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
