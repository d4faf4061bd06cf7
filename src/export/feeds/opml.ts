// A list of feeds as OPML 2.0, which feed readers take whole.
import { escapeXml } from '../feed.ts';

export interface FeedGroup {
  readonly title: string;
  readonly feeds: ReadonlyArray<ListedFeed>;
}

/** An RSS feed in a list; full addresses of itself and its page. */
export interface ListedFeed {
  readonly title: string;
  readonly address: string;
  readonly page: string;
}

/** Groups without feeds are left out. */
export function formatOpml(title: string, groups: ReadonlyArray<FeedGroup>): string {
  const outlines = groups
    .filter(({ feeds }) => feeds.length > 0)
    .flatMap((group) => [
      `<outline text="${escapeXml(group.title)}">`,
      ...group.feeds.map(outlineOf),
      '</outline>',
    ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(title)}</title></head>`,
    '<body>',
    ...outlines,
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlineOf({ title, address, page }: ListedFeed): string {
  const text = escapeXml(title);
  return `<outline type="rss" text="${text}" title="${text}" xmlUrl="${escapeXml(address)}" htmlUrl="${escapeXml(page)}"/>`;
}
