// Pagefind 1.5 writes filters in the order of a randomly seeded hash table, and names files by a hash
// of that: the same archive would give other bytes each time. Here filters are put in order and what
// refers to them is named anew. Words, pages and fragments are in order already.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a compressed Pagefind file begins with, before its CBOR. */
const SIGNATURE = 'pagefind_dcd';

type FilterFile = [name: string, values: [value: string, pages: number[]][]];
type MetaFile = [
  version: string,
  pages: unknown,
  words: unknown,
  filters: [name: string, hash: string][],
  ...rest: unknown[],
];
interface EntryFile {
  readonly languages: Record<string, { hash: string }>;
}

/** The files of one index, the same whatever order its indexer kept its filters in. */
export function stableIndex(files: ReadonlyArray<IndexFile>): IndexFile[] {
  const renamed = new Map<string, string>();
  const named = (pattern: RegExp): IndexFile[] => files.filter(({ path }) => pattern.test(path));

  const filters = named(/\.pf_filter$/).map(({ path, content }) => {
    const [name, values] = unpack(content) as FilterFile;
    const packed = pack([name, values.toSorted(([a], [b]) => compare(a, b))]);
    return { path: renameIn(path, packed, renamed), content: packed };
  });
  const metas = named(/\.pf_meta$/).map(({ path, content }) => {
    const [version, pages, words, list, ...rest] = unpack(content) as MetaFile;
    const sorted = list
      .toSorted(([a], [b]) => compare(a, b))
      .map(([name, hash]) => [name, renamed.get(hash) ?? hash]);
    const packed = pack([version, pages, words, sorted, ...rest]);
    return { path: renameIn(path, packed, renamed), content: packed };
  });
  const entries = named(/pagefind-entry\.json$/).map(({ path, content }) => {
    const entry = JSON.parse(Buffer.from(content).toString('utf8')) as EntryFile;
    for (const language of Object.values(entry.languages)) {
      language.hash = renamed.get(language.hash) ?? language.hash;
    }
    return { path, content: Buffer.from(JSON.stringify(entry)) };
  });
  const others = files.filter(
    ({ path }) => !/\.pf_filter$|\.pf_meta$|pagefind-entry\.json$/.test(path),
  );
  return [...others, ...filters, ...metas, ...entries];
}

/** Puts a hash of the new content in the place of the old one (`en_1a2b3c`) in a path. */
function renameIn(path: string, content: Uint8Array, renamed: Map<string, string>): string {
  const old = /[\w-]+_[0-9a-f]+(?=\.pf_)/.exec(path)?.[0] ?? '';
  const language = old.slice(0, old.lastIndexOf('_'));
  const hash = `${language}_${createHash('sha1').update(content).digest('hex').slice(0, 10)}`;
  renamed.set(old, hash);
  return path.replace(old, hash);
}

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(SIGNATURE.length));
}

function pack(value: unknown): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
