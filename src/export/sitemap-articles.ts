// What sitemaps say of articles. One whose original is elsewhere stands in none: its page itself names the
// other as the one to find (`rel=canonical`).
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';
import { isoOf, timeOf } from '#text/dates.ts';
import type { SitemapEntry } from './sitemap.ts';

/** What Google takes for news: two days, and so many articles (search/docs, “news sitemap”). */
const NEWS_AGE = 2 * 24 * 60 * 60 * 1000;
const MOST_NEWS = 1000;

export interface SitemapSite {
  readonly title: string;
  readonly lang: string;
  readonly absolute: (path: string) => string;
  /** Full address of a picture an article shows; null where it is not shown from here. */
  readonly pictureAddress: (src: string) => string | null;
}

export function isListed({ canonical }: Article): boolean {
  return canonical === null;
}

/** The day of an article's last change, from what it says of itself. */
export function lastChange({ date, updated, corrections }: Article): string {
  return [date, updated ?? date, ...corrections.map((correction) => correction.date)]
    .map((when) => when.slice(0, 10))
    .reduce((latest, day) => (day > latest ? day : latest));
}

export function articleEntry(article: Article, site: SitemapSite): SitemapEntry {
  const shown = [
    ...(article.image ? [article.image.src] : []),
    ...article.pictures.map(({ src }) => src),
  ];
  return {
    address: site.absolute(articleUrl(article.id)),
    changed: lastChange(article),
    pictures: [...new Set(shown.flatMap((src) => site.pictureAddress(src) ?? []))],
  };
}

/**
 * The articles of the two days before a moment, newest first. A day counts from its beginning.
 * @param articles newest first
 */
export function newsEntries(
  articles: ReadonlyArray<Article>,
  now: number,
  site: SitemapSite,
): SitemapEntry[] {
  const entries: SitemapEntry[] = [];
  for (const article of articles) {
    const age = now - timeOf(article.date);
    // The order is that of days as written, which time zones can shift by one.
    if (age > NEWS_AGE + 24 * 60 * 60 * 1000 || entries.length === MOST_NEWS) break;
    if (age < 0 || age > NEWS_AGE || !isListed(article)) continue;
    entries.push({
      address: site.absolute(articleUrl(article.id)),
      news: {
        publication: site.title,
        lang: article.lang ?? site.lang,
        published: isoOf(article.date),
        title: article.title,
      },
    });
  }
  return entries;
}
