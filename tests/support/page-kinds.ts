// One address for each kind of page a built site has: what browser tests and screenshots go through.
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Kinds that are told by their address alone. */
const KINDS: Readonly<Record<string, RegExp>> = {
  front: /^$/,
  year: /^\d{4}\/$/,
  month: /^\d{4}\/\d\d\/$/,
  day: /^\d{4}\/\d\d\/\d\d\/$/,
  article: /^\d{4}\/\d\d\/\d\d\/(?!page\/)[^/]+\/$/,
  speakers: /^speakers\/$/,
  speaker: /^speakers\/(?!page\/)[^/]+\/$/,
  tags: /^tags\/$/,
  tag: /^tags\/(?!page\/)[^/]+\/$/,
  places: /^places\/$/,
  place: /^places\/(?!page\/)[^/]+\/$/,
  sources: /^sources\/$/,
  source: /^sources\/(?!page\/)[^/]+\/$/,
  'second-page': /\/page\/2\/$/,
  search: /^search\/$/,
  feeds: /^feeds\/$/,
  data: /^data\/$/,
  'not-found': /^404\.html$/,
};

/** The largest page of each kind, by kind: most to see, most to go wrong. Paths are below the base. */
export function largestPages(site: BuiltSite): Map<string, string> {
  const found = new Map<string, BuiltPage>();
  for (const page of site.pages) {
    const kind = kindOf(page.path.slice(site.base.length));
    const known = kind === null ? undefined : found.get(kind);
    if (kind !== null && (!known || known.source.length < page.source.length))
      found.set(kind, page);
  }
  return new Map([...found].map(([kind, { path }]) => [kind, `/${path.slice(site.base.length)}`]));
}

function kindOf(path: string): string | null {
  return Object.entries(KINDS).find(([, shape]) => shape.test(path))?.[0] ?? null;
}
