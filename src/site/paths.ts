// Which pages there are: what getStaticPaths of each route returns. Props name a thing by id and
// page; the page looks it up, so that nothing large waits in memory.
import { site } from '#site.config.ts';

/** A page of a list, as a route's rest parameter: nothing, or `page/2`. */
export interface ListPath {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly key: string; readonly page: number };
}

/**
 * Which pages a route has, and all that each follows from: by that a build tells which are to be made anew.
 * @param inputs takes a page’s props, gives a value that JSON can hold
 */
export function followingFrom<Path extends { readonly props: object }>(
  paths: () => Path[],
  inputs: (props: Path['props']) => unknown,
): (() => Path[]) & { readonly inputs: (props: Path['props']) => unknown } {
  return Object.assign(() => paths(), { inputs });
}

/**
 * The pages of a list of `count` items, at least one.
 * @param key by which the page looks its list up
 */
export function listPaths(key: string, params: Record<string, string>, count: number): ListPath[] {
  return Array.from({ length: pagesOf(count) }, (_, index) => ({
    params: { ...params, page: index === 0 ? undefined : `page/${index + 1}` },
    props: { key, page: index + 1 },
  }));
}

/** The items that stand on page `page` (from 1). */
export function pageOf<Item>(items: ReadonlyArray<Item>, page: number): ReadonlyArray<Item> {
  return items.slice((page - 1) * site.pageSize, page * site.pageSize);
}

/** How many pages a list of `count` items takes. */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / site.pageSize));
}

/** The parts of a date's address. */
export function dateParams(key: string): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = key.split('-');
  return { year, ...(month && { month }), ...(day && { day }) };
}
