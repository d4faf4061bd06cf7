// Old addresses: each alias of an article is a page that leads to it.
import { expect, it } from 'vitest';
import { textOfFile } from '../support/built-site.ts';
import { elementsNamed, parseMarkup } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const LADDER = '2023/10/07/the-ladder-stays/';

it.each([
  ['at the root of its host', siteAtRoot, 'old/mole-ladder.html'],
  ['at the root of its host', siteAtRoot, 'news/1207/index.html'],
  ['below a path', siteBelow, 'old/mole-ladder.html'],
])('an alias of a site %s leads to the article: %s', (_, site, file) => {
  const page = parseMarkup(textOfFile(site, file), 'html');
  const valueOf = (name: string, attribute: string): (string | undefined)[] =>
    elementsNamed(page, name).map((element) => element.attribs[attribute]);
  expect(valueOf('a', 'href')).toEqual([site.base + LADDER]);
  expect(valueOf('meta', 'content')).toContain(`0; url=${site.base}${LADDER}`);
  expect(valueOf('link', 'href')).toEqual([site.origin + site.base + LADDER]);
  expect(valueOf('meta', 'content')).toContain('noindex');
});

it.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('hosts that read _redirects are told of the aliases of a site %s', (_, site) => {
  const lines = textOfFile(site, '_redirects').trim().split('\n');
  expect(lines).toEqual(
    ['old/mole-ladder.html', 'news/1207/', 'news/1207'].map(
      (alias) => `${site.base}${alias} ${site.base}${LADDER} 301`,
    ),
  );
});

it('every way is one step long and ends at a page', () => {
  const lines = textOfFile(siteAtRoot, '_redirects').trim().split('\n');
  const old = new Set(lines.map((line) => line.split(' ')[0]));
  for (const line of lines) {
    const to = line.split(' ')[1] ?? '';
    expect(old.has(to)).toBe(false);
    expect(siteAtRoot.pages.find(({ path }) => path === to)?.redirects).toBe(false);
  }
});
