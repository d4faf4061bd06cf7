// The search as the page sees it: questions to the worker, and its answers.
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { Suggestion } from '#search/near.ts';
import type { Kind, SearchState } from '#search/state.ts';
import { AskedWorker } from './asked-worker.ts';
import finderUrl from './find-worker.ts?worker&url';
import type { Done, Request, Told } from './messages.ts';
import workerUrl from './search-worker.ts?worker&url';

type SearchWorker = AskedWorker<Request, Done, Told>;

export class SearchClient {
  readonly #open: Request;
  #asked: SearchWorker;

  /**
   * @param folder path of the search index, with a slash at its end
   * @param periods path of the list of periods
   * @param copies as `Where` has it
   */
  constructor(folder: string, periods: string, copies: string) {
    const at = (path: string): string => new URL(path, location.href).href;
    this.#open = {
      ask: 'open',
      folder: at(folder),
      copies,
      periods: at(periods),
      finder: at(finderUrl),
    };
    this.#asked = this.#start();
  }

  /** @throws when the index cannot be had */
  async search(state: SearchState, tell: (progress: Progress) => void): Promise<void> {
    await this.#worker.ask({ ask: 'search', state }, tell);
  }

  async hits(kind: Kind, from: number, count: number): Promise<ReadonlyArray<ShownHit>> {
    const hits = await this.#worker.ask({ ask: 'hits', kind, from, count });
    return hits as ReadonlyArray<ShownHit>;
  }

  async near(): Promise<ReadonlyArray<Suggestion>> {
    return (await this.#worker.ask({ ask: 'near' })) as ReadonlyArray<Suggestion>;
  }

  get #worker(): SearchWorker {
    if (this.#asked.isLost) this.#asked = this.#start();
    return this.#asked;
  }

  #start(): SearchWorker {
    const worker: SearchWorker = new AskedWorker(workerUrl);
    // One that cannot be had fails what is asked of it next as well.
    worker.ask(this.#open).catch(() => undefined);
    return worker;
  }
}
