// RSS 2.0 as the RSS Advisory Board’s profile has it, printed by @astrojs/rss.
import { getRssString } from '@astrojs/rss';
import type { RSSFeedItem } from '@astrojs/rss';
import { escapeXml, lastChangeOf, xmlText } from '../feed.ts';
import type { Chain, Feed, FeedItem } from '../feed.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
};

export async function formatRss(feed: Feed): Promise<string> {
  const xml = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.page,
    stylesheet: feed.style,
    xmlns: NAMESPACES,
    customData: headOf(feed),
    items: feed.items.map(itemOf),
  });
  // The library names a type for XSLT alone, and not every reader supposes CSS.
  return `${xml.replace('<?xml-stylesheet ', '<?xml-stylesheet type="text/css" ')}\n`;
}

function headOf({ lang, items, self, hub, chain }: Feed): string {
  const changed = lastChangeOf(items);
  return [
    `<language>${escapeXml(lang.toLowerCase())}</language>`,
    ...(changed === null
      ? []
      : [`<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>`]),
    linkTo('self', self),
    ...(hub === null ? [] : [linkTo('hub', hub)]),
    ...(chain ? chainLinks(chain) : []),
  ].join('');
}

function chainLinks({ archived, current, earlier, later }: Chain): string[] {
  return [
    ...(archived ? ['<fh:archive/>', linkTo('current', current)] : []),
    ...(earlier === null ? [] : [linkTo('prev-archive', earlier)]),
    ...(later === null ? [] : [linkTo('next-archive', later)]),
  ];
}

function linkTo(rel: string, address: string): string {
  const type = rel === 'hub' ? '' : ' type="application/rss+xml"';
  return `<atom:link href="${escapeXml(address)}" rel="${rel}"${type}/>`;
}

function itemOf(item: FeedItem): RSSFeedItem {
  const { title, link, summary, published, updated, html, categories, source } = item;
  return {
    title: xmlText(title),
    link,
    description: xmlText(summary),
    pubDate: new Date(published),
    content: html,
    categories: categories.map(xmlText),
    ...(source && { source: { title: xmlText(source.title), url: source.url } }),
    customData: [
      `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
      ...(item.creator === null ? [] : [`<dc:creator>${escapeXml(item.creator)}</dc:creator>`]),
      ...(updated === published ? [] : [`<atom:updated>${updated}</atom:updated>`]),
    ].join(''),
  };
}
