// Indexes one period: an index of its articles, one of its quotations, and beside them what Pagefind has no
// place for, the facts to filter and count by and the cards that hits are shown from.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import type { SearchPeriod } from '#archive/search-periods.ts';
import { searchedArticle } from '#export/search-record.ts';
import { readContentFile } from '#intake/read-file.ts';
import { encodeFacts } from '#search/facts.ts';
import type { ArticleRow, QuotationRow } from '#search/facts.ts';
import { CARDS_IN_PACK, cardsPath, factsPath, indexPath } from '#search/index-files.ts';
import type { ArticleCard } from '#search/index-files.ts';
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';
import { site } from '#site.config.ts';
import { CommandError } from '../../fail.ts';
import { startIndexer } from './indexer.ts';
import type { Card } from './indexer.ts';
import { FILES, RECORD } from './kept-periods.ts';
import type { KeptPeriod, PeriodRecord } from './kept-periods.ts';
import { packed } from './packed.ts';
import { rowIndex } from './pagefind-files.ts';
import type { IndexFile } from './pagefind-files.ts';
import { Vocabulary } from './vocabulary.ts';

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
  const indexers = { articles: await startIndexer(), quotations: await startIndexer() };
  const rows: ArticleRow[] = [];
  const quotationRows: QuotationRow[] = [];
  for (const article of oldestFirst.toReversed()) {
    const source = readContentFile(archiveDir, article.file);
    if (typeof source !== 'string')
      throw new CommandError(`${article.file} changed while it was built: ${source.message}`);
    const { text } = parseArticleBody(source, article.format);
    vocabulary.add(`${article.title} ${text}`);
    const searched = searchedArticle(archive, article, text, site.lang);
    // Pagefind is a process of its own: it indexes these while the next article is read.
    await indexers.articles.add(searched);
    for (const quotation of searched.quotations) {
      quotationRows.push({ article: rows.length, speaker: quotation.speaker });
      await indexers.quotations.add(quotation);
    }
    rows.push(searched.row);
  }

  const folder = join(cache, key);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const write = ({ path, content }: IndexFile): void => {
    const target = join(unfinished, FILES, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const kind of KINDS) {
    const { cards } = indexers[kind];
    if (cards.length === 0) continue;
    const index = rowIndex(await indexers[kind].files());
    for (const file of index.common) write(file);
    for (const { path, content } of index.own)
      write({ path: indexPath(key, kind) + path, content });
    for (const file of cardFiles(key, kind, cards, index.contents)) write(file);
  }
  write({ path: factsPath(key), content: packed(encodeFacts(rows, quotationRows)) });

  const record: PeriodRecord = {
    entry: {
      key,
      from,
      to,
      counts: { articles: rows.length, quotations: quotationRows.length },
    },
    words: vocabulary.words(),
  };
  writeFileSync(join(unfinished, RECORD), JSON.stringify(record));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { ...record, files: join(folder, FILES) };
}

function cardFiles(
  key: string,
  kind: Kind,
  cards: ReadonlyArray<Card>,
  contents: ReadonlyArray<string>,
): IndexFile[] {
  const files: IndexFile[] = [];
  for (let from = 0; from < cards.length; from += CARDS_IN_PACK[kind]) {
    const pack = cards
      .slice(from, from + CARDS_IN_PACK[kind])
      .map((card, at): ArticleCard => ({ ...card, content: contents[from + at] ?? '' }));
    files.push({ path: cardsPath(key, kind, from), content: packed(pack) });
  }
  return files;
}
