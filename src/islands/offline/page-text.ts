// What the worker reads in the text of a page and of its scripts, and what it writes into a copy. A
// worker has no DOM; the site’s own pages are regular enough to do without.

const QUOTED = /["'`]([^"'`\s<>]+\.(?:css|js|woff2|svg))["'`]/g;

/**
 * Full addresses of the files below `assets` that a page or script names, each once. A script names those it
 * imports as seen from itself.
 * @param url full address of the page or script; `assets` a path
 */
export function assetsIn(text: string, url: string, assets: string): ReadonlyArray<string> {
  const folder = new URL(assets, url).href;
  const named = [...text.matchAll(QUOTED)]
    .map(([, target = '']) => target)
    .filter((target) => /^(?:\.?\/|https?:)/.test(target) && URL.canParse(target, url))
    .map((target) => new URL(target, url).href)
    .filter((address) => address.startsWith(folder));
  return [...new Set(named)];
}

/** The headline of a page that is an article, as HTML has it. */
export function articleTitleIn(html: string): string | null {
  if (!html.includes('<meta property="og:type" content="article"')) return null;
  return /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** The page with word that it is a copy, for <offline-word> to find. */
export function withKeptAt(html: string, at: string): string {
  return html.replace('<head>', `<head><meta name="kept-at" content="${at}">`);
}
