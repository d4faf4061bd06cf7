// What a request asks for, as far as copies are concerned.
import { isOfPeriod } from '#search/index-files.ts';
import type { Places } from './worker-scope.ts';

export type Kind = 'page' | 'asset' | 'search' | 'picture';

/** What is looked at in a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly destination: string;
  readonly headers: { has(name: string): boolean };
}

/**
 * The kind of a request; null for one that is none of the worker’s business. Whoever asks for files of a period of the
 * search keeps them (file-copies.ts).
 * @param scope full address of the site
 */
export function kindOf(asked: Asked, scope: string, places: Places): Kind | null {
  // A part of a file is no copy of it.
  if (asked.method !== 'GET' || asked.headers.has('range') || !asked.url.startsWith(scope))
    return null;
  const { pathname } = new URL(asked.url);
  if (asked.mode === 'navigate') return 'page';
  if (pathname.startsWith(places.assets)) return 'asset';
  if (pathname.startsWith(places.search))
    return isOfPeriod(pathname.slice(places.search.length)) ? null : 'search';
  return asked.destination === 'image' ? 'picture' : null;
}

/** The address under which a page is kept: it is the same file whatever is asked of it. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Whether a response is one to keep: whole, this site’s own, from where it was asked for, and no error. */
export function isWorthKeeping(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}
