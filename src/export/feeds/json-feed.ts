// JSON Feed 1.1 (jsonfeed.org/version/1.1).
import type { Feed, FeedItem } from '../feed.ts';

export function formatJsonFeed(feed: Feed): string {
  const { title, description, lang, page, self, hub, items } = feed;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: page,
      feed_url: self,
      description,
      language: lang,
      ...(hub !== null && { hubs: [{ type: 'WebSub', url: hub }] }),
      items: items.map(itemOf),
    },
    null,
    1,
  )}\n`;
}

function itemOf(item: FeedItem): Record<string, unknown> {
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    ...(item.image !== null && { image: item.image }),
    date_published: item.published,
    ...(item.updated !== item.published && { date_modified: item.updated }),
    ...(item.creator !== null && { authors: [{ name: item.creator }] }),
    ...(item.categories.length > 0 && { tags: item.categories }),
    ...(item.lang !== null && { language: item.lang }),
  };
}
