// Builds the search indexes: one Pagefind bundle for each period, and the list the search page reads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import { searchPeriodsOf } from '#archive/search-periods.ts';
import type { SearchPeriod } from '#archive/search-periods.ts';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { searchRecordOf } from '#export/search-record.ts';
import { readContentFile } from '#intake/read-file.ts';
import { site } from '#site.config.ts';
import { CommandError } from '../fail.ts';
import { stableIndex } from './stable-index.ts';

/** Records handed over before answers are awaited: enough to keep the indexer busy. */
const BATCH = 64;

/** What Pagefind brings along for its own interfaces; the site has one of its own. */
const OWN_INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the indexes of all published articles below `outDir`. */
export async function buildSearchIndexes(
  archive: Archive,
  archiveDir: string,
  outDir: string,
): Promise<void> {
  const periods = searchPeriodsOf(archive.articles, site.searchPeriodSize);
  mkdirSync(join(outDir, SEARCH_INDEX), { recursive: true });
  for (const period of periods) {
    await writeIndex(archive, period, archiveDir, join(outDir, SEARCH_INDEX, period.id));
    // The indexer keeps what it was given until it ends: a fresh one for each period bounds its memory.
    await close();
  }
  const list = periods
    .toReversed()
    .map(({ id, from, to, articles }) => ({ id, from, to, count: articles.length }));
  writeFileSync(join(outDir, SEARCH_PERIODS), `${JSON.stringify(list)}\n`);
}

async function writeIndex(
  archive: Archive,
  period: SearchPeriod,
  archiveDir: string,
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: site.lang, writePlayground: false });
  if (!index) throw new CommandError(`the search indexer did not start: ${errors.join('; ')}`);
  for (let at = 0; at < period.articles.length; at += BATCH) {
    await Promise.all(
      period.articles
        .slice(at, at + BATCH)
        .map((article) => add(index, archive, article, archiveDir)),
    );
  }
  // Not writeFiles(): Pagefind 1.5 answers it before the last bytes are on disk.
  const { errors: failures, files } = await index.getFiles();
  if (failures.length > 0)
    throw new CommandError(`there is no search index of ${period.id}: ${failures.join('; ')}`);
  for (const { path, content } of stableIndex(files)) {
    if (OWN_INTERFACE.test(path)) continue;
    const target = join(outputPath, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

async function add(
  index: PagefindIndex,
  archive: Archive,
  article: SearchPeriod['articles'][number],
  archiveDir: string,
): Promise<void> {
  const source = readContentFile(archiveDir, article.file);
  if (typeof source !== 'string')
    throw new CommandError(`${article.file} changed while it was built: ${source.message}`);
  const { url, content, language, meta, filters, sort } = searchRecordOf(
    archive,
    article,
    parseArticleBody(source, article.format).text,
    site.lang,
  );
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: { ...filters },
    sort: { ...sort },
  });
  if (errors.length > 0)
    throw new CommandError(`${article.file} could not be indexed: ${errors.join('; ')}`);
}
