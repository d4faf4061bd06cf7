// What pages tell machines in schema.org's words: every type and property exists and belongs where it
// stands, and what they say is what readers see.
import { describe, expect, it, test } from 'vitest';
import { articlePages, pageAt } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { FOUND, LONG, PUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import {
  elementsIn,
  elementsNamed,
  elementsOfClass,
  elementsWith,
  wordsOf,
} from '../support/html.ts';
import { schemaOrgFaults } from '../support/schema-org.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

type Thing = Readonly<Record<string, unknown>>;

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('a site %s', (_, site) => {
  it('speaks schema.org’s vocabulary without a fault', () => {
    const found = site.pages.flatMap((page) =>
      dataOf(page).flatMap((data) =>
        schemaOrgFaults(data).map((fault) => `${page.file}: ${fault}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('describes each listed page once, but those for tools', () => {
    const plain = site.pages
      .filter((page) => !page.unlisted && dataOf(page).length !== 1)
      .map(({ file }) => file);
    expect(plain).toEqual(['feeds/index.html', 'search/index.html']);
  });
});

test.each([
  ['/', 'WebSite'],
  ['/2026/', 'CollectionPage'],
  ['/2026/02/', 'CollectionPage'],
  ['/2026/02/11/', 'CollectionPage'],
  ['/speakers/', 'CollectionPage'],
  ['/speakers/odile-marchbanks/', 'ProfilePage'],
  ['/places/quillmouth/', 'CollectionPage'],
  ['/tags/harbour/', 'CollectionPage'],
  ['/sources/larkwire/', 'CollectionPage'],
  [LONG, 'NewsArticle'],
  [WITHDRAWN, 'NewsArticle'],
])('%s is a %s', (path, type) => {
  expect(thingsOn(pageAt(siteAtRoot, path))[0]?.['@type']).toBe(type);
});

test.each(PUBLISHED)('%s describes each quotation of its text, with its speaker', (path) => {
  const page = pageAt(siteAtRoot, path);
  const address = siteAtRoot.origin + path;
  const marked = elementsIn(page.document)
    .filter(({ attribs }) => attribs['data-quote'] !== undefined && attribs['id'] !== undefined)
    .map(({ attribs }) => ({
      '@id': `${address}#${attribs['id']}`,
      creator: attribs['data-speaker'],
    }));
  const described = ofType('Quotation', page).map(({ '@id': id, creator }) => ({
    '@id': id,
    creator: speakerIn(creator),
  }));
  expect(described).toEqual(marked);
});

test('the words of a quotation are those of the text', () => {
  const page = pageAt(siteAtRoot, FOUND);
  const quotations = ofType('Quotation', page);
  expect(quotations.length).toBeGreaterThan(2);
  for (const { '@id': address, text } of quotations) {
    const id = String(address).split('#')[1];
    const words = elementsWith(page.document, 'data-quote', id).map(wordsOf).join(' ');
    expect(String(text).replace(/ … |\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
  }
});

test('a person’s page describes the quotations it shows', () => {
  const page = pageAt(siteAtRoot, '/speakers/odile-marchbanks/');
  const shown = elementsNamed(page.document, 'blockquote').length;
  expect(ofType('Quotation', page)).toHaveLength(shown);
});

test('the way to a page is told as it is shown', () => {
  for (const page of articlePages(siteAtRoot)) {
    const [list] = ofType('BreadcrumbList', page);
    const told = (list?.['itemListElement'] as Thing[]).map(({ name }) => name);
    const [trail] = elementsOfClass(page.document, 'trail');
    expect(trail && elementsNamed(trail, 'li').map(wordsOf)).toEqual(told);
  }
});

function dataOf({ source }: BuiltPage): unknown[] {
  return [...source.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );
}

function thingsOn(page: BuiltPage): ReadonlyArray<Thing> {
  return dataOf(page).flatMap((data) => (data as { '@graph': Thing[] })['@graph']);
}

function ofType(type: string, page: BuiltPage): ReadonlyArray<Thing> {
  return thingsOn(page).filter((thing) => thing['@type'] === type);
}

function speakerIn(creator: unknown): string | undefined {
  return creator === undefined
    ? undefined
    : String((creator as Thing)['@id'])
        .split('/')
        .filter(Boolean)
        .at(-1);
}
