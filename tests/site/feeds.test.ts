// The feeds, as a feed reader takes them.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { pageAt, textOfFile } from '../support/built-site.ts';
import { PUBLISHED } from '../support/fixture.ts';
import {
  elementsIn,
  elementsNamed,
  elementsOfClass,
  elementsWith,
  parseMarkup,
  wordsOf,
} from '../support/html.ts';
import type { MarkupDocument, MarkupElement, MarkupNode } from '../support/html.ts';
import { referencesIn } from '../support/references.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('the newest, on a site %s', (_, site) => {
  const feed = parseRssFeed(textOfFile(site, 'feed.xml'));
  const items = feed.items ?? [];
  const addresses = PUBLISHED.map((path) => site.origin + site.base + path.slice(1));

  it('are the published articles, newest first', () => {
    expect(items.map(({ link }) => link)).toEqual(addresses);
  });

  it('have their addresses for good as their identifiers', () => {
    expect(items.map(({ guid }) => guid)).toEqual(
      addresses.map((value) => ({ value, isPermaLink: true })),
    );
  });

  it('say where the feed and its site stand', () => {
    expect(feed.link).toBe(site.origin + site.base);
    expect(feed.atom?.links).toEqual([
      expect.objectContaining({ href: `${site.origin}${site.base}feed.xml`, rel: 'self' }),
    ]);
  });

  it('have dates, and the feed that of its last change', () => {
    const times = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    expect(times.filter((time) => Number.isNaN(time))).toEqual([]);
    expect(Date.parse(feed.lastBuildDate ?? '')).toBe(Math.max(...times));
  });

  it('name the agency where there is one', () => {
    const agencies = items.map(({ source }) => source?.title ?? null);
    expect(agencies).toEqual(
      PUBLISHED.map((path) => {
        const [link] = elementsNamed(pageAt(site, path).document, 'a').filter(
          ({ attribs }) =>
            attribs['href']?.startsWith(`${site.base}sources/`) &&
            attribs['href'] !== `${site.base}sources/`,
        );
        return link ? wordsOf(link) : null;
      }),
    );
  });

  describe.each(items.map((item, at) => ({ item, path: PUBLISHED[at] ?? '' })))(
    '$path',
    ({ item, path }) => {
      const content = parseMarkup(item.content?.encoded ?? '', 'html');

      it('comes with its full text', () => {
        const [prose] = elementsOfClass(pageAt(site, path).document, 'prose');
        const words = prose ? wordsBesideNames(prose) : '';
        expect(words.endsWith(wordsOf(content))).toBe(true);
        expect(paragraphsIn(content)).toEqual(prose ? paragraphsIn(prose) : null);
      });

      it('holds nothing that runs or styles', () => {
        const names = ['script', 'style', 'iframe', 'form', 'input', 'link', 'meta', 'svg'];
        const elements = elementsIn(content);
        expect(elements.filter(({ name }) => names.includes(name))).toEqual([]);
        expect(
          elements
            .flatMap(({ attribs }) => Object.keys(attribs))
            .filter((name) => /^on|^style$/.test(name)),
        ).toEqual([]);
      });

      it('holds full addresses only', () => {
        const targets = referencesIn(content).map(({ target }) => target);
        expect(targets.filter((target) => !/^(https?:\/\/|mailto:)/.test(target))).toEqual([]);
      });
    },
  );
});

describe('every feed', () => {
  const files = [...siteAtRoot.files].filter((file) =>
    /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(file),
  );

  it.each(files)('%s can be read, and names itself', (file) => {
    const text = textOfFile(siteAtRoot, file);
    const self = `${siteAtRoot.origin}/${file}`;
    if (file.endsWith('.json')) expect(parseJsonFeed(text).feed_url).toBe(self);
    else if (file.endsWith('atom.xml'))
      expect(parseAtomFeed(text).links).toContainEqual(
        expect.objectContaining({ rel: 'self', href: self }),
      );
    else
      expect(parseRssFeed(text).atom?.links).toContainEqual(
        expect.objectContaining({ rel: 'self', href: self }),
      );
  });

  it('is listed on the page of feeds', () => {
    const page = pageAt(siteAtRoot, '/feeds/');
    expect(elementsWith(page.document, 'href', '/feed.xml').length).toBeGreaterThan(0);
    expect(wordsOf(page.document)).toContain(`${siteAtRoot.origin}/feed.xml`);
  });
});

/** The words of an article's page, without the names set beside its quotations. */
function wordsBesideNames(prose: MarkupElement): string {
  const textBelow = (node: MarkupNode): string =>
    'attribs' in node && node.attribs['class'] === 'voice'
      ? ''
      : 'children' in node
        ? node.children.map(textBelow).join('')
        : DomUtils.textContent(node);
  return textBelow(prose).replace(/\s+/g, ' ').trim();
}

function paragraphsIn(text: MarkupDocument | MarkupElement): string[] {
  return elementsNamed(text, 'p').flatMap(({ attribs }) => attribs['id'] ?? []);
}
