// The feeds of months, people, places, agencies and tags: what each holds, and the ways to it.
import { parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { pageAt, textOfFile } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { PUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import { rssFeedsIn } from '../support/feeds.ts';
import { elementsNamed, elementsOfClass, elementsWith, wordsOf } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const readFeed = (text: string) => parseRssFeed(text);
type ReadFeed = ReturnType<typeof readFeed>;

const linkOf = (feed: ReadFeed, rel: string): string | undefined =>
  feed.atom?.links?.find((link) => link.rel === rel)?.href;

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('on a site %s', (_, site) => {
  const home = site.origin + site.base;
  const feedAt = (file: string): ReadFeed => readFeed(textOfFile(site, file));
  const pathsIn = (file: string): string[] =>
    (feedAt(file).items ?? []).map(({ link = '' }) => `/${link.slice(home.length)}`);
  const rss = rssFeedsIn(site).map(({ file }) => file);
  const lists = rss.filter((file) => file !== 'feed.xml');

  /** The feeds from one on, as `prev-archive` leads. */
  function walk(from: string): string[] {
    const earlier = linkOf(feedAt(from), 'prev-archive')?.slice(home.length);
    return earlier === undefined ? [from] : [from, ...walk(earlier)];
  }

  it('a walk from the feed of the newest meets every published article once', () => {
    const met = walk('feed.xml').flatMap(pathsIn);
    expect(met.filter((path) => path !== WITHDRAWN).sort()).toEqual([...PUBLISHED].sort());
    expect(met.filter((path) => path === WITHDRAWN)).toHaveLength(1);
  });

  it('a walk from the latest month meets every published article once, and no other', () => {
    expect(walk('2026/02/feed.xml').flatMap(pathsIn)).toEqual(PUBLISHED);
  });

  it('each month leads back to where the next one leads on, and to the newest', () => {
    const months = walk('2026/02/feed.xml');
    expect([...months].sort()).toEqual(rss.filter((file) => /^\d{4}\//.test(file)));
    months.forEach((file, at) => {
      const feed = feedAt(file);
      expect(linkOf(feed, 'current')).toBe(`${home}feed.xml`);
      expect(linkOf(feed, 'next-archive')?.slice(home.length)).toBe(months[at - 1]);
      expect(textOfFile(site, file)).toContain('<fh:archive/>');
    });
    expect(textOfFile(site, 'feed.xml')).not.toContain('<fh:archive/>');
  });

  it.each(lists.filter((file) => /^(places|sources|tags)\//.test(file)))(
    '%s holds the articles of its page',
    (file) => {
      const page = pageAt(site, `/${file.replace('feed.xml', '')}`);
      const [listing] = elementsOfClass(page.document, 'listing');
      const listed = elementsNamed(listing ?? page.document, 'h2').flatMap((heading) =>
        elementsNamed(heading, 'a').map(({ attribs }) =>
          attribs['href']?.slice(site.base.length - 1),
        ),
      );
      expect(listed.length).toBeGreaterThan(0);
      expect(pathsIn(file)).toEqual(listed);
    },
  );

  it('each page of a list names its own feed before that of the newest, and leads to it', () => {
    for (const file of lists) {
      const page = pageAt(site, `/${file.replace('feed.xml', '')}`);
      expect(alternatesOf(page)[0], file).toBe(site.base + file);
      const links = elementsWith(page.document, 'href', site.base + file);
      expect(
        links.map(({ name }) => name),
        file,
      ).toEqual(['link', 'a']);
    }
  });

  it('every page names the newest', () => {
    const lacking = site.pages
      .filter(({ redirects }) => !redirects)
      .filter((page) => alternatesOf(page).at(-1) !== `${site.base}feed.xml`);
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });

  it.each(['/', '/feeds/'])('%s names the newest in each format', (path) => {
    expect(alternatesOf(pageAt(site, path))).toEqual(
      ['atom.xml', 'feed.json', 'feed.xml'].map((file) => site.base + file),
    );
  });

  it('the list for feed readers has every feed but those of months, once, with its page', () => {
    const outlines = parseOpml(textOfFile(site, 'feeds.opml')).body?.outlines ?? [];
    const feeds = outlines.flatMap(({ outlines: those = [] }) => those);
    expect(feeds.map(({ xmlUrl }) => xmlUrl?.slice(home.length)).sort()).toEqual(
      rss.filter((file) => !/^\d{4}\//.test(file)),
    );
    for (const { xmlUrl = '', htmlUrl } of feeds)
      expect(feedAt(xmlUrl.slice(home.length)).link).toBe(htmlUrl);
  });

  it('the page of feeds gives the address of each format, and of the list', () => {
    const page = pageAt(site, '/feeds/');
    const addresses = elementsNamed(page.document, 'code').map((code) => wordsOf(code));
    for (const file of ['feed.xml', 'atom.xml', 'feed.json', '2026/02/feed.xml', 'feeds.opml']) {
      expect(addresses).toContain(home + file);
      expect(
        elementsWith(page.document, 'href', site.base + file).map(({ name }) => name),
      ).toContain('a');
    }
  });

  it('the page of feeds leads to every register, whose pages lead to the feeds', () => {
    const page = pageAt(site, '/feeds/');
    const [main] = elementsNamed(page.document, 'main');
    const links = main ? elementsNamed(main, 'a').map(({ attribs }) => attribs['href']) : [];
    for (const register of ['speakers', 'places', 'sources', 'tags'])
      expect(links).toContain(`${site.base}${register}/`);
  });
});

/** The feeds a page names; an article names other forms of itself as well. */
function alternatesOf({ document }: BuiltPage): (string | undefined)[] {
  return elementsWith(document, 'rel', 'alternate')
    .filter(({ attribs }) => /rss|atom|feed/.test(attribs['type'] ?? ''))
    .map(({ attribs }) => attribs['href']);
}
