import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchNames } from '#islands/search/names.ts';
import { NOTHING_ASKED } from '#search/state.ts';
import type { Narrowing, SearchState } from '#search/state.ts';
import { packed } from '#tools/build/search/packed.ts';

const FOLDER = '/search/index/';
const FILES: Readonly<Record<string, ReadonlyArray<readonly [id: string, name: string]>>> = {
  'names-speakers.pack': [
    ['odile-marchbanks', 'Odile Marchbanks'],
    ['seref-dalgali', 'Şərəf Dalğalı'],
    ['helene-brulecoeur', 'Hélène Brûlecœur'],
    ['marcus-odd', 'Marcus Odd'],
  ],
  'names-tags.pack': [['us-trade', 'U.S. Trade']],
  'names-places.pack': [],
  'names-sources.pack': [],
};

let fetched: string[] = [];
let isOffline = false;

beforeEach(() => {
  fetched = [];
  isOffline = false;
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    if (isOffline) return Promise.reject(new TypeError('offline'));
    return Promise.resolve(
      new Response(Uint8Array.from(packed(FILES[address.slice(FOLDER.length)]))),
    );
  });
});
afterEach(() => void vi.unstubAllGlobals());

const narrowedBy = (kind: Narrowing, to: string): SearchState => ({
  ...NOTHING_ASKED,
  narrowed: { ...NOTHING_ASKED.narrowed, [kind]: to },
});

test.each([
  ['speaker', 'odile-marchbanks', 'odile-marchbanks'],
  ['speaker', 'Odile Marchbanks', 'odile-marchbanks'],
  ['speaker', 'ODILE MARCHBANKS', 'odile-marchbanks'],
  ['speaker', 'Helene Brûlecœur', 'helene-brulecoeur'],
  ['speaker', 'helene brulecoeur', 'helene-brulecoeur'],
  ['speaker', 'Seref Dalgali', 'seref-dalgali'],
  ['tag', 'u.s. trade', 'us-trade'],
  ['tag', 'US Trade', 'us-trade'],
  ['speaker', 'Nobody Known', 'Nobody Known'],
  ['speaker', 'Odile', 'Odile'],
  ['place', 'New Quay', 'New Quay'],
] as const)('SearchNames.resolved() knows by %s whom %s means', async (kind, typed, id) => {
  const names = new SearchNames(FOLDER);
  expect(await names.resolved(narrowedBy(kind, typed))).toEqual(narrowedBy(kind, id));
});

test.each([
  ['od', ['Odile Marchbanks', 'Marcus Odd']],
  ['marc', ['Odile Marchbanks', 'Marcus Odd']],
  ['OD', ['Odile Marchbanks', 'Marcus Odd']],
  ['odile m', ['Odile Marchbanks']],
  ['dalg', ['Şərəf Dalğalı']],
  ['brule', ['Hélène Brûlecœur']],
  ['dile', []],
])(
  'SearchNames.suggested() offers for %s names with such a word, the most frequent first',
  async (typed, offered) => {
    expect(await new SearchNames(FOLDER).suggested('speaker', typed)).toEqual(offered);
  },
);

test('SearchNames.nameOf() is the name of an id, and what was typed where it is none', async () => {
  const names = new SearchNames(FOLDER);
  expect(await names.nameOf('speaker', 'seref-dalgali')).toBe('Şərəf Dalğalı');
  expect(await names.nameOf('speaker', 'Nobody Known')).toBe('Nobody Known');
  expect(await names.nameOf('speaker', '')).toBe('');
});

test('SearchNames fetches a register once, when one of its names comes into play', async () => {
  const names = new SearchNames(FOLDER);
  await names.resolved(NOTHING_ASKED);
  expect(fetched).toEqual([]);
  await Promise.all([names.suggested('speaker', 'o'), names.nameOf('speaker', 'marcus-odd')]);
  await names.resolved(narrowedBy('speaker', 'Marcus Odd'));
  expect(fetched).toEqual([`${FOLDER}names-speakers.pack`]);
});

test('SearchNames leaves a name as typed while its register cannot be had, and asks again', async () => {
  const names = new SearchNames(FOLDER);
  const asked = narrowedBy('speaker', 'Marcus Odd');
  isOffline = true;
  expect(await names.resolved(asked)).toEqual(asked);
  isOffline = false;
  expect(await names.resolved(asked)).toEqual(narrowedBy('speaker', 'marcus-odd'));
});
