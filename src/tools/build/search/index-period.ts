// Indexes one period: an index of its articles, one of its quotations, and beside them what Pagefind has no
// place for, the facts to filter and count by and the cards that hits are shown from.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import type { SearchPeriod } from '#archive/search-periods.ts';
import { searchedArticle } from '#export/search-record.ts';
import { encodeFacts } from '#search/facts.ts';
import type { ArticleRow, QuotationRow } from '#search/facts.ts';
import { factsPath } from '#search/index-files.ts';
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';
import { site } from '#site.config.ts';
import type { TextOf } from '../article-words.ts';
import { marked } from './indexer.ts';
import type { Indexers } from './indexers.ts';
import type { IndexingTask } from './indexing-task.ts';
import { writeKept } from './kept-files.ts';
import type { KeptFile } from './kept-files.ts';
import { FILES, RECORD } from './kept-periods.ts';
import type { KeptPeriod, PeriodOutline, PeriodRecord } from './kept-periods.ts';
import { packed } from './packed.ts';
import { Vocabulary } from './vocabulary.ts';

/** All that is known of a period when its articles have been read. */
interface ReadPeriod {
  readonly records: Readonly<Record<Kind, IndexingTask['records'][number][]>>;
  readonly rows: ArticleRow[];
  readonly quotationRows: QuotationRow[];
  readonly vocabulary: Vocabulary;
}

/**
 * Leaves the period whole in the cache, under its key.
 * @throws CommandError when an article changed meanwhile, or cannot be indexed
 */
export async function indexPeriod(
  archive: Archive,
  period: SearchPeriod,
  key: string,
  textOf: TextOf,
  cache: string,
  indexers: Indexers,
): Promise<KeptPeriod> {
  const folder = join(cache, key);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const files = join(unfinished, FILES);
  const { records, rows, quotationRows, vocabulary } = readPeriod(archive, period, textOf);
  const tasks = KINDS.filter((kind) => records[kind].length > 0).map((kind) =>
    indexers.run({ key, kind, records: records[kind], folder: files }),
  );
  const facts = { path: factsPath(key), content: packed(encodeFacts(rows, quotationRows)) };
  const counts = { articles: rows.length, quotations: quotationRows.length };
  const words = vocabulary.words();
  const written = [writeKept(files, facts), ...(await Promise.all(tasks)).flat()];

  const { from, to } = period;
  const record: PeriodRecord = { entry: { key, from, to, counts }, words, files: unique(written) };
  writeFileSync(join(unfinished, RECORD), JSON.stringify(record));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  renameSync(unfinished, folder);
  return { ...record, folder: join(folder, FILES) };
}

/** What is known of a period without an index of it. */
export function outlineOfPeriod(
  archive: Archive,
  period: SearchPeriod,
  key: string,
  textOf: TextOf,
): PeriodOutline {
  const { rows, quotationRows, vocabulary } = readPeriod(archive, period, textOf);
  const counts = { articles: rows.length, quotations: quotationRows.length };
  const { from, to } = period;
  return { entry: { key, from, to, counts }, words: vocabulary.words() };
}

/** Newest first. */
function readPeriod(archive: Archive, period: SearchPeriod, textOf: TextOf): ReadPeriod {
  const read: ReadPeriod = {
    records: { articles: [], quotations: [] },
    rows: [],
    quotationRows: [],
    vocabulary: new Vocabulary(),
  };
  for (const article of period.articles.toReversed()) {
    const text = textOf(article);
    read.vocabulary.add(`${article.title} ${text}`);
    const searched = searchedArticle(archive, article, text, site.lang);
    read.records.articles.push([marked(searched.stretches), searched.card]);
    for (const { stretches, card, speaker } of searched.quotations) {
      read.quotationRows.push({ article: read.rows.length, speaker });
      read.records.quotations.push([marked(stretches), card]);
    }
    read.rows.push(searched.row);
  }
  return read;
}

/** Both indexes have the script and its WebAssembly. */
function unique(files: ReadonlyArray<KeptFile>): KeptFile[] {
  return [...new Map(files)].sort(([a], [b]) => (a < b ? -1 : 1));
}
