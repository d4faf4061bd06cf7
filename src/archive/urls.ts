// Every address of the site, as a path below its base. No other file spells one.
import type { ArticleId, Register } from './ids.ts';

export const FRONT = '/';
/** The archive by year, on the front page. */
export const CALENDAR = '/#years';
export const SEARCH = '/search/';
export const FEEDS = '/feeds/';
export const NEWEST_FEED = '/feed.xml';
export const SITEMAP = '/sitemap.xml';
/** Where the search indexes lie, one folder a period, and what lists them. */
export const SEARCH_INDEX = '/search/index/';
export const SEARCH_PERIODS = '/search/index/periods.json';
export const SEARCH_NAMES = '/search/names.json';

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

/** Page `number` (from 1) of a list that begins at `url`. */
export function pageUrl(url: string, number: number): string {
  return number === 1 ? url : `${url}page/${number}/`;
}

export function sitemapUrl(part: string): string {
  return `/sitemap-${part}.xml`;
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
