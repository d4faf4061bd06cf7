// What a search must find, found by looking at every word of an archive's files: the measure of the search.
import type { Archive } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import { speechIn, quotationIds } from '#archive/quotations/ids.ts';
import { wordsOfQuotation } from '#archive/quotations/quotation.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { readContentFile } from '#intake/read-file.ts';
import type { Kind } from '#search/state.ts';

export interface Scanned {
  readonly url: string;
  readonly article: Article;
  /** Who says it, who are quoted: ids. */
  readonly speakers: ReadonlyArray<string>;
  /** Words in small letters without marks, parted by single spaces, one space before the first and after the last. */
  readonly words: string;
}

/** Everything there is to find, newest first. */
export function scanned(archive: Archive, archiveDir: string): Record<Kind, Scanned[]> {
  const all: Record<Kind, Scanned[]> = { articles: [], quotations: [] };
  for (const article of archive.articles) {
    const source = readContentFile(archiveDir, article.file);
    if (typeof source !== 'string') throw new Error(source.message);
    const { text } = parseArticleBody(source, article.format);
    const place = article.place && archive.entries.places.get(article.place)?.name;
    const agency = article.source && archive.entries.sources.get(article.source)?.name;
    const tags = article.tags.map((id) => archive.entries.tags.get(id)?.name);
    const names = article.voices.map(({ name }) => name);
    const url = articleUrl(article.id);
    all.articles.push({
      url,
      article,
      speakers: article.voices.map(({ id }) => id),
      words: plain(
        ...[article.title, article.summary, article.dateline?.text, text, place, agency],
        ...[...tags, ...names, article.day],
      ),
    });
    const speech = speechIn(article.quotations);
    for (const [at, id] of quotationIds(text, speech).entries()) {
      const { segments = [], speakerId = null } = speech[at] ?? {};
      const voice = article.voices.find((one) => one.id === speakerId);
      all.quotations.push({
        url: `${url}#${id}`,
        article,
        speakers: speakerId ? [speakerId] : [],
        words: plain(
          ...[wordsOfQuotation(text, segments), article.title, place, agency],
          ...[voice?.name, voice?.role, voice?.organisation],
        ),
      });
    }
  }
  return all;
}

/** A word, or one that begins with it. */
export function begins(word: string): (one: Scanned) => boolean {
  return ({ words }) => words.includes(` ${word}`);
}

/** Words one after the other, the last perhaps in the plural. */
export function holds(phrase: string): (one: Scanned) => boolean {
  return ({ words }) => words.includes(` ${phrase} `) || words.includes(` ${phrase}s `);
}

/** Words as they are compared; an apostrophe parts none. */
export function plain(...texts: ReadonlyArray<string | null | undefined>): string {
  const words = texts
    .filter(Boolean)
    .join(' ')
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
