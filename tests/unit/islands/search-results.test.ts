import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nearSearches } from '#islands/search/near-searches.ts';
import { resultItem } from '#islands/search/result-items.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { Suggestion } from '#search/near.ts';
import { NOTHING_ASKED } from '#search/state.ts';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><html lang="en"></html>').document);
  vi.stubGlobal('location', { pathname: '/archive/search/' });
});
afterEach(() => void vi.unstubAllGlobals());

const aHit = (hit: Partial<ShownHit> = {}): ShownHit => ({
  url: '/2026/03/10/a-headline/',
  title: 'A headline',
  day: '2026-03-10',
  facts: ['New Quay', 'Larkwire'],
  excerpt: [
    { text: '… the ', lit: false },
    { text: 'tide', lit: true },
    { text: ' <turned> …', lit: false },
  ],
  lit: ['tide'],
  said: null,
  ...hit,
});

const addressOf = (hit: Partial<ShownHit>, base = '/'): string | null | undefined =>
  resultItem(aHit(hit), base, 'en-GB').querySelector('a')?.getAttribute('href');

test('resultItem() shows an article with its day, its facts and the words found', () => {
  const item = resultItem(aHit(), '/', 'en-GB');
  expect(item.querySelector('a')?.textContent).toBe('A headline');
  expect(item.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-10');
  expect([...item.querySelectorAll('.facts > span')].map(({ textContent }) => textContent)).toEqual(
    ['10 March 2026', 'New Quay', 'Larkwire'],
  );
  expect(item.querySelector('.excerpt')?.innerHTML).toBe(
    '… the <mark>tide</mark> &lt;turned&gt; …',
  );
  expect(item.querySelector('blockquote')).toBeNull();
});

test('resultItem() shows a quotation with who says it, in which role, and where', () => {
  const said = { speaker: 'Ada Quill', role: 'Mayor, New Quay' };
  const item = resultItem(aHit({ said }), '/', 'en-GB');
  expect(item.querySelector('blockquote mark')?.textContent).toBe('tide');
  expect(item.querySelector('.said-by')?.innerHTML).toBe('<b>Ada Quill</b>, Mayor, New Quay');
  expect(item.querySelector('.said-in a')?.textContent).toBe('A headline');
  expect(item.querySelector('.excerpt')).toBeNull();
});

test('resultItem() says that a speaker is not named, and nothing of a role that is not stated', () => {
  const item = resultItem(aHit({ said: { speaker: null, role: null } }), '/', 'en-GB');
  expect(item.querySelector('.said-by')?.textContent).toBe('Speaker not named');
});

test.each([
  [{}, '/', '/2026/03/10/a-headline/?lit=tide'],
  [{}, '/archive/', '/archive/2026/03/10/a-headline/?lit=tide'],
  [{ lit: [] }, '/', '/2026/03/10/a-headline/'],
  [{ lit: ['kite', 'a&b'] }, '/', '/2026/03/10/a-headline/?lit=kite+a%26b'],
  [
    { url: '/2026/03/10/a/#q-the-tide-1x' },
    '/archive/',
    '/archive/2026/03/10/a/?lit=tide#q-the-tide-1x',
  ],
  [{ url: '/2026/03/10/a/#q-1', lit: [] }, '/', '/2026/03/10/a/#q-1'],
])('resultItem() leads for %j below %s to %s', (hit, base, address) => {
  expect(addressOf(hit, base)).toBe(address);
});

test('resultItem() hands the article the words it is to light', () => {
  const lit = ['külək', 'kite-fishing', '50%', 'a&b'];
  const address = new URL(addressOf({ lit }) ?? '', 'https://archive.example');
  expect(address.searchParams.get('lit')?.split(' ')).toEqual(lit);
});

const aSuggestion = (suggestion: Partial<Suggestion> = {}): Suggestion => ({
  state: { ...NOTHING_ASKED, words: 'harbour', kind: 'quotations' },
  change: { kind: 'word', instead: 'harbour', of: 'harbuor' },
  count: 1234,
  ...suggestion,
});

test('nearSearches() links to each, with how much it finds', () => {
  const near = nearSearches([
    aSuggestion(),
    aSuggestion({ change: { kind: 'dropped', what: 'from' }, count: 2 }),
  ]);
  const links = [...(near?.querySelectorAll('li') ?? [])];
  expect(links.map(({ textContent }) => textContent)).toEqual([
    `harbour (${(1234).toLocaleString()})`,
    'The same, from any time (2)',
  ]);
  expect(near?.querySelector('a')?.getAttribute('href')).toBe(
    '/archive/search/?q=harbour&in=quotations',
  );
});

test.each(['speaker', 'tag', 'place', 'source', 'from', 'language'] as const)(
  'nearSearches() says what is asked no longer: %s',
  (what) => {
    const near = nearSearches([aSuggestion({ change: { kind: 'dropped', what } })]);
    expect(near?.querySelector('a')?.textContent).toMatch(/^The same, \w+/);
  },
);

test('nearSearches() is nothing where nothing is near', () => {
  expect(nearSearches([])).toBeNull();
});
