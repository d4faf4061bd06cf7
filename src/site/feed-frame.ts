// What all feeds say of themselves.
import { FEED_STYLE } from '#archive/urls.ts';
import type { Feed } from '#export/feed.ts';
import { tagUri } from '#export/feeds/naming.ts';
import type { Naming } from '#export/feeds/naming.ts';
import { absolute, feedAuthority, href, site } from '#site.config.ts';

export const naming: Naming = { absolute, authority: feedAuthority };

/** Of a feed at one path, for the page at another. */
export function frameOf(
  path: string,
  page: string,
): Pick<Feed, 'id' | 'lang' | 'page' | 'self' | 'style' | 'hub'> {
  return {
    id: tagUri(naming, path),
    lang: site.lang,
    page: absolute(page),
    self: absolute(path),
    style: href(FEED_STYLE),
    hub: site.hub,
  };
}

export function xml(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
