// The index of a period as the last build left it in its cache: good as long as the articles, the names they
// show and the code that reads them are the same.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import type { SearchPeriod } from '#archive/search-periods.ts';
import { namesShown } from '#export/search-record.ts';
import { codeVersion } from '#intake/code-version.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { site } from '#site.config.ts';
import type { KeptFile } from './kept-files.ts';
import type { CountedWords } from './vocabulary.ts';

/** What is known of a period besides its files. */
export interface PeriodOutline {
  readonly entry: PeriodEntry;
  readonly words: CountedWords;
}

export interface PeriodRecord extends PeriodOutline {
  readonly files: ReadonlyArray<KeptFile>;
}

export interface KeptPeriod extends PeriodRecord {
  /** Where the files lie as they do below the search index. */
  readonly folder: string;
}

/** Written last: a folder that has it is whole. */
export const RECORD = 'period.json';
export const FILES = 'files';

/** Names periods by their first day and by all that goes into their index. */
export function periodKeys(archive: Archive): (period: SearchPeriod) => string {
  const version = codeVersion([
    'text',
    'archive',
    'search',
    'export/search-record.ts',
    'export/search-stretches.ts',
    'tools/build/search',
  ]);
  return ({ id, articles }) => {
    const hash = createHash('sha256').update(version).update(site.lang);
    for (const article of articles)
      hash.update(JSON.stringify([article.id, article.hash, namesShown(archive, article)]));
    return `${id}-${hash.digest('hex').slice(0, 10)}`;
  };
}

/** The period as it was kept, or null. */
export function keptPeriod(cache: string, key: string): KeptPeriod | null {
  const folder = join(cache, key);
  try {
    const record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as PeriodRecord;
    return { ...record, folder: join(folder, FILES) };
  } catch {
    // Not there, unfinished or damaged: all the same to whoever then makes it.
    return null;
  }
}
