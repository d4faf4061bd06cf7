// The order in which the files of a site are published one by one, so that nothing refers to what is not there yet.
import { DATA_MANIFEST, SEARCH_PERIODS, SITEMAP } from '#archive/urls.ts';

/** Lists of other files, which are to name only what is there. */
const LISTS = new Set([DATA_MANIFEST, SEARCH_PERIODS, SITEMAP].map((path) => path.slice(1)));

export const isList = (path: string): boolean => LISTS.has(path);
export const isPage = (path: string): boolean => path.endsWith('.html');

/** How many stages there are, counted from 0. */
export const STAGES = 5;

/**
 * Files of a lower stage come first: what new pages bring along, new pages, pages that may now refer to them, then
 * feeds, data and the like, lists last. What goes, goes after all that: nothing refers to it any more.
 */
export function stageOf(path: string, isNew: boolean): number {
  if (isList(path)) return 4;
  if (isPage(path)) return isNew ? 1 : 2;
  return isNew ? 0 : 3;
}
