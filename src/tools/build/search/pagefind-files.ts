// What Pagefind 1.5 makes of the records of one period, as the site uses it: words and their places, but not
// the texts, which lie with what else a hit shows, and neither the WebAssembly nor the entry, of which one is enough
// for all periods. In Pagefind's list of pages each is named by its row, so that no table leads from one to the other.
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { rowName } from '#search/index-files.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface RowIndex {
  /** The same for every index: the script, its WebAssembly, and the entry from which it learns of the other files. */
  readonly common: ReadonlyArray<IndexFile>;
  /** List of pages, and words. */
  readonly own: ReadonlyArray<IndexFile>;
}

/** What a compressed Pagefind file begins with, before its CBOR or JSON. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Stands in the name of every list of pages for a hash of it: the folder of an index has another name when anything
 * in it has changed.
 */
const HASH = 'rows';

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

type MetaFile = [version: string, pages: [hash: string, words: number][], ...rest: unknown[]];

interface EntryFile {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

/** The address a row is to be indexed under. */
export function rowUrl(row: number): string {
  return `/${row}/`;
}

/**
 * @param files all that Pagefind made of records indexed under `rowUrl`, in one language
 * @param words how many Pagefind found in each row
 * @throws TypeError when they are not of the form known here: of another version of Pagefind
 */
export function rowIndex(files: ReadonlyArray<IndexFile>, words: ReadonlyArray<number>): RowIndex {
  const [metaFile] = matching(files, /^pagefind\..+\.pf_meta$/);
  const [entryFile] = matching(files, /^pagefind-entry\.json$/);
  if (!metaFile || !entryFile) throw new TypeError('Pagefind made no index');
  const [version, pages, ...rest] = decode(unpack(metaFile.content)) as MetaFile;
  // It leaves out rows that have nothing but marks; reading all its fragments takes long, so only then.
  const rows = pages.length === words.length ? [...words.keys()] : rowsLeft(files, pages);
  const named = pages.map(([, count], at) => {
    const row = rows[at] ?? -1;
    if (count !== words[row])
      throw new TypeError('Pagefind lists other pages than it was given, or in another order');
    return [rowName(row), count];
  });
  const meta = pack(encode([version, named, ...rest]));
  const { languages, ...form } = JSON.parse(
    Buffer.from(entryFile.content).toString('utf8'),
  ) as EntryFile;
  // By the number of its pages Pagefind chooses a language where there are several.
  const renamed = Object.entries(languages).map(([name, entry]) => [
    name,
    { ...entry, hash: HASH, page_count: 1 },
  ]);
  const entry = JSON.stringify({ ...form, languages: Object.fromEntries(renamed) as unknown });
  const wasms = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return {
    common: [
      ...files.filter(({ path }) => path === 'pagefind.js' || wasms.includes(path)),
      { path: 'pagefind-entry.json', content: Buffer.from(entry) },
    ],
    own: [
      ...matching(files, /^index\/.+\.pf_index$/),
      { path: `pagefind.${HASH}.pf_meta`, content: meta },
    ],
  };
}

/** Which row each page is, from what it was called when it was handed over. */
function rowsLeft(files: ReadonlyArray<IndexFile>, pages: MetaFile[1]): number[] {
  const rows = new Map(
    matching(files, FRAGMENT).map(({ path, content }) => {
      const { url } = JSON.parse(unpack(content).toString('utf8')) as { url: string };
      return [path.replace(FRAGMENT, '$1'), Number(url.slice(1, -1))];
    }),
  );
  return pages.map(([hash]) => rows.get(hash) ?? -1);
}

function matching(files: ReadonlyArray<IndexFile>, pattern: RegExp): ReadonlyArray<IndexFile> {
  return files.filter(({ path }) => pattern.test(path));
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function pack(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
}
