// A bounded set of copies: the oldest make room for new ones.
import { readLedger, tooMany, writeLedger } from './ledger.ts';
import type { Limits } from './ledger.ts';

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
    return this.#next(async (cache) => {
      const body = await response.arrayBuffer();
      if (body.byteLength > this.#limits.bytes) return;
      const at = new Date().toISOString();
      const headers = new Headers(response.headers);
      headers.set(KEPT_AT, at);
      // The body is no longer packed, and is the answer to this address however it is asked.
      for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
      await cache.put(url, new Response(body, { headers }));
      const others = (await readLedger(cache)).filter((file) => file.url !== url);
      const files = [...others, { url, bytes: body.byteLength, at, title }];
      const dropped = files.splice(0, tooMany(files, this.#limits));
      await writeLedger(cache, files);
      await Promise.all(dropped.map((file) => cache.delete(file.url)));
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
