// Pagefind's indexer, a process of its own, taken as a function from records to files.
import { close, createIndex } from 'pagefind';
import type { Stretch } from '#export/search-stretches.ts';
import { site } from '#site.config.ts';
import { CommandError } from '../../fail.ts';
import { rowIndex, rowUrl } from './pagefind-files.ts';
import type { RowIndex } from './pagefind-files.ts';

/**
 * Makes one index: records become rows in their order.
 * @param records as `marked` gives them
 * @throws CommandError when Pagefind refuses one
 */
export async function pagefindIndex(records: ReadonlyArray<string>): Promise<RowIndex> {
  // One language for all: an index in several answers only in the page's own.
  const { index, errors } = await createIndex({ forceLanguage: site.lang, writePlayground: false });
  if (!index) throw new CommandError(`the search indexer did not start: ${errors.join('; ')}`);
  try {
    const rows = await Promise.all(
      records.map(async (content, row) => {
        const answer = await index.addCustomRecord({
          url: rowUrl(row),
          content,
          language: site.lang,
        });
        if (answer.errors.length > 0)
          throw new CommandError(`a record could not be indexed: ${answer.errors.join('; ')}`);
        return answer.file.uniqueWords;
      }),
    );
    // Not writeFiles(): Pagefind 1.5 answers it before the last bytes are on disk.
    const { errors: failures, files } = await index.getFiles();
    if (failures.length > 0)
      throw new CommandError(`there is no search index: ${failures.join('; ')}`);
    return rowIndex(files, rows);
  } finally {
    // It keeps what it was given until it ends: a fresh one for each index bounds its memory.
    await close();
  }
}

/**
 * The words of a record with their weights, as Pagefind 1.5 marks them itself when it has read HTML: so it need
 * not parse any, which costs as much time as all else it does with a short text.
 */
export function marked(stretches: ReadonlyArray<Stretch>): string {
  return stretches
    .map(({ words, weight }) =>
      weight === 1 ? words : `___PAGEFIND_WEIGHT___${weight} ${words} ___END_PAGEFIND_WEIGHT___`,
    )
    .join(' ');
}
