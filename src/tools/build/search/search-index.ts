// Builds the search indexes, one period after the other, so that memory has a bound whatever the archive's
// size; a period in which nothing changed is taken from the last build.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { REGISTERS } from '#archive/ids.ts';
import { searchPeriodsOf } from '#archive/search-periods.ts';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { namesToNarrowBy } from '#export/search-names.ts';
import type { Settings } from '#intake/settings.ts';
import { WORDS_PATH, namesPath } from '#search/index-files.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { indexPeriod } from './index-period.ts';
import { keptPeriod, periodKeys } from './kept-periods.ts';
import type { KeptPeriod } from './kept-periods.ts';
import { packed } from './packed.ts';
import { mostFrequent } from './vocabulary.ts';

/**
 * Writes the indexes of all published articles below the output folder.
 * @param periodSize articles in one index
 */
export async function buildSearchIndexes(
  archive: Archive,
  settings: Settings,
  periodSize: number,
): Promise<void> {
  const out = join(settings.outDir, SEARCH_INDEX);
  const cache = join(settings.cacheDir, 'search');
  mkdirSync(out, { recursive: true });
  const keyOf = periodKeys(archive);
  const made: KeptPeriod[] = [];
  // Newest first, as they are listed and asked.
  for (const period of searchPeriodsOf(archive.articles, periodSize).toReversed()) {
    const key = keyOf(period);
    let kept = keptPeriod(cache, key);
    if (!kept) {
      kept = await indexPeriod(archive, period, key, settings.archiveDir, cache);
      // The indexer keeps what it was given until it ends: a fresh one for each period bounds its memory.
      await close();
    }
    cpSync(kept.files, out, { recursive: true });
    made.push(kept);
  }
  const used = new Set(made.map(({ entry }) => entry.key));
  mkdirSync(cache, { recursive: true });
  for (const key of readdirSync(cache))
    if (!used.has(key)) rmSync(join(cache, key), { recursive: true, force: true });

  const list: PeriodEntry[] = made.map(({ entry }) => entry);
  writeFileSync(join(settings.outDir, SEARCH_PERIODS), `${JSON.stringify(list)}\n`);
  for (const register of REGISTERS)
    writeFileSync(join(out, namesPath(register)), packed(namesToNarrowBy(archive, register)));
  writeFileSync(join(out, WORDS_PATH), packed(mostFrequent(made.map(({ words }) => words))));
}
