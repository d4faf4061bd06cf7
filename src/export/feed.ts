// The newest articles as RSS items. Dates come from the content alone, so the same content gives the
// same bytes and a poll that finds nothing new costs nothing.
import type { RSSFeedItem } from '@astrojs/rss';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl, entryUrl } from '#archive/urls.ts';
import { timeOf } from '#text/dates.ts';

/** @param html the article's words with full addresses */
export function feedItemOf(
  archive: Archive,
  article: Article,
  html: string,
  absolute: (path: string) => string,
): RSSFeedItem {
  const link = absolute(articleUrl(article.id));
  const source = article.source === null ? undefined : archive.entries.sources.get(article.source);
  return {
    title: article.title,
    link,
    description: article.summary ?? article.opening,
    pubDate: new Date(timeOf(article.date)),
    content: html,
    categories: article.tags.flatMap((id) => archive.entries.tags.get(id)?.name ?? []),
    ...(source && {
      source: { title: source.name, url: absolute(entryUrl('sources', source.id)) },
    }),
    ...(source && { customData: `<dc:creator>${escapeXml(source.name)}</dc:creator>` }),
  };
}

/** The last change of anything in the feed, in milliseconds; null for an empty one. */
export function lastChangeOf(articles: ReadonlyArray<Article>): number | null {
  const times = articles.map(({ date, updated }) =>
    Math.max(timeOf(date), updated === null ? 0 : timeOf(updated)),
  );
  return times.length === 0 ? null : Math.max(...times);
}

/** Text as it may stand in XML content and attributes; characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
