// `_redirects`, which Netlify, Cloudflare Pages and others read from the root of what is published.
import type { Moved } from './moved.ts';

/** In a path these hosts take `*` and `:name` for what may vary; there the page at the old address leads on. */
const VARIES = /\*|\/:/;

/** Netlify shows the page that is there before it looks here, Cloudflare looks here first: both lead on. */
export function redirectsFile(moved: ReadonlyArray<Moved>): string {
  return moved
    .filter(({ from }) => !VARIES.test(from))
    .map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');
}
