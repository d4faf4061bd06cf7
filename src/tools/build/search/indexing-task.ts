// Makes all files that one kind of hit needs in one period: the index, and the cards hits are shown from.
import { CARDS_IN_PACK, cardsPath, indexPath } from '#search/index-files.ts';
import type { ArticleCard } from '#search/index-files.ts';
import type { Kind } from '#search/state.ts';
import { pagefindIndex } from './indexer.ts';
import { packed } from './packed.ts';
import type { IndexFile } from './pagefind-files.ts';
import { writeKept } from './kept-files.ts';
import type { KeptFile } from './kept-files.ts';

export interface IndexingTask {
  /** Of the period. */
  readonly key: string;
  readonly kind: Kind;
  /** What is to be found, as `marked` gives it, and how it is shown. */
  readonly records: ReadonlyArray<readonly [content: string, card: ArticleCard]>;
  /** Where the files go, as they lie below the search index. */
  readonly folder: string;
}

/** @throws CommandError when Pagefind refuses a record */
export async function carryOut({ key, kind, records, folder }: IndexingTask): Promise<KeptFile[]> {
  const { common, own } = await pagefindIndex(records.map(([content]) => content));
  return [
    ...common,
    ...own.map(({ path, content }) => ({ path: indexPath(key, kind) + path, content })),
    ...cardFiles(
      key,
      kind,
      records.map(([, card]) => card),
    ),
  ].map((file) => writeKept(folder, file));
}

function cardFiles(key: string, kind: Kind, cards: ReadonlyArray<ArticleCard>): IndexFile[] {
  const files: IndexFile[] = [];
  for (let from = 0; from < cards.length; from += CARDS_IN_PACK[kind]) {
    const pack = cards.slice(from, from + CARDS_IN_PACK[kind]);
    files.push({ path: cardsPath(key, kind, from), content: packed(pack) });
  }
  return files;
}
