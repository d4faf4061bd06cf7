// What search engines are told there is.
import { REGISTERS } from '#archive/ids.ts';
import { isForeign } from '#archive/pictures/picture.ts';
import {
  DATA,
  FEEDS,
  FRONT,
  SEARCH,
  SITEMAP,
  dateUrl,
  entryUrl,
  pageUrl,
  registerUrl,
  sitemapUrl,
} from '#archive/urls.ts';
import { latestChange, sitemapIndexOf, sitemapOf, splitSitemap } from '#export/sitemap.ts';
import type { SitemapEntry } from '#export/sitemap.ts';
import { articleEntry, isListed, lastChange, newsEntries } from '#export/sitemap-articles.ts';
import type { SitemapSite } from '#export/sitemap-articles.ts';
import type { Article } from '#archive/resolved-article.ts';
import { absolute, site } from '#site.config.ts';
import { archive, now } from './archive.ts';
import { dayPaths, monthPaths } from './date-pages.ts';
import type { ListPath } from './paths.ts';
import { pictureAt } from './pictures.ts';
import { indexPaths } from './register-index.ts';
import { entryOf, entryPaths } from './register-page.ts';
import { speakerPaths } from './speaker-page.ts';

/** The part that holds everything but articles. */
const LISTS = 'lists';
/**
 * The news of two days. The file is always there, so that its address can be given to Google once; the
 * index names it only while there is any, because a sitemap without an address is none (sitemaps.org).
 */
const NEWS = 'news';

const here: SitemapSite = {
  title: site.title,
  lang: site.lang,
  absolute,
  pictureAddress: (src) => {
    const shown = isForeign(src) ? null : pictureAt(src);
    return shown && absolute(shown.fallback.path);
  },
};

export function sitemapPaths(): { params: { part: string }; props: { entries: SitemapEntry[] } }[] {
  return [...partsOf()].map(([part, entries]) => ({ params: { part }, props: { entries } }));
}

export function sitemapPart({ props }: { props: { entries: SitemapEntry[] } }): Response {
  return xml(sitemapOf(props.entries));
}

export function sitemapIndex(): Response {
  const told = [...partsOf()].filter(([, entries]) => entries.length > 0);
  return xml(
    sitemapIndexOf(
      told.map(([part, entries]) => ({
        address: absolute(sitemapUrl(part)),
        changed: latestChange(entries),
      })),
    ),
  );
}

export function robots(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** The index and every part ask for them. */
const parts = new WeakMap<object, ReadonlyMap<string, SitemapEntry[]>>();

/** Articles by year, then the lists, then news; a part past the limits goes on in another. */
function partsOf(): ReadonlyMap<string, SitemapEntry[]> {
  const known = parts.get(archive) ?? madeParts();
  parts.set(archive, known);
  return known;
}

function madeParts(): ReadonlyMap<string, SitemapEntry[]> {
  const articles = archive.articles.filter(isListed);
  const years = Map.groupBy(articles, ({ day }) => day.slice(0, 4));
  return new Map([
    ...[...years].flatMap(([year, those]) =>
      partOf(
        year,
        those.map((article) => articleEntry(article, here)),
      ),
    ),
    ...partOf(LISTS, listEntries()),
    [NEWS, newsEntries(articles, now, here)],
  ]);
}

function partOf(name: string, entries: ReadonlyArray<SitemapEntry>): [string, SitemapEntry[]][] {
  return splitSitemap(entries).map((part, at) => [at === 0 ? name : `${name}-${at + 1}`, part]);
}

/** Lists with all their pages: an article that changes moves what stands on every one. */
function listEntries(): SitemapEntry[] {
  const latest = latestIn(archive.articles);
  const pagesOf = (
    paths: ReadonlyArray<ListPath>,
    url: (key: string) => string,
    articles: (key: string) => ReadonlyArray<Article>,
  ): SitemapEntry[] => {
    const changes = new Map<string, string | undefined>();
    return paths.map(({ props: { key, page } }) => {
      if (page === 1) changes.set(key, latestIn(articles(key)));
      return { address: absolute(pageUrl(url(key), page)), changed: changes.get(key) };
    });
  };
  const onDate = (key: string): ReadonlyArray<Article> => archive.byDate.get(key) ?? [];
  return [
    { address: absolute(FRONT), changed: latest },
    { address: absolute(SEARCH) },
    { address: absolute(FEEDS) },
    { address: absolute(DATA) },
    ...REGISTERS.flatMap((register) => [
      ...indexPaths(register).map(({ props: { page } }) => ({
        address: absolute(pageUrl(registerUrl(register), page)),
        changed: latest,
      })),
      ...pagesOf(
        register === 'speakers' ? speakerPaths() : entryPaths(register),
        (id) => entryUrl(register, id),
        (id) => entryOf(register, id).articles,
      ),
    ]),
    ...archive.timeline.years.map(({ key }) => ({
      address: absolute(dateUrl(key)),
      changed: latestIn(onDate(key)),
    })),
    ...pagesOf([...monthPaths(), ...dayPaths()], dateUrl, onDate),
  ];
}

function latestIn(articles: ReadonlyArray<Article>): string | undefined {
  return latestChange(articles.map((article) => ({ address: '', changed: lastChange(article) })));
}

function xml(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
