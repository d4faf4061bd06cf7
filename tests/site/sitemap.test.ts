// What search engines are told.
import { expect, it } from 'vitest';
import { pageAt, textOfFile } from '../support/built-site.ts';
import type { BuiltPage, BuiltSite } from '../support/built-site.ts';
import { elementsNamed, elementsWith, parseMarkup, wordsOf } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

it.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('sitemaps of a site %s hold its listed pages, each once', (_, site) => {
  const parts = locationsIn(textOfFile(site, 'sitemap.xml'));
  expect(parts.length).toBeGreaterThan(0);
  const addresses = parts.flatMap((part) =>
    locationsIn(textOfFile(site, part.slice((site.origin + site.base).length))),
  );
  const listed = site.pages.filter((page) => !page.unlisted && isItsOwnOriginal(page));
  expect(addresses.sort()).toEqual(listed.map(({ path }) => site.origin + path).sort());
});

it('sitemaps give days or instants of change', () => {
  const dates = [...siteAtRoot.files]
    .filter((file) => /^sitemap.*\.xml$/.test(file))
    .flatMap((file) => elementsNamed(parseMarkup(textOfFile(siteAtRoot, file), 'xml'), 'lastmod'))
    .map((element) => wordsOf(element));
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/);
    expect(Date.parse(date)).not.toBeNaN();
  }
});

it.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('robots.txt of a site %s shows the way to its sitemap', (_, site) => {
  const lines = textOfFile(site, 'robots.txt').split('\n');
  expect(lines).toContain(`Sitemap: ${site.origin}${site.base}sitemap.xml`);
  expect(lines).toContain('User-agent: *');
  expect(lines.filter((line) => line.startsWith('Disallow: /'))).toEqual([]);
});

it('the page for wrong addresses is kept out of search engines and leads on', () => {
  const page = pageAt(siteAtRoot, '/404.html');
  expect(page.unlisted).toBe(true);
  for (const path of ['/', '/search/'])
    expect(elementsWith(page.document, 'href', path).length).toBeGreaterThan(0);
});

it('an article whose original is elsewhere stands in no sitemap', () => {
  const elsewhere = siteAtRoot.pages.filter((page) => !isItsOwnOriginal(page));
  expect(elsewhere.map(({ path }) => path)).toContain('/2023/10/07/the-ladder-stays/');
  for (const file of sitemapsOf(siteAtRoot))
    expect(textOfFile(siteAtRoot, file)).not.toContain('the-ladder-stays');
});

it.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('sitemaps of a site %s name pictures that are there', (_, site) => {
  const pictures = sitemapsOf(site)
    .flatMap((file) => elementsNamed(parseMarkup(textOfFile(site, file), 'xml'), 'image:loc'))
    .map((element) => wordsOf(element).slice((site.origin + site.base).length));
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((file) => !site.files.has(file))).toEqual([]);
});

it('the sitemap of news is there, and named only while there is news', () => {
  expect(sitemapsOf(siteAtRoot)).toContain('sitemap-news.xml');
  expect(locationsIn(textOfFile(siteAtRoot, 'sitemap-news.xml'))).toEqual([]);
  expect(textOfFile(siteAtRoot, 'sitemap.xml')).not.toContain('sitemap-news.xml');
});

it('nobody is named for weaknesses unless the site says who', () => {
  expect([...siteAtRoot.files].filter((file) => file.includes('security.txt'))).toEqual([]);
});

function sitemapsOf(site: BuiltSite): string[] {
  return [...site.files].filter((file) => /^sitemap-.*\.xml$/.test(file));
}

function isItsOwnOriginal({ document, path }: BuiltPage): boolean {
  return elementsWith(document, 'rel', 'canonical').every(
    ({ attribs }) => attribs['href'] === siteAtRoot.origin + path,
  );
}

function locationsIn(xml: string): string[] {
  return elementsNamed(parseMarkup(xml, 'xml'), 'loc').map((element) => wordsOf(element));
}
