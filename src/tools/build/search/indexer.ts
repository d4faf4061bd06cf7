// Pagefind's indexer, a process of its own, taken as something that records are added to.
import { createIndex } from 'pagefind';
import type { SearchRecord } from '#export/search-record.ts';
import type { ArticleCard } from '#search/index-files.ts';
import { site } from '#site.config.ts';
import { CommandError } from '../../fail.ts';
import { rowUrl } from './pagefind-files.ts';
import type { IndexFile } from './pagefind-files.ts';

/** Records handed over before answers are awaited: enough to keep the indexer busy. */
const BATCH = 64;

export type Card = SearchRecord<ArticleCard>['card'];

/** One index while it is made: records become rows in the order in which they are added. */
export interface Indexer {
  readonly cards: ReadonlyArray<Card>;
  /** Resolves when there is room for another; what goes wrong is told at the next one or at the end. */
  readonly add: (record: SearchRecord<ArticleCard>) => Promise<void>;
  readonly files: () => Promise<ReadonlyArray<IndexFile>>;
}

export async function startIndexer(): Promise<Indexer> {
  // One language for all: an index in several answers only in the page's own.
  const { index, errors } = await createIndex({ forceLanguage: site.lang, writePlayground: false });
  if (!index) throw new CommandError(`the search indexer did not start: ${errors.join('; ')}`);
  const cards: Card[] = [];
  let sent: Promise<void>[] = [];
  const settle = async (): Promise<void> => {
    const those = sent;
    sent = [];
    await Promise.all(those);
  };
  const send = async (url: string, content: string, path: string): Promise<void> => {
    const answer = await index.addHTMLFile({ url, content });
    if (answer.errors.length > 0)
      throw new CommandError(`${path} could not be indexed: ${answer.errors.join('; ')}`);
  };
  return {
    cards,
    add: async ({ html, card }) => {
      const one = send(rowUrl(cards.length), html, card.url);
      // It is told when it is waited for.
      one.catch(() => undefined);
      sent.push(one);
      cards.push(card);
      if (sent.length >= BATCH) await settle();
    },
    files: async () => {
      await settle();
      // Not writeFiles(): Pagefind 1.5 answers it before the last bytes are on disk.
      const { errors: failures, files } = await index.getFiles();
      await index.deleteIndex();
      if (failures.length > 0)
        throw new CommandError(`there is no search index: ${failures.join('; ')}`);
      return files;
    },
  };
}
