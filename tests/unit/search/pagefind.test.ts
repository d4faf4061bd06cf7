// Pagefind itself on a few rows: what the rest of the search takes for granted of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterEach, expect, test, vi } from 'vitest';
import { PagefindFinder, withMemoryNoted, withOneWasm } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { rowIndex, rowUrl } from '#tools/build/search/pagefind-files.ts';
import type { IndexFile, RowIndex } from '#tools/build/search/pagefind-files.ts';
import { aFind } from '../support/find.ts';
import { aFolder } from '../support/folder.ts';

/** Words that English stemming leaves as they are. */
const ROWS = [
  'salt road port',
  'saltmarsh harbor',
  'portrait harbor',
  'toll salt road',
  'port salt salt',
  'bell tower',
];
const FOLDER = 'https://archive.example/index/';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function indexOf(rows: ReadonlyArray<string>): Promise<RowIndex> {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error('Pagefind did not start');
  for (const [row, words] of rows.entries())
    await index.addHTMLFile({
      url: rowUrl(row),
      content: `<html><body><p>${words}</p></body></html>`,
    });
  const { files } = await index.getFiles();
  await close();
  return rowIndex(files);
}

/** A finder of indexes that lie below `FOLDER`, and what it has fetched. */
async function aFinder(
  indexes: Readonly<Record<string, RowIndex>>,
): Promise<{ finder: PagefindFinder; fetched: string[] }> {
  const files = new Map<string, Uint8Array>();
  const add = (folder: string, some: ReadonlyArray<IndexFile>): void => {
    for (const { path, content } of some) files.set(folder + path, content);
  };
  for (const [name, { common, own }] of Object.entries(indexes)) {
    add('', common);
    add(name, own);
  }
  const fetched: string[] = [];
  const serve = (address: string): Promise<Response> => {
    const path = address.slice(FOLDER.length).replace(/\?.*/, '');
    fetched.push(path);
    const content = files.get(path);
    return Promise.resolve(
      content ? new Response(Uint8Array.from(content)) : new Response('', { status: 404 }),
    );
  };
  vi.stubGlobal('fetch', withOneWasm(serve as typeof fetch, FOLDER));
  const script = join(aFolder(), 'pagefind.js');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const pagefind = (await import(pathToFileURL(script).href)) as PagefindModule;
  return { finder: new PagefindFinder(pagefind, FOLDER), fetched };
}

test('Pagefind answers as the tests’ own index does, in rows and in places of words', async () => {
  const { finder } = await aFinder({ 'one/': await indexOf(ROWS) });
  const find = aFind(ROWS);
  for (const query of [
    ...['salt', '"salt"', 'port', '"port"', 'sal', 'saltx', 'portqzx', 'fog', '"fog"', 'fog salt'],
    ...[
      'salt port',
      '"salt port"',
      '"salt road"',
      '"road salt"',
      'salt road port',
      'toll bell',
      'b',
    ],
  ]) {
    const seen = (hits: Awaited<ReturnType<typeof find>>): unknown =>
      hits.map(({ row, words }) => `${row}: ${words.join()}`).sort();
    expect([query, seen(await finder.find('one/', query))]).toEqual([
      query,
      seen(await find(query)),
    ]);
  }
});

test('rowIndex() keeps the text of each row, its words in the places Pagefind counts', async () => {
  const { contents } = await indexOf(ROWS);
  expect(contents.map((content) => content.trim().split(/\s+/))).toEqual(
    ROWS.map((row) => row.replace(/$/, '.').split(' ')),
  );
});

test('PagefindFinder asks several indexes at once, with one WebAssembly for all', async () => {
  const { finder, fetched } = await aFinder({
    'one/': await indexOf(ROWS),
    'two/': await indexOf(['fog bell', 'salt fog']),
  });
  const [one, two] = await Promise.all([finder.find('one/', 'salt'), finder.find('two/', 'salt')]);
  expect(one.map(({ row }) => row).sort()).toEqual([0, 1, 3, 4]);
  expect(two.map(({ row }) => row)).toEqual([1]);
  expect(fetched.filter((path) => path.includes('wasm'))).toHaveLength(1);
});

test('withMemoryNoted() notes the memory of Pagefind’s WebAssembly', async () => {
  const noted: WebAssembly.Memory[] = [];
  const instantiate = withMemoryNoted(WebAssembly.instantiate, (memory) => noted.push(memory));
  vi.spyOn(WebAssembly, 'instantiate').mockImplementation(instantiate);
  const { finder } = await aFinder({ 'one/': await indexOf(ROWS) });
  await finder.find('one/', 'salt');
  expect(noted.map(({ buffer }) => buffer.byteLength > 100_000)).toEqual([true]);
});
