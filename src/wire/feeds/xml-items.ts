// RSS 2.0, RSS 1.0 and Atom, as `feedsmith` reads them → items of one kind.
import type { AtomFeed, RdfFeed, RssFeed } from 'feedsmith';
import { webAddress } from '../addresses.ts';
import type { WireValue } from '../story.ts';
import type { FeedItem, ItemText } from './feed-item.ts';
import { picturesOf } from './feed-pictures.ts';

type Item = Omit<FeedItem, 'line'>;

/** Items of RSS 2.0; the channel's language and title stand in where an item names none. */
export function itemsOfRss(feed: PartialFeed<RssFeed.Feed<string>>): Item[] {
  return (feed.items ?? []).map((item) => ({
    id: text(item.guid?.value),
    title: either(item.title),
    link:
      text(item.link) ?? (item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value)),
    published: text(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
    updated: text(item.atom?.updated ?? item.dcterms?.modified?.[0]),
    content: either(item.content?.encoded),
    summary: either(item.description),
    source: text(item.source?.title ?? item.dc?.publishers?.[0] ?? feed.title),
    language: text(item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0]),
    byline: named([
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map((author) => author.name ?? author.email),
    ]),
    tags: texts([...(item.categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])]),
    pictures: picturesOf(item.media, item.enclosures ?? []),
    wire: said({
      feed: feed.title,
      comments: item.comments,
      rights: item.dc?.rights?.[0] ?? feed.copyright,
    }),
  }));
}

/** Items of RSS 1.0. */
export function itemsOfRdf(feed: PartialFeed<RdfFeed.Feed<string>>): Item[] {
  return (feed.items ?? []).map((item) => ({
    id: text(item.rdf?.about ?? item.dc?.identifiers?.[0] ?? item.link),
    title: either(item.title),
    link: text(item.link ?? item.rdf?.about),
    published: text(item.dc?.dates?.[0]),
    updated: text(item.dcterms?.modified?.[0]),
    content: either(item.content?.encoded),
    summary: either(item.description),
    source: text(item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title),
    language: text(item.dc?.languages?.[0] ?? feed.dc?.languages?.[0]),
    byline: named(item.dc?.creators ?? []),
    tags: texts(item.dc?.subjects ?? []),
    pictures: picturesOf(item.media, []),
    wire: said({ feed: feed.title, rights: item.dc?.rights?.[0] ?? feed.dc?.rights?.[0] }),
  }));
}

/** Entries of Atom. */
export function itemsOfAtom(feed: PartialFeed<AtomFeed.Feed<string>>): Item[] {
  return (feed.entries ?? []).map((entry) => {
    const links = entry.links ?? [];
    const page = links.find(
      ({ rel, href }) => (rel ?? 'alternate') === 'alternate' && webAddress(href),
    );
    const enclosures = links
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ href, type }) => ({ url: href, type }));
    return {
      id: text(entry.id),
      title: marked(entry.title),
      link: text(page?.href),
      published: text(entry.published),
      updated: text(entry.updated),
      content: marked(entry.content),
      summary: marked(entry.summary),
      source: text(entry.source?.title?.value ?? feed.title?.value),
      language: text(entry.xml?.lang ?? feed.xml?.lang),
      byline: named((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
      tags: texts((entry.categories ?? []).map(({ label, term }) => label ?? term)),
      pictures: picturesOf(entry.media, enclosures),
      wire: said({ feed: feed.title?.value, rights: entry.rights?.value ?? feed.rights?.value }),
    };
  });
}

/** What the library reads from a feed: any part may be missing. */
type PartialFeed<Value> = Value extends (infer One)[]
  ? PartialFeed<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: PartialFeed<Value[Key]> | undefined }
    : Value;

/** Atom says which kind its words are; without a word on it they are plain. */
function marked(
  value: { value?: string | undefined; type?: string | undefined } | undefined,
): ItemText | null {
  const words = text(value?.value);
  return words === null
    ? null
    : { words, kind: /html/i.test(value?.type ?? '') ? 'html' : 'plain' };
}

function either(value: unknown): ItemText | null {
  const words = text(value);
  return words === null ? null : { words, kind: 'either' };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function texts(values: ReadonlyArray<unknown>): string[] {
  return values.map(text).filter((value) => value !== null);
}

function named(names: ReadonlyArray<unknown>): string | null {
  return [...new Set(texts(names))].join(', ') || null;
}

function said(values: Readonly<Record<string, unknown>>): Record<string, WireValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const words = text(value);
      return words === null ? [] : [[key, words]];
    }),
  );
}
