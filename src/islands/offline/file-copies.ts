// Copies of files that never change, kept and found by whoever asks for them and not by the service worker: a search
// asks for hundreds in a moment, and what that leaves behind goes with the worker that asked.
import { isWorthKeeping } from './kind-of.ts';

/** After so many new copies there is a look at how many there are. */
const LOOK_EVERY = 200;

export class FileCopies {
  readonly #cache: string;
  readonly #most: number;
  readonly #fetch: typeof globalThis.fetch;
  readonly #isOne: (url: string) => boolean;
  readonly #underWay = new Set<Promise<void>>();
  /** Kept since there was a look. */
  #kept = 0;

  /**
   * @param cache its name
   * @param most so many files at most, the oldest make room for new ones
   * @param isOne whether a file never changes, by its full address
   */
  constructor(
    cache: string,
    most: number,
    isOne: (url: string) => boolean,
    fetch: typeof globalThis.fetch,
  ) {
    this.#cache = cache;
    this.#most = most;
    this.#isOne = isOne;
    this.#fetch = fetch;
  }

  /** As `fetch`, with the copy where there is one; keeps one where there is none. Without storage, the network's answer. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !this.#isOne(input)) return this.#fetch(input, init);
    const copy = await this.#find(input);
    if (copy) return copy;
    const response = await this.#fetch(input, init);
    if (!isWorthKeeping(response)) return response;
    // As a blob, which the process that reads it does not hold.
    const body = await response.blob();
    const keeping = this.#keep(input, body).finally(() => this.#underWay.delete(keeping));
    this.#underWay.add(keeping);
    return new Response(body);
  };

  /** Resolves when nothing is being kept, and there are no more than there may be. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    await this.#bound();
  }

  async #find(url: string): Promise<Response | undefined> {
    try {
      return await caches.match(url, { cacheName: this.#cache });
    } catch {
      return undefined;
    }
  }

  /** What cannot be kept (a full disk, storage forbidden) is not. */
  async #keep(url: string, body: Blob): Promise<void> {
    try {
      await (await caches.open(this.#cache)).put(url, new Response(body));
    } catch {
      return;
    }
    if (++this.#kept >= LOOK_EVERY) await this.#bound();
  }

  /** A cache lists its files in the order in which they were put there. */
  async #bound(): Promise<void> {
    if (this.#kept === 0) return;
    this.#kept = 0;
    try {
      const cache = await caches.open(this.#cache);
      const files = await cache.keys();
      const tooMany = files.slice(0, Math.max(0, files.length - this.#most));
      await Promise.all(tooMany.map((file) => cache.delete(file)));
    } catch {
      // Another time.
    }
  }
}
