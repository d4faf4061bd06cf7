// The feed of the newest articles in three formats.
import { FRONT, NEWEST_ATOM, NEWEST_FEED, NEWEST_JSON } from '#archive/urls.ts';
import type { Feed } from '#export/feed.ts';
import { formatAtom } from '#export/feeds/atom.ts';
import { formatJsonFeed } from '#export/feeds/json-feed.ts';
import { newestOf } from '#export/feeds/newest.ts';
import type { Newest } from '#export/feeds/newest.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { frameOf, xml } from './feed-frame.ts';
import { itemOf } from './feed-items.ts';
import { documentAddress, documents } from './month-feeds.ts';

export async function newestRss(): Promise<Response> {
  return xml(await formatRss(await newestAt(NEWEST_FEED)));
}

export async function newestAtom(): Promise<Response> {
  return xml(formatAtom(await newestAt(NEWEST_ATOM), site.title));
}

export async function newestJson(): Promise<Response> {
  return new Response(formatJsonFeed(await newestAt(NEWEST_JSON)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}

let newest: Promise<Newest> | null = null;

async function newestAt(path: string): Promise<Feed> {
  newest ??= newestOf(documents, archive.addresses, itemOf);
  const { items, earlier } = await newest;
  return {
    ...frameOf(path, FRONT),
    title: site.title,
    description: site.description,
    chain: {
      archived: false,
      current: absolute(NEWEST_FEED),
      earlier: documentAddress(earlier),
      later: null,
    },
    items,
  };
}
