// Where the search gets what it works with: from a host in a browser's worker, from anywhere in a test.
import type { PeriodEntry } from './index-files.ts';
import type { Hit } from './match.ts';

/** Where an engine gets what it works with. */
export interface Sources {
  readonly periods: () => Promise<ReadonlyArray<PeriodEntry>>;
  /** A packed file below the search index. */
  readonly pack: (path: string) => Promise<unknown>;
  /** Asks the index in that folder. */
  readonly find: (index: string, query: string) => Promise<ReadonlyArray<Hit>>;
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
