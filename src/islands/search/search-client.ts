// The search as the page sees it: questions to the worker, and its answers.
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import type { Suggestion } from '#search/near.ts';
import type { Kind, SearchState } from '#search/state.ts';
import workerUrl from './search-worker.ts?worker&url';
import type { Answer, Numbered, Request } from './messages.ts';

interface Waiting {
  readonly tell: (progress: Progress) => void;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

export class SearchClient {
  readonly #worker = new Worker(workerUrl);
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  /**
   * @param folder path of the search index, with a slash at its end
   * @param periods path of the list of periods
   */
  constructor(folder: string, periods: string) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer & Numbered>) =>
      this.#hear(data),
    );
    // A worker that could not be fetched says so once, for all that is asked of it.
    this.#worker.addEventListener('error', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('no search worker'));
      this.#waiting.clear();
    });
    const at = (path: string): string => new URL(path, location.href).href;
    void this.#ask({ ask: 'open', folder: at(folder), periods: at(periods) });
  }

  /** @throws when the index cannot be had */
  async search(state: SearchState, tell: (progress: Progress) => void): Promise<void> {
    await this.#ask({ ask: 'search', state }, tell);
  }

  async hits(kind: Kind, from: number, count: number): Promise<ReadonlyArray<ShownHit>> {
    return (await this.#ask({ ask: 'hits', kind, from, count })) as ReadonlyArray<ShownHit>;
  }

  async near(): Promise<ReadonlyArray<Suggestion>> {
    return (await this.#ask({ ask: 'near' })) as ReadonlyArray<Suggestion>;
  }

  #ask(request: Request, tell: Waiting['tell'] = () => undefined): Promise<unknown> {
    const number = ++this.#number;
    return new Promise((done, failed) => {
      this.#waiting.set(number, { tell, done, failed });
      this.#worker.postMessage({ ...request, number });
    });
  }

  #hear(answer: Answer & Numbered): void {
    const waiting = this.#waiting.get(answer.number);
    if (!waiting) return;
    if ('progress' in answer) {
      waiting.tell(answer.progress);
      return;
    }
    this.#waiting.delete(answer.number);
    if ('failed' in answer) waiting.failed(new Error(answer.failed));
    else waiting.done(answer.done);
  }
}
