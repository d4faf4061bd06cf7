// The feed of the newest, as a feed reader takes it.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { pageAt, textOfFile } from '../support/built-site.ts';
import { PUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import {
  elementsNamed,
  elementsOfClass,
  elementsWith,
  parseMarkup,
  wordsOf,
} from '../support/html.ts';
import type { MarkupDocument, MarkupElement } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('the newest, on a site %s', (_, site) => {
  const feed = parseRssFeed(textOfFile(site, 'feed.xml'));
  const all = feed.items ?? [];
  const items = all.filter(({ title }) => !title?.startsWith('Withdrawn: '));
  const addresses = PUBLISHED.map((path) => site.origin + site.base + path.slice(1));

  it('are the published articles, newest first', () => {
    expect(items.map(({ link }) => link)).toEqual(addresses);
  });

  it('have identifiers that are the same wherever the site lies', () => {
    expect(items.map(({ guid }) => guid)).toEqual(
      PUBLISHED.map((path) => ({
        value: `tag:archive.example,2026:${path}`,
        isPermaLink: false,
      })),
    );
  });

  it('tell of what was withdrawn, when that was, and leave nothing of it', () => {
    const links = all.map(({ link }) => link);
    const gone = all.find(({ title }) => title?.startsWith('Withdrawn: '));
    expect(gone?.link).toBe(site.origin + site.base + WITHDRAWN.slice(1));
    expect(gone?.content?.encoded).toMatch(/^<p>This article was withdrawn on 3 April 2025\./);
    // Withdrawn the day after it appeared; so it stands between these two.
    const at = links.indexOf(gone?.link);
    expect([links[at - 1], links[at + 1]]).toEqual([addresses[6], addresses[7]]);
  });

  it('mark what was corrected, in the title and in the first line', () => {
    const corrected = items.filter(({ title }) => title?.startsWith('Corrected: '));
    expect(corrected.map(({ link }) => link)).toEqual([addresses[7]]);
    expect(corrected[0]?.atom?.updated).toBe('2024-11-22T10:15:00+04:00');
    expect(corrected[0]?.content?.encoded).toMatch(
      /^<p><strong>Corrected on 22 November 2024\.<\/strong> An earlier version/,
    );
  });

  it('say the same in every format', () => {
    const atom = parseAtomFeed(textOfFile(site, 'atom.xml')).entries ?? [];
    const json = parseJsonFeed(textOfFile(site, 'feed.json')).items ?? [];
    const said = (given: typeof all): unknown =>
      given.map(({ guid, title, content }) => [guid?.value, title, content?.encoded]);
    expect(atom.map(({ id, title, content }) => [id, title?.value, content?.value])).toEqual(
      said(items),
    );
    expect(json.map(({ id, title, content_html: html }) => [id, title, html])).toEqual(said(all));
  });

  it('say where the feed and its site stand', () => {
    expect(feed.link).toBe(site.origin + site.base);
    expect(feed.atom?.links).toEqual([
      expect.objectContaining({ href: `${site.origin}${site.base}feed.xml`, rel: 'self' }),
    ]);
  });

  it('have dates, and the feed that of its last change', () => {
    const times = all.map(({ pubDate }) => Date.parse(pubDate ?? ''));
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
        const inFeed = paragraphsIn(content);
        const lacking = prose
          ? paragraphsIn(prose).filter((words) => !inFeed.includes(words))
          : null;
        expect(lacking).toEqual([]);
      });

      it('says whom it quotes, each with their place', () => {
        const quoted = elementsNamed(content, 'q').map(({ attribs }) => attribs['cite']);
        const said = elementsWith(pageAt(site, path).document, 'data-speaker')
          .filter(({ attribs }) => attribs['id'] !== undefined && attribs['data-speaker'] !== '')
          .map(({ attribs }) => `${site.origin}${site.base}${path.slice(1)}#${attribs['id']}`);
        expect([...quoted].sort()).toEqual([...said].sort());
        expect(elementsNamed(content, 'cite').length > 0).toBe(said.length > 0);
      });
    },
  );
});

function paragraphsIn(text: MarkupDocument | MarkupElement): string[] {
  return elementsNamed(text, 'p').map((paragraph) => wordsOf(paragraph));
}
