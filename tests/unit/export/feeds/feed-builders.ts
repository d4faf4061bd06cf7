// Feeds and items for tests: a test names the one thing that matters.
import type { Feed, FeedItem } from '#export/feed.ts';
import { sized } from '#export/feeds/fit.ts';
import type { SizedItem } from '#export/feeds/fit.ts';
import type { Naming } from '#export/feeds/naming.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl } from '#archive/urls.ts';

export const naming: Naming = {
  absolute: (path) => `https://x.example${path}`,
  authority: 'x.example,2026',
};

export function anItem(facts: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'tag:x.example,2026:/2026/03/10/a-headline/',
    link: 'https://x.example/2026/03/10/a-headline/',
    title: 'A headline',
    summary: 'In short.',
    html: '<p>The tide turned.</p>',
    published: '2026-03-10T00:00:00Z',
    updated: '2026-03-10T00:00:00Z',
    creator: null,
    source: null,
    categories: [],
    lang: null,
    image: null,
    withdrawn: null,
    ...facts,
  };
}

export function aFeed(facts: Partial<Feed> = {}): Feed {
  return {
    id: 'tag:x.example,2026:/atom.xml',
    title: 'The Archive',
    description: 'All the news.',
    lang: 'en',
    page: 'https://x.example/',
    self: 'https://x.example/feed.xml',
    style: '/feed.css',
    hub: null,
    chain: null,
    items: [anItem()],
    ...facts,
  };
}

/** An item that is known by its article's address, with words of a length. */
export function itemOfLength(length: number): (article: Article) => Promise<SizedItem> {
  return (article) =>
    Promise.resolve(sized(anItem({ id: articleUrl(article.id), html: 'x'.repeat(length) })));
}
