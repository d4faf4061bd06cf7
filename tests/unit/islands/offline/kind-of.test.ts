import { expect, test } from 'vitest';
import { addressOf, kindOf } from '#islands/offline/kind-of.ts';
import type { Asked } from '#islands/offline/kind-of.ts';

const SCOPE = 'https://archive.example/archive/';
const PLACES = {
  assets: '/archive/_assets/',
  search: '/archive/search/index/',
  offline: '/archive/offline/',
};

function asked(path: string, given: Partial<Asked> = {}): Asked {
  const url = new URL(path, SCOPE).href;
  return { method: 'GET', url, mode: 'no-cors', destination: '', headers: new Headers(), ...given };
}

const kind = (path: string, given: Partial<Asked> = {}): string | null =>
  kindOf(asked(path, given), SCOPE, PLACES);

test.each([
  ['a page', kind('2026/', { mode: 'navigate' }), 'page'],
  ['a page with a question', kind('search/?q=a', { mode: 'navigate' }), 'page'],
  ['a style', kind('_assets/a.css'), 'asset'],
  ['the script of the index', kind('search/index/pagefind.js'), 'search'],
  ['the names', kind('search/index/names-tags.pack'), 'search'],
  ['a picture', kind('pictures/a.jpg', { destination: 'image' }), 'picture'],
])('kindOf() knows %s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test.each([
  ['a form that is sent', kind('2026/', { mode: 'navigate', method: 'POST' })],
  ['a part of a file', kind('_assets/a.css', { headers: new Headers({ range: 'bytes=0-9' }) })],
  ['another host', kind('https://elsewhere.example/a.jpg', { destination: 'image' })],
  ['another site of the host', kind('/other/', { mode: 'navigate' })],
  ['a feed', kind('feed.xml')],
  ['a piece of the index', kind('search/index/2023-01-02-0a1b2c3d4e/articles/a.pf_index')],
])('kindOf() leaves %s alone', (_, found) => {
  expect(found).toBeNull();
});

test('addressOf() is the same whatever is asked of a page', () => {
  expect(addressOf(`${SCOPE}search/?q=a#b`)).toBe(`${SCOPE}search/`);
});
