// The whole archive as a chain of feed documents (RFC 5005, 4), by month. Each published article is in one of
// them, for good: readers fetch such a document once. So a month is cut from its oldest article on, and
// what is added to it goes into its last document; a withdrawn article keeps its seat, unprinted, lest
// those behind it move.
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/resolved-article.ts';

export interface MonthDocument {
  /** `2026-03`. */
  readonly month: string;
  /** From 1, the oldest of the month. */
  readonly part: number;
  /** Published articles, newest first. */
  readonly articles: ReadonlyArray<Article>;
}

/**
 * How much a document takes: half of what a feed may hold, so that the feed of the newest has room for two
 * and never falls short of half; and of the articles’ files a quarter of its bytes, since as escaped HTML
 * they take more.
 */
const MOST = { articles: 25, bytes: 128 * 1024 };

/** Oldest first; every month that has a page has one at least. */
export function monthDocumentsOf(
  archive: Pick<Archive, 'byDate' | 'timeline'>,
  most: { readonly articles: number; readonly bytes: number } = MOST,
): MonthDocument[] {
  return archive.timeline.months.flatMap(({ key: month }) => {
    const parts: Article[][] = [];
    let bytes = 0;
    for (const article of (archive.byDate.get(month) ?? []).toReversed()) {
      const part = parts.at(-1);
      bytes += article.bytes;
      if (part && part.length < most.articles && bytes <= most.bytes) part.push(article);
      else {
        parts.push([article]);
        bytes = article.bytes;
      }
    }
    return parts.map((part, at) => ({
      month,
      part: at + 1,
      articles: part.filter(({ withdrawn }) => !withdrawn).reverse(),
    }));
  });
}
