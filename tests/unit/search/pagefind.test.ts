// Pagefind itself on a few rows: what the rest of the search takes for granted of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterEach, expect, test, vi } from 'vitest';
import { PagefindFinder, withCommonFiles, withMemoryNoted } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { marked, pagefindIndex } from '#tools/build/search/indexer.ts';
import { rowIndex } from '#tools/build/search/pagefind-files.ts';
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
  vi.stubGlobal('fetch', withCommonFiles(serve as typeof fetch, FOLDER));
  const script = join(aFolder(), 'pagefind.js');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const pagefind = (await import(pathToFileURL(script).href)) as PagefindModule;
  return { finder: new PagefindFinder(pagefind, FOLDER), fetched };
}

test('Pagefind answers as the tests’ own index does, in rows and in places of words', async () => {
  const { finder } = await aFinder({ 'one/': await pagefindIndex(ROWS) });
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

const WEIGHED = [
  { words: 'Salt roads.', count: 2, weight: 7 },
  { words: 'A port of salt', count: 4, weight: 1 },
  { words: 'saltmarsh', count: 1, weight: 3 },
];

test('Pagefind takes weights as marked() writes them for those that HTML says', async () => {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  const paragraphs = WEIGHED.map(
    ({ words, weight }) => `<p data-pagefind-weight="${weight}">${words}</p>`,
  );
  const content = `<html><body>${paragraphs.join('')}</body></html>`;
  const answer = await index?.addHTMLFile({ url: '/0/', content });
  const said = await index?.getFiles();
  await close();
  const fromHtml = rowIndex(said?.files ?? [], [answer?.file.uniqueWords ?? 0]);
  const words = ({ own }: RowIndex): unknown =>
    own.flatMap((file) => (file.path.startsWith('index/') ? Buffer.from(file.content) : []));
  const fromMarks = await pagefindIndex([marked(WEIGHED)]);
  expect(words(fromMarks)).toHaveLength(1);
  expect(words(fromMarks)).toEqual(words(fromHtml));
  const plain = await pagefindIndex([WEIGHED.map((one) => one.words).join(' ')]);
  expect(words(plain)).not.toEqual(words(fromHtml));
});

test('pagefindIndex() names each row as it was given, also behind one without any word', async () => {
  const { finder } = await aFinder({ 'one/': await pagefindIndex(['salt', '–', 'port salt']) });
  expect((await finder.find('one/', 'salt')).map(({ row }) => row).sort()).toEqual([0, 2]);
});

test('PagefindFinder asks several indexes at once, with one entry and one WebAssembly for all', async () => {
  const { finder, fetched } = await aFinder({
    'one/': await pagefindIndex(ROWS),
    'two/': await pagefindIndex(['fog bell', 'salt fog']),
  });
  const [one, two] = await Promise.all([finder.find('one/', 'salt'), finder.find('two/', 'salt')]);
  expect(one.map(({ row }) => row).sort()).toEqual([0, 1, 3, 4]);
  expect(two.map(({ row }) => row)).toEqual([1]);
  const common = fetched.filter((path) => !path.startsWith('one/') && !path.startsWith('two/'));
  expect(common.sort()).toEqual(['pagefind-entry.json', 'wasm.en.pagefind']);
  expect(fetched.filter((path) => path.endsWith('.pf_meta'))).toEqual([
    'one/pagefind.rows.pf_meta',
    'two/pagefind.rows.pf_meta',
  ]);
});

test('withMemoryNoted() notes the memory of Pagefind’s WebAssembly', async () => {
  const noted: WebAssembly.Memory[] = [];
  const instantiate = withMemoryNoted(WebAssembly.instantiate, (memory) => noted.push(memory));
  vi.spyOn(WebAssembly, 'instantiate').mockImplementation(instantiate);
  const { finder } = await aFinder({ 'one/': await pagefindIndex(ROWS) });
  await finder.find('one/', 'salt');
  expect(noted.map(({ buffer }) => buffer.byteLength > 100_000)).toEqual([true]);
});
