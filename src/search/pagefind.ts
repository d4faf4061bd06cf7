// Pagefind's own search in the browser, one instance an index. What its types do not say is said here, and what
// stands in the way of many indexes on one page is worked round.
import { rowOf } from './index-files.ts';
import type { Hit } from './match.ts';

/** The module at `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }): Instance;
}

interface Instance {
  search(query: string): Promise<{
    readonly results: ReadonlyArray<{
      readonly id: string;
      readonly score: number;
      readonly words: ReadonlyArray<number>;
    }>;
  }>;
}

const WASM_FILE = /\/(wasm\.[^/]+\.pagefind)$/;
const ENTRY_FILE = /\/(pagefind-entry\.json)(?:\?|$)/;
/** What Pagefind takes for a file that it has unpacked already. */
const UNPACKED = 'pagefind_dcd';

/**
 * Pagefind 1.5 fetches for each index its entry, and its WebAssembly, which it unpacks though one serves all on a page:
 * here each is fetched once. Every index gets the same entry, and only the first a WebAssembly, since that of the
 * others is not used.
 * @param folder of the search index, with a slash at its end, where the one file of each lies
 */
export function withCommonFiles(fetch: typeof globalThis.fetch, folder: string): typeof fetch {
  let entry: Promise<string> | null = null;
  let isWasmAsked = false;
  return async (input, init) => {
    const named = (pattern: RegExp): string | undefined =>
      typeof input === 'string' && input.startsWith(folder) ? pattern.exec(input)?.[1] : undefined;
    const entryFile = named(ENTRY_FILE);
    if (entryFile !== undefined) {
      entry ??= fetch(folder + entryFile, init).then((response) => response.text());
      return new Response(await entry);
    }
    const wasmFile = named(WASM_FILE);
    if (wasmFile === undefined) return fetch(input, init);
    if (isWasmAsked) return new Response(UNPACKED);
    isWasmAsked = true;
    return fetch(folder + wasmFile, init);
  };
}

/**
 * Pagefind does not say how much memory its WebAssembly has taken: here it is noted when that is made.
 * @param instantiate of `WebAssembly`, to be put in its own place
 */
export function withMemoryNoted(
  instantiate: typeof WebAssembly.instantiate,
  note: (memory: WebAssembly.Memory) => void,
): typeof WebAssembly.instantiate {
  return (async (code: BufferSource, imports?: WebAssembly.Imports) => {
    const made = await instantiate(code, imports);
    const { memory } = made.instance.exports;
    if (memory instanceof WebAssembly.Memory) note(memory);
    return made;
  }) as typeof WebAssembly.instantiate;
}

export class PagefindFinder {
  readonly #pagefind: PagefindModule;
  readonly #folder: string;
  readonly #instances = new Map<string, Promise<Instance>>();
  /** The first index being opened: the WebAssembly must have started before another asks for it. */
  #started: Promise<unknown> | null = null;

  /** @param folder of the search index, with a slash at its end */
  constructor(pagefind: PagefindModule, folder: string) {
    this.#pagefind = pagefind;
    this.#folder = folder;
  }

  /** What an index holds for a query in Pagefind's form. @param index path of its folder below the search index */
  async find(index: string, query: string): Promise<Hit[]> {
    const { results } = await (await this.#open(index)).search(query);
    return results.map(({ id, score, words }) => ({ row: rowOf(id), score, words }));
  }

  /** Fetches what every search of an index needs. */
  async open(index: string): Promise<void> {
    await this.#open(index);
  }

  #open(index: string): Promise<Instance> {
    const known = this.#instances.get(index);
    if (known) return known;
    const opened = this.#opened(index);
    this.#instances.set(index, opened);
    this.#started ??= opened;
    return opened;
  }

  async #opened(index: string): Promise<Instance> {
    const first = this.#started === null;
    if (!first) await this.#started;
    const instance = this.#pagefind.createInstance({
      basePath: `${this.#folder}${index}`,
      noWorker: true,
      // The folder has another name when anything in it changed: what a browser kept of it is good.
      metaCacheTag: 'kept',
    });
    if (first) await instance.search('a');
    return instance;
  }
}
