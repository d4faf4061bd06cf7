// Builds the search indexes, a few periods at a time, so that memory has a bound whatever the archive's size; a
// period in which nothing changed is taken from the last build.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { REGISTERS } from '#archive/ids.ts';
import { searchPeriodSize, searchPeriodsOf } from '#archive/search-periods.ts';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { namesToNarrowBy } from '#export/search-names.ts';
import { WORDS_PATH, namesPath } from '#search/index-files.ts';
import { CommandError } from '../../fail.ts';
import type { TextOf } from '../article-words.ts';
import type { Maker } from '../maker.ts';
import { indexPeriod, outlineOfPeriod } from './index-period.ts';
import { Indexers } from './indexers.ts';
import { readKept } from './kept-files.ts';
import { keptPeriod, periodKeys } from './kept-periods.ts';
import type { KeptPeriod, PeriodOutline } from './kept-periods.ts';
import { packed } from './packed.ts';
import { mostFrequent } from './vocabulary.ts';

export interface SearchInput {
  readonly archive: Archive;
  readonly textOf: TextOf;
  /** Folder of the periods that are kept between builds. */
  readonly cache: string;
  /** Articles in one index at most. */
  readonly periodSize: number;
  /** How many are made at once; the result is the same. */
  readonly indexers?: number;
}

/** What lists all periods, and the words of all: whoever makes it has looked at each of them. */
const UNIT = 'search';
const BELOW = SEARCH_INDEX.slice(1);

/** Makes the indexes of all published articles, as far as they are due. */
export async function buildSearchIndexes(input: SearchInput, maker: Maker): Promise<void> {
  const { archive, cache } = input;
  mkdirSync(cache, { recursive: true });
  const periods = await periodsMade(input, maker);
  const keys = new Set(periods.map(({ entry }) => entry.key));
  for (const key of readdirSync(cache))
    if (!keys.has(key)) rmSync(join(cache, key), { recursive: true, force: true });
  const put = (path: string, produce: () => string | Uint8Array): Promise<void> =>
    maker.file(path, null, produce, UNIT);
  for (const register of REGISTERS)
    await put(BELOW + namesPath(register), () => packed(namesToNarrowBy(archive, register)));
  await put(BELOW + WORDS_PATH, () => packed(mostFrequent(periods.map(({ words }) => words))));
  await put(
    SEARCH_PERIODS.slice(1),
    () => `${JSON.stringify(periods.map(({ entry }) => entry))}\n`,
  );
}

/** All periods, newest first, as they are listed and asked; those of this share with their files. */
async function periodsMade(input: SearchInput, maker: Maker): Promise<PeriodOutline[]> {
  const { archive, textOf, cache, periodSize } = input;
  const indexers = new Indexers(input.indexers);
  const keyOf = periodKeys(archive);
  const size = searchPeriodSize(archive.articles.length, periodSize);
  const made: Promise<PeriodOutline>[] = [];
  try {
    for (const period of searchPeriodsOf(archive.articles, size).toReversed()) {
      const key = keyOf(period);
      const kept = keptPeriod(cache, key);
      if (!maker.has(period.id)) {
        if (maker.has(UNIT))
          made.push(Promise.resolve(kept ?? outlineOfPeriod(archive, period, key, textOf)));
        continue;
      }
      if (kept && (await bring(kept, period.id, maker))) {
        made.push(Promise.resolve(kept));
        continue;
      }
      await indexers.ready();
      const indexed = indexPeriod(archive, period, key, textOf, cache, indexers);
      // What went wrong is told where all are waited for.
      indexed.catch(() => undefined);
      made.push(indexed.then((one) => brought(one, period.id, maker)));
      made.at(-1)?.catch(() => undefined);
    }
    return await Promise.all(made);
  } finally {
    await indexers.close();
  }
}

async function brought(period: KeptPeriod, unit: string, maker: Maker): Promise<KeptPeriod> {
  if (await bring(period, unit, maker)) return period;
  throw new CommandError(`${period.folder} was changed while the search was indexed: build again`);
}

/** @returns whether all files of the period could be had as they were written */
async function bring({ files, folder }: KeptPeriod, unit: string, maker: Maker): Promise<boolean> {
  try {
    for (const file of files) {
      const [path, hash] = file;
      const content = (): Buffer => {
        const kept = readKept(folder, file);
        if (!kept) throw new Damaged(path);
        return kept;
      };
      await maker.file(BELOW + path, () => hash, content, unit);
    }
    return true;
  } catch (error) {
    if (error instanceof Damaged) return false;
    throw error;
  }
}

/** A file in the cache is not what was put there. */
class Damaged extends Error {}
