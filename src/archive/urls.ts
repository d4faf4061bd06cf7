// Every address of the site, as a path below its base. No other file spells one.
import type { ArticleId, Register } from './ids.ts';

export const FRONT = '/';
/** The archive by year, on the front page. */
export const CALENDAR = '/#years';
export const SEARCH = '/search/';
/** The address of a search, for machines that fill in the words (RFC 6570). */
export const SEARCH_TEMPLATE = '/search/?q={search_term_string}';
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
/** How browsers learn to search here by themselves. */
export const OPEN_SEARCH = '/opensearch.xml';
/** Where the search indexes lie, one folder a period, and what lists them. */
export const SEARCH_INDEX = '/search/index/';
export const SEARCH_PERIODS = '/search/index/periods.json';
/** Every day that has a page, for finding the one nearest to a day that has none. */
export const DAYS = '/days.json';
export const ROBOTS = '/robots.txt';
export const SECURITY = '/.well-known/security.txt';
/** What some hosts read of addresses that have moved. */
export const REDIRECTS = '/_redirects';
export const NOT_FOUND = '/404.html';
/** Scripts, styles, fonts: files whose names change when their bytes do. */
export const ASSETS = '/_assets/';
/** Pictures in the sizes pages show. */
export const PICTURES = '/pictures/';
/** The service worker, at the root of what it works for; and what it shows for pages it does not have. */
export const WORKER = '/sw.js';
export const OFFLINE = '/offline/';

/** The archive as data: what there is, for people; the list of its files, and what machines read first. */
export const DATA = '/data/';
export const DATA_MANIFEST = '/data/manifest.json';
export const LLMS = '/llms.txt';

export function articleUrl(id: ArticleId): string {
  return `/${id}/`;
}

/** The article in another form, beside its page: `/2026/03/10/slug.md`. */
export function twinUrl(id: ArticleId, form: 'md' | 'json'): string {
  return `/${id}.${form}`;
}

/** A file of the archive as data: `quotes.jsonl`. */
export function dataUrl(file: string): string {
  return `${DATA}${file}`;
}

export function dataSchemaUrl(kind: string): string {
  return `${DATA}schemas/${kind}.schema.json`;
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

/** Files that hosts and browsers ask for by themselves. */
export const OWN_FILES: ReadonlyArray<string> = [
  NOT_FOUND,
  ROBOTS,
  SECURITY,
  REDIRECTS,
  WORKER,
  OPEN_SEARCH,
  '/_headers',
  '/.htaccess',
];

/** Whether a path lies where the build puts files of its own names. */
export function isBuilds(path: string): boolean {
  return (
    [ASSETS, PICTURES, SEARCH_INDEX].some((folder) => path.startsWith(folder)) ||
    /^\/sitemap-[^/]*\.xml$/.test(path)
  );
}

/** The list or entry whose further page or feed a path is; null for any other path. */
export function listOf(path: string): string | null {
  return /^(\/.*\/)(?:page\/\d+\/|feed(?:-\d+)?\.xml)$/.exec(path)?.[1] ?? null;
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
  return `${PICTURES}${[name, hash, width].filter((part) => part !== null).join('-')}.${extension}`;
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
