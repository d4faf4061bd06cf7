// A bounded set of copies: the oldest make room for new ones.
import { readLedger, tooMany, writeLedger } from './ledger.ts';
import type { KeptFile, Limits } from './ledger.ts';

/** The header that says when a copy was kept, an ISO instant. */
export const KEPT_AT = 'x-kept-at';

export class Shelf {
  readonly name: string;
  readonly #limits: Limits;
  /** The last change: one follows another, since each rewrites the list. */
  #change: Promise<void> = Promise.resolve();

  constructor(name: string, limits: Limits) {
    this.name = name;
    this.#limits = limits;
  }

  async find(url: string): Promise<Response | undefined> {
    return (await caches.open(this.name)).match(url);
  }

  /** Keeps the whole of a response. @param title headline, as HTML has it, of a page that is an article */
  keep(url: string, response: Response, title: string | null = null): Promise<void> {
    // Read at once, and as a blob: neither what waits nor what is kept is held in the memory of the page's process, of
    // which the worker has a part.
    const blob = response.blob();
    blob.catch(() => undefined);
    return this.#next(async (cache) => {
      const body = await blob;
      if (body.size > this.#limits.bytes) return;
      const at = new Date().toISOString();
      const headers = unpackedHeaders(response);
      headers.set(KEPT_AT, at);
      await cache.put(url, new Response(body, { headers }));
      await list(cache, { url, bytes: body.size, at, title }, this.#limits);
    });
  }

  forget(url: string): Promise<void> {
    return this.#next(async (cache) => {
      if (!(await cache.delete(url))) return;
      await writeLedger(
        cache,
        (await readLedger(cache)).filter((file) => file.url !== url),
      );
    });
  }

  /** What failed once (a full disk) is no reason for the next not to be tried. */
  #next(change: (cache: Cache) => Promise<void>): Promise<void> {
    const done = this.#change.then(async () => change(await caches.open(this.name)));
    this.#change = done.catch(() => undefined);
    return done;
  }
}

/** Lists a file that is kept, and drops what there is no room for. */
async function list(cache: Cache, file: KeptFile, limits: Limits): Promise<void> {
  const others = (await readLedger(cache)).filter(({ url }) => url !== file.url);
  const files = [...others, file];
  const dropped = files.splice(0, tooMany(files, limits));
  await writeLedger(cache, files);
  await Promise.all(dropped.map(({ url }) => cache.delete(url)));
}

/** Headers for the body as it was read: it is no longer packed, and is the answer to this address however it is asked. */
export function unpackedHeaders(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return headers;
}
