// Indexes one period: an index of its articles, one of its quotations, and beside them what Pagefind has no
// place for, the facts to filter and count by and the cards that hits are shown from.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import type { SearchPeriod } from '#archive/search-periods.ts';
import { searchedArticle } from '#export/search-record.ts';
import type { SearchRecord, SearchedArticle } from '#export/search-record.ts';
import { readContentFile } from '#intake/read-file.ts';
import { encodeFacts } from '#search/facts.ts';
import { CARDS_IN_PACK, cardsPath, factsPath, indexPath } from '#search/index-files.ts';
import type { ArticleCard } from '#search/index-files.ts';
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';
import { site } from '#site.config.ts';
import { CommandError } from '../../fail.ts';
import { FILES, RECORD } from './kept-periods.ts';
import type { KeptPeriod, PeriodRecord } from './kept-periods.ts';
import { packed } from './packed.ts';
import { rowUrl, rowIndex } from './pagefind-files.ts';
import type { IndexFile, RowIndex } from './pagefind-files.ts';
import { Vocabulary } from './vocabulary.ts';

/** Records handed over before answers are awaited: enough to keep the indexer busy. */
const BATCH = 64;

/**
 * Leaves the period whole in the cache, under its key.
 * @throws CommandError when an article changed meanwhile, or cannot be indexed
 */
export async function indexPeriod(
  archive: Archive,
  { from, to, articles: oldestFirst }: SearchPeriod,
  key: string,
  archiveDir: string,
  cache: string,
): Promise<KeptPeriod> {
  const vocabulary = new Vocabulary();
  const articles = oldestFirst.toReversed().map((article): SearchedArticle => {
    const source = readContentFile(archiveDir, article.file);
    if (typeof source !== 'string')
      throw new CommandError(`${article.file} changed while it was built: ${source.message}`);
    const { text } = parseArticleBody(source, article.format);
    vocabulary.add(`${article.title} ${text}`);
    return searchedArticle(archive, article, text, site.lang);
  });
  const quotations = articles.flatMap((article, row) =>
    article.quotations.map((quotation) => ({ ...quotation, article: row })),
  );
  const records: Readonly<Record<Kind, ReadonlyArray<SearchRecord<ArticleCard>>>> = {
    articles,
    quotations,
  };

  const folder = join(cache, key);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const write = ({ path, content }: IndexFile): void => {
    const target = join(unfinished, FILES, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const kind of KINDS) {
    if (records[kind].length === 0) continue;
    const index = await indexOf(records[kind]);
    for (const file of index.common) write(file);
    for (const { path, content } of index.own)
      write({ path: indexPath(key, kind) + path, content });
    for (const file of cardFiles(key, kind, records[kind], index.contents)) write(file);
  }
  const facts = encodeFacts(
    articles.map(({ row }) => row),
    quotations,
  );
  write({ path: factsPath(key), content: packed(facts) });

  const record: PeriodRecord = {
    entry: {
      key,
      from,
      to,
      counts: { articles: articles.length, quotations: quotations.length },
    },
    words: vocabulary.words(),
  };
  writeFileSync(join(unfinished, RECORD), JSON.stringify(record));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { ...record, files: join(folder, FILES) };
}

/** What Pagefind makes of records, each a row. */
async function indexOf(records: ReadonlyArray<SearchRecord<ArticleCard>>): Promise<RowIndex> {
  // One language for all: an index in several answers only in the page's own.
  const { index, errors } = await createIndex({ forceLanguage: site.lang, writePlayground: false });
  if (!index) throw new CommandError(`the search indexer did not start: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(
      records.slice(from, from + BATCH).map(async ({ html, card }, at) => {
        const answer = await index.addHTMLFile({ url: rowUrl(from + at), content: html });
        if (answer.errors.length > 0)
          throw new CommandError(`${card.url} could not be indexed: ${answer.errors.join('; ')}`);
      }),
    );
  }
  // Not writeFiles(): Pagefind 1.5 answers it before the last bytes are on disk.
  const { errors: failures, files } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0)
    throw new CommandError(`there is no search index: ${failures.join('; ')}`);
  return rowIndex(files);
}

function cardFiles(
  key: string,
  kind: Kind,
  records: ReadonlyArray<SearchRecord<ArticleCard>>,
  contents: ReadonlyArray<string>,
): IndexFile[] {
  const files: IndexFile[] = [];
  for (let from = 0; from < records.length; from += CARDS_IN_PACK[kind]) {
    const cards = records
      .slice(from, from + CARDS_IN_PACK[kind])
      .map(({ card }, at): ArticleCard => ({ ...card, content: contents[from + at] ?? '' }));
    files.push({ path: cardsPath(key, kind, from), content: packed(cards) });
  }
  return files;
}
