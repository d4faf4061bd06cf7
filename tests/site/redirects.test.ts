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
