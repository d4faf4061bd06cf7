// The feed of the newest articles, RSS 2.0 with full content.
import rss from '@astrojs/rss';
import { FRONT, NEWEST_FEED } from '#archive/urls.ts';
import { escapeXml, feedItemOf, lastChangeOf } from '#export/feed.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { articleHtml, bodyOf } from './article-html.ts';

export async function newestFeed(): Promise<Response> {
  const articles = archive.articles.slice(0, site.feedSize);
  const changed = lastChangeOf(articles);
  const items = await Promise.all(
    articles.map(async (article) =>
      feedItemOf(archive, article, await articleHtml(article, bodyOf(article), 'feed'), absolute),
    ),
  );
  const self = `<atom:link href="${escapeXml(absolute(NEWEST_FEED))}" rel="self" type="application/rss+xml"/>`;
  return rss({
    title: site.title,
    description: site.description,
    site: absolute(FRONT),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${site.lang}</language>`,
      ...(changed === null
        ? []
        : [`<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>`]),
      self,
    ].join(''),
    items,
  });
}
