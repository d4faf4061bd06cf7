import { expect, test } from 'vitest';
import { openSearchOf } from '#export/open-search.ts';
import { elementsIn, elementsNamed, parseMarkup, wordsOf } from '../../support/html.ts';
import type { MarkupElement } from '../../support/html.ts';

const SITE = { title: 'The Archive', description: 'Who said what.', lang: 'en' };
const TEMPLATE = 'https://archive.example/search/?q={searchTerms}&order=newest';

const partsOf = (site: Partial<typeof SITE> = {}): MarkupElement[] =>
  elementsIn(parseMarkup(openSearchOf({ ...SITE, ...site }, TEMPLATE), 'xml'));

function textOf(name: string, site: Partial<typeof SITE> = {}): string | undefined {
  const [part] = partsOf(site).filter((one) => one.name === name);
  return part && wordsOf(part);
}

test('openSearchOf() says what OpenSearch 1.1 wants to know', () => {
  const source = openSearchOf(SITE, TEMPLATE);
  expect(source.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  const [root] = partsOf();
  expect([root?.name, root?.attribs['xmlns']]).toEqual([
    'OpenSearchDescription',
    'http://a9.com/-/spec/opensearch/1.1/',
  ]);
  expect(textOf('ShortName')).toBe('The Archive');
  expect(textOf('Description')).toBe('Who said what.');
  expect(textOf('Language')).toBe('en');
  expect(textOf('InputEncoding')).toBe('UTF-8');
});

test('openSearchOf() leads to the search page, with the words where the browser puts them', () => {
  const [url, ...others] = elementsNamed(parseMarkup(openSearchOf(SITE, TEMPLATE), 'xml'), 'Url');
  expect(others).toEqual([]);
  expect(url?.attribs).toEqual({ type: 'text/html', template: TEMPLATE });
  expect(openSearchOf(SITE, TEMPLATE)).toContain('?q={searchTerms}&amp;order=newest"');
});

test('openSearchOf() ends a short name at sixteen characters, not at a space', () => {
  expect(textOf('ShortName', { title: 'The Quillmouth Herald and Gazette' })).toBe(
    'The Quillmouth H',
  );
  expect(textOf('ShortName', { title: 'The Brindle News and Gazette' })).toBe('The Brindle News');
  expect(openSearchOf({ ...SITE, title: 'The Brindle Sun and Gazette' }, TEMPLATE)).toContain(
    '<ShortName>The Brindle Sun</ShortName>',
  );
});

test('openSearchOf() escapes what would be mark-up', () => {
  const site = { title: 'Tide & <Tern>', description: '"Who" said <what> & when' };
  expect(textOf('ShortName', site)).toBe('Tide & <Tern>');
  expect(textOf('Description', site)).toBe('"Who" said <what> & when');
  expect(partsOf(site).map(({ name }) => name)).toEqual(partsOf().map(({ name }) => name));
});
