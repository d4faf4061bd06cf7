// Builds the search indexes, a few periods at a time, so that memory has a bound whatever the archive's size; a
// period in which nothing changed is taken from the last build.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { REGISTERS } from '#archive/ids.ts';
import { searchPeriodSize, searchPeriodsOf } from '#archive/search-periods.ts';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { namesToNarrowBy } from '#export/search-names.ts';
import type { Settings } from '#intake/settings.ts';
import { WORDS_PATH, namesPath } from '#search/index-files.ts';
import { CommandError } from '../../fail.ts';
import { indexPeriod } from './index-period.ts';
import { Indexers } from './indexers.ts';
import { bring, putIfOther, removeAllBut } from './kept-files.ts';
import { keptPeriod, periodKeys } from './kept-periods.ts';
import type { KeptPeriod } from './kept-periods.ts';
import { packed } from './packed.ts';
import { mostFrequent } from './vocabulary.ts';

/**
 * Writes the indexes of all published articles below the output folder, where those of the last build may lie: what
 * is the same is not touched, what the list of periods names is there before it, what it names no more goes last.
 * @param periodSize articles in one index at most
 * @param indexers how many at once; the result is the same
 */
export async function buildSearchIndexes(
  archive: Archive,
  settings: Settings,
  periodSize: number,
  indexers?: number,
): Promise<void> {
  const out = join(settings.outDir, SEARCH_INDEX);
  const cache = join(settings.cacheDir, 'search');
  mkdirSync(out, { recursive: true });
  const made = await periodsBroughtTo(out, cache, archive, settings.archiveDir, {
    size: searchPeriodSize(archive.articles.length, periodSize),
    indexers: new Indexers(indexers),
  });
  const keys = new Set(made.map(({ entry }) => entry.key));
  mkdirSync(cache, { recursive: true });
  for (const key of readdirSync(cache))
    if (!keys.has(key)) rmSync(join(cache, key), { recursive: true, force: true });

  const named = REGISTERS.map((register) => namesPath(register));
  for (const register of REGISTERS)
    putIfOther(join(out, namesPath(register)), packed(namesToNarrowBy(archive, register)));
  putIfOther(join(out, WORDS_PATH), packed(mostFrequent(made.map(({ words }) => words))));
  const list = join(settings.outDir, SEARCH_PERIODS);
  putIfOther(list, Buffer.from(`${JSON.stringify(made.map(({ entry }) => entry))}\n`));
  const files = made.flatMap((period) => period.files.map(([path]) => path));
  removeAllBut(
    new Set([...files, ...named, WORDS_PATH, SEARCH_PERIODS.slice(SEARCH_INDEX.length)]),
    out,
  );
}

/** All periods, newest first, as they are listed and asked; each one's files are in `out` and in the cache. */
async function periodsBroughtTo(
  out: string,
  cache: string,
  archive: Archive,
  archiveDir: string,
  { size, indexers }: { readonly size: number; readonly indexers: Indexers },
): Promise<KeptPeriod[]> {
  const keyOf = periodKeys(archive);
  const made: Promise<KeptPeriod>[] = [];
  try {
    for (const period of searchPeriodsOf(archive.articles, size).toReversed()) {
      const key = keyOf(period);
      const kept = keptPeriod(cache, key);
      if (kept && bring(kept.files, kept.folder, out)) {
        made.push(Promise.resolve(kept));
        continue;
      }
      await indexers.ready();
      const indexed = indexPeriod(archive, period, key, archiveDir, cache, indexers).then((one) => {
        if (bring(one.files, one.folder, out)) return one;
        throw new CommandError(
          `${one.folder} was changed while the search was indexed: build again`,
        );
      });
      // What went wrong is told where all are waited for.
      indexed.catch(() => undefined);
      made.push(indexed);
    }
    return await Promise.all(made);
  } finally {
    await indexers.close();
  }
}
