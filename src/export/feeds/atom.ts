// Atom 1.0 (RFC 4287). What was withdrawn is a deleted entry (RFC 6721), which readers take away from
// what they keep.
import { escapeXml, lastChangeOf } from '../feed.ts';
import type { Feed, FeedItem } from '../feed.ts';

/** For a feed without entries; Atom demands a date. */
const NEVER = '1970-01-01T00:00:00Z';

/** @param author of what names none: the site */
export function formatAtom(feed: Feed, author: string): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-stylesheet type="text/css" href="${escapeXml(feed.style)}"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${escapeXml(feed.lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', lastChangeOf(feed.items) ?? NEVER),
    `<author>${element('name', author)}${element('uri', feed.page)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...(feed.hub === null ? [] : [`<link rel="hub" href="${escapeXml(feed.hub)}"/>`]),
    ...feed.items.map((item) =>
      item.withdrawn === null ? entryOf(item) : tombstoneOf(item, item.withdrawn),
    ),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf(item: FeedItem): string {
  const lang = item.lang === null ? '' : ` xml:lang="${escapeXml(item.lang)}"`;
  return [
    `<entry${lang}>`,
    element('id', item.id),
    element('title', item.title),
    element('published', item.published),
    element('updated', item.updated),
    ...(item.creator === null ? [] : [`<author>${element('name', item.creator)}</author>`]),
    `<link rel="alternate" type="text/html" href="${escapeXml(item.link)}"/>`,
    ...item.categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    element('summary', item.summary),
    `<content type="html">${escapeXml(item.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function tombstoneOf({ id, summary, link }: FeedItem, when: string): string {
  return [
    `<at:deleted-entry ref="${escapeXml(id)}" when="${when}">`,
    `<at:comment>${escapeXml(summary)}</at:comment>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    '</at:deleted-entry>',
  ].join('\n');
}

function element(name: string, words: string): string {
  return `<${name}>${escapeXml(words)}</${name}>`;
}
