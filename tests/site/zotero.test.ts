// Zotero saves an article of the archive as what it is: a newspaper article, by its agency, in this archive.
import { describe, expect, it, test } from 'vitest';
import { pageAt } from '../support/built-site.ts';
import {
  HOSTILE,
  MDX,
  PICTURES,
  PLAIN,
  PUBLISHED,
  RIGHT_TO_LEFT,
  WITHDRAWN,
} from '../support/fixture.ts';
import { elementsNamed, parseMarkup } from '../support/html.ts';
import { siteAtRoot as site } from '../support/sites.ts';
import { zoteroItemOf } from '../support/zotero.ts';

const itemAt = (path: string): Readonly<Record<string, string>> =>
  zoteroItemOf(pageAt(site, path).document);

describe.each(PUBLISHED)('%s', (path) => {
  it('is a newspaper article of this archive, with its day and address', () => {
    expect(itemAt(path)).toMatchObject({
      itemType: 'newspaperArticle',
      publicationTitle: 'The Archive',
      date: path.slice(1, 11),
      url: site.origin + path,
    });
  });

  it('has no field that means something else to Zotero', () => {
    const { archiveLocation, place } = itemAt(path);
    expect([archiveLocation, place]).toEqual([undefined, undefined]);
  });
});

test.each([
  [PLAIN, { author: 'Larkwire', section: 'Harbour', language: 'en' }],
  [MDX, { author: 'Tern & Tide Press' }],
  [RIGHT_TO_LEFT, { language: 'ar' }],
  [HOSTILE, { author: 'Larkwire' }],
  ['/2025/06/21/who-owns-the-sea-breeze/', { language: 'en' }],
])('%s gives author, section and language', (path, facts) => {
  expect(itemAt(path)).toMatchObject(facts);
});

test('an article without an agency has no author', () => {
  expect(itemAt('/2023/06/18/a-sunday-on-the-mole/')).not.toHaveProperty('author');
});

test('the title is the headline, letter by letter', () => {
  for (const path of PUBLISHED) {
    const { document } = pageAt(site, path);
    const named = (name: string): string | undefined =>
      elementsNamed(document, 'meta').find(({ attribs }) => attribs['property'] === name)?.attribs[
        'content'
      ];
    expect(itemAt(path)['title']).toBe(named('og:title'));
  }
});

test('pages that are no articles, and withdrawn ones, say nothing of the kind', () => {
  for (const path of ['/', '/2026/', '/speakers/odile-marchbanks/', WITHDRAWN]) {
    const { document } = pageAt(site, path);
    const names = elementsNamed(document, 'meta').map(
      ({ attribs }) => attribs['name'] ?? attribs['property'] ?? '',
    );
    expect(names.filter((name) => /^(citation_|dc\.|dcterms\.|prism\.|z:)/i.test(name))).toEqual(
      [],
    );
  }
});

/** Values of the tags of a name, in their order. */
function metaOf(path: string, name: string): (string | undefined)[] {
  return elementsNamed(pageAt(site, path).document, 'meta')
    .filter(({ attribs }) => (attribs['name'] ?? attribs['property']) === name)
    .map(({ attribs }) => attribs['content']);
}

test.each([
  [PLAIN, 'citation_keywords', ['Harbour', 'Public works']],
  [PLAIN, 'citation_fulltext_html_url', [site.origin + PLAIN]],
  [PLAIN, 'article:author', [`${site.origin}/sources/larkwire/`]],
  [MDX, 'DC.rights', ['https://tern-and-tide.example/reuse']],
  [PLAIN, 'DC.rights', []],
  [PLAIN, 'dcterms.modified', []],
  ['/2024/11/19/new-mayor-finds-forty-keys/', 'dcterms.modified', [expect.any(String)]],
  ['/2023/06/18/a-sunday-on-the-mole/', 'article:author', []],
  [PICTURES, 'robots', ['max-image-preview:large']],
  [PLAIN, 'robots', []],
])('%s says of %s: %j', (path, name, values) => {
  expect(metaOf(path, name)).toEqual(values);
});

// The emulation itself: each line is a trap that the page must not fall into.
test.each([
  [
    '<meta property="og:type" content="article"><meta name="citation_title" content="x">',
    'journalArticle',
  ],
  [
    '<meta name="DC.type" content="newspaperArticle"><meta name="citation_journal_title" content="x">',
    'newspaperArticle',
  ],
  [
    '<meta property="og:type" content="website"><meta name="DC.type" content="newspaperArticle">',
    'webpage',
  ],
  [
    '<meta name="DC.type" content="Text"><meta property="z:itemType" content="newspaperArticle">',
    'newspaperArticle',
  ],
  ['<meta property="og:type" content="article">', 'webpage'],
])('of %s Zotero makes a %s', (head, type) => {
  expect(zoteroItemOf(parseMarkup(head, 'html'))['itemType']).toBe(type);
});

test('DC.source, where the agency stands, does not become the publication beside PRISM’s name', () => {
  const source = '<meta name="DC.source" content="Larkwire">';
  const name = '<meta name="prism.publicationName" content="The Archive">';
  const publication = (head: string): string | undefined =>
    zoteroItemOf(parseMarkup(head, 'html'))['publicationTitle'];
  expect(publication(source)).toBe('Larkwire');
  expect(publication(source + name)).toBe('The Archive');
});
