// Every address of the site, as a path below its base. No other file spells one.
import type { ArticleId, Register } from './ids.ts';

export const FRONT = '/';
/** The archive by year, on the front page. */
export const CALENDAR = '/#years';
export const SEARCH = '/search/';
export const FEEDS = '/feeds/';
/** What a reader marked and wrote; kept in the browser. */
export const NOTES = '/notes/';
/** The newest articles as RSS, Atom and JSON Feed. */
export const NEWEST_FEED = '/feed.xml';
export const NEWEST_ATOM = '/atom.xml';
export const NEWEST_JSON = '/feed.json';
/** Every feed there is, as OPML. */
export const FEED_LIST = '/feeds.opml';
/** What makes a feed readable in a browser. */
export const FEED_STYLE = '/feed.css';
export const SITEMAP = '/sitemap.xml';
/** Where the search indexes lie, one folder a period, and what lists them. */
export const SEARCH_INDEX = '/search/index/';
export const SEARCH_PERIODS = '/search/index/periods.json';
/** Every day that has a page, for finding the one nearest to a day that has none. */
export const DAYS = '/days.json';
export const SEARCH_NAMES = '/search/names.json';
export const NOT_FOUND = '/404.html';
/** Scripts, styles, fonts: files whose names change when their bytes do. */
export const ASSETS = '/_assets/';
/** The service worker, at the root of what it works for; and what it shows for pages it does not have. */
export const WORKER = '/sw.js';
export const OFFLINE = '/offline/';

export function articleUrl(id: ArticleId): string {
  return `/${id}/`;
}

/** `/2026/`, `/2026/03/` or `/2026/03/10/` for `2026`, `2026-03` or `2026-03-10`. */
export function dateUrl(date: string): string {
  return `/${date.replaceAll('-', '/')}/`;
}

export function registerUrl(register: Register): string {
  return `/${register}/`;
}

export function entryUrl(register: Register, id: string): string {
  return `/${register}/${id}/`;
}

/** The id of a letter’s heading in the list of a register; `#` is what begins with none. */
export function letterAnchor(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}

/** The feed of one person, place, agency or tag. */
export function entryFeedUrl(register: Register, id: string): string {
  return `${entryUrl(register, id)}feed.xml`;
}

/** Part `part` (from 1, the oldest) of what a month `2026-03` holds: `/2026/03/feed.xml`, `/2026/03/feed-2.xml`. */
export function monthFeedUrl(month: string, part: number): string {
  return `${dateUrl(month)}${part === 1 ? 'feed' : `feed-${part}`}.xml`;
}

/** Page `number` (from 1) of a list that begins at `url`. */
export function pageUrl(url: string, number: number): string {
  return number === 1 ? url : `${url}page/${number}/`;
}

export function sitemapUrl(part: string): string {
  return `/sitemap-${part}.xml`;
}

/** `/pictures/harbour-1a2b3c4d-800.avif`: named by its content, so that a copy kept anywhere never grows old. */
export function pictureUrl(
  name: string,
  hash: string,
  width: number | null,
  extension: string,
): string {
  return `/pictures/${[name, hash, width].filter((part) => part !== null).join('-')}.${extension}`;
}

/** Search for words, or for everything one person, tag, place or agency stands in. */
export function searchUrl(state: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(state).toString();
  return query ? `${SEARCH}?${query}` : SEARCH;
}

/** A path below the site's base (`/` or `/archive/`). */
export function underBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}
