// The search as the page sees it: questions to the worker, and its answers.
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { Suggestion } from '#search/near.ts';
import type { Kind, SearchState } from '#search/state.ts';
import { AskedWorker } from './asked-worker.ts';
import { Relay } from './relay.ts';
import workerUrl from './search-worker.ts?worker&url';

/** Bytes of WebAssembly memory a worker may keep; the page holds about three times as much. */
const WORKER_LIMIT = 32_000_000;

export class SearchClient {
  readonly #relay: Relay;

  /**
   * @param folder path of the search index, with a slash at its end
   * @param periods path of the list of periods
   */
  constructor(folder: string, periods: string) {
    const at = (path: string): string => new URL(path, location.href).href;
    this.#relay = new Relay(() => {
      const worker = new AskedWorker(workerUrl);
      // One that cannot be had fails what is asked of it next as well.
      worker.ask({ ask: 'open', folder: at(folder), periods: at(periods) }).catch(() => undefined);
      return worker;
    }, WORKER_LIMIT);
  }

  /** @throws when the index cannot be had */
  search(state: SearchState, tell: (progress: Progress) => void): Promise<void> {
    return this.#relay.search(state, tell);
  }

  async hits(kind: Kind, from: number, count: number): Promise<ReadonlyArray<ShownHit>> {
    const hits = await this.#relay.runner.ask({ ask: 'hits', kind, from, count });
    return hits as ReadonlyArray<ShownHit>;
  }

  async near(): Promise<ReadonlyArray<Suggestion>> {
    return (await this.#relay.runner.ask({ ask: 'near' })) as ReadonlyArray<Suggestion>;
  }
}
