// What search engines are told there is.
import { REGISTERS } from '#archive/ids.ts';
import {
  FEEDS,
  FRONT,
  SEARCH,
  SITEMAP,
  articleUrl,
  dateUrl,
  entryUrl,
  registerUrl,
  sitemapUrl,
} from '#archive/urls.ts';
import { sitemapIndexOf, sitemapOf } from '#export/sitemap.ts';
import type { SitemapEntry } from '#export/sitemap.ts';
import { absolute } from '#site.config.ts';
import { archive } from './archive.ts';

/** The part that holds everything but articles. */
const LISTS = 'lists';
/** The protocol’s limit on addresses in one file. */
const LIMIT = 50_000;

export function sitemapPaths(): { params: { part: string }; props: { entries: SitemapEntry[] } }[] {
  return [...partsOf()].map(([part, entries]) => ({ params: { part }, props: { entries } }));
}

export function sitemapPart({ props }: { props: { entries: SitemapEntry[] } }): Response {
  return xml(sitemapOf(props.entries));
}

export function sitemapIndex(): Response {
  return xml(
    sitemapIndexOf(
      [...partsOf()].map(([part, entries]) => ({
        address: absolute(sitemapUrl(part)),
        changed: entries.reduce<string | undefined>(
          (latest, { changed }) => (changed && (!latest || changed > latest) ? changed : latest),
          undefined,
        ),
      })),
    ),
  );
}

export function robots(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Articles by year, then the lists; a part past the limit goes on in another. */
function partsOf(): Map<string, SitemapEntry[]> {
  const parts = new Map<string, SitemapEntry[]>();
  for (const [year, articles] of Map.groupBy(archive.articles, ({ day }) => day.slice(0, 4))) {
    addPart(
      parts,
      year,
      articles.map(({ id, day, updated }) => ({
        address: absolute(articleUrl(id)),
        changed: updated?.slice(0, 10) ?? day,
      })),
    );
  }
  const latest = archive.articles[0]?.day;
  addPart(parts, LISTS, [
    { address: absolute(FRONT), changed: latest },
    { address: absolute(SEARCH) },
    { address: absolute(FEEDS) },
    ...REGISTERS.flatMap((register) => [
      { address: absolute(registerUrl(register)) },
      ...[...archive.entries[register].values()].map((entry) => ({
        address: absolute(entryUrl(register, entry.id)),
        changed: entry.articles[0]?.day,
      })),
    ]),
    ...[archive.timeline.years, archive.timeline.months, archive.timeline.days]
      .flat()
      .map(({ key }) => ({ address: absolute(dateUrl(key)) })),
  ]);
  return parts;
}

function addPart(parts: Map<string, SitemapEntry[]>, name: string, entries: SitemapEntry[]): void {
  for (let at = 0; at < entries.length; at += LIMIT)
    parts.set(at === 0 ? name : `${name}-${at / LIMIT + 1}`, entries.slice(at, at + LIMIT));
}

function xml(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
