// Every page says what it may load and run, and nothing on the site needs more.
import { describe, expect, it, test } from 'vitest';
import { REDIRECT_POLICY, pagePolicy } from '#export/content-security-policy.ts';
import { htaccess } from '#export/hosts/htaccess.ts';
import { headersFile } from '#export/hosts/headers-file.ts';
import { textOfFile } from '../support/built-site.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { elementsIn, elementsNamed } from '../support/html.ts';
import type { MarkupElement } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const WITH_WASM = ['search/index.html'];

/** Elements that load by themselves, and the attribute that says what. */
const LOADING: Readonly<Record<string, ReadonlyArray<string>>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** What a `<link>` may be without loading anything. */
const NAMES_ONLY = /^(alternate|author|canonical|license|next|prev|schema\.DC|search)$/;

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('a site %s', (_, site) => {
  it('has in each page exactly the policy of its kind, before anything loads', () => {
    const wrong = site.pages.filter((page) => policiesOf(page).join('\n') !== policyFor(page));
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const late = site.pages.filter(({ document }) => {
      const all = elementsIn(document);
      const policy = all.findIndex(isPolicy);
      return all.slice(0, policy).some((one) => one.name === 'script' || one.name === 'link');
    });
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  it('has no style and no script in its pages', () => {
    const found = site.pages.flatMap(({ file, document }) =>
      elementsIn(document)
        .filter(
          ({ name, attribs }) =>
            name === 'style' ||
            'style' in attribs ||
            (name === 'script' && !('src' in attribs) && !attribs['type']?.includes('json')) ||
            Object.keys(attribs).some((attribute) => attribute.startsWith('on')),
        )
        .map(({ name }) => `${file}: <${name}>`),
    );
    expect(found).toEqual([]);
  });

  it('loads from no other host, in pages and in styles', () => {
    const found = site.pages.flatMap(({ file, path, document }) =>
      elementsIn(document)
        .flatMap(targetsOf)
        .filter((target) => new URL(target, site.origin + path).origin !== site.origin)
        .map((target) => `${file}: ${target}`),
    );
    expect(found).toEqual([]);
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect(styles).not.toEqual([]);
    for (const file of styles)
      expect(textOfFile(site, file)).not.toMatch(/(?:url\(\s*['"]?|@import\s+['"])(?:\w+:|\/\/)/);
  });

  it('has what hosts read in the published folder, and nothing for a server’s own settings', () => {
    expect(textOfFile(site, '_headers')).toBe(headersFile(site.base));
    expect(textOfFile(site, '.htaccess')).toBe(htaccess(site.base));
    expect([...site.files].filter((file) => /\.conf$|Caddyfile/.test(file))).toEqual([]);
  });
});

test('the policy of search is on the search page alone', () => {
  const pages = siteAtRoot.pages.filter(({ source }) => source.includes('wasm-unsafe-eval'));
  expect(pages.map(({ file }) => file)).toEqual(WITH_WASM);
});

function isPolicy({ attribs }: MarkupElement): boolean {
  return attribs['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function policiesOf({ document }: BuiltPage): string[] {
  return elementsNamed(document, 'meta')
    .filter(isPolicy)
    .map(({ attribs }) => attribs['content'] ?? '');
}

function policyFor({ file, redirects }: BuiltPage): string {
  return redirects ? REDIRECT_POLICY : pagePolicy(WITH_WASM.includes(file));
}

function targetsOf({ name, attribs }: MarkupElement): string[] {
  if (name === 'link') return NAMES_ONLY.test(attribs['rel'] ?? '') ? [] : [attribs['href'] ?? ''];
  return (LOADING[name] ?? []).flatMap((attribute) => {
    const value = attribs[attribute];
    if (value === undefined) return [];
    return attribute === 'srcset'
      ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')
      : [value];
  });
}
