// One search worker, and how each of its answers finds its way back to who asked.
import type { Progress } from '#search/engine.ts';
import type { Answer, Done, Numbered, Request } from './messages.ts';

interface Waiting {
  readonly tell: (progress: Progress) => void;
  readonly done: (answer: Done) => void;
  readonly failed: (error: Error) => void;
}

export class AskedWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  constructor(url: string) {
    this.#worker = new Worker(url);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer & Numbered>) =>
      this.#hear(data),
    );
    // A worker that could not be fetched says so once, for all that is asked of it.
    this.#worker.addEventListener('error', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('no search worker'));
      this.#waiting.clear();
    });
  }

  /** @throws what the worker says of its failure */
  ask(request: Request, tell: Waiting['tell'] = () => undefined): Promise<Done> {
    const number = ++this.#number;
    return new Promise((done, failed) => {
      this.#waiting.set(number, { tell, done, failed });
      this.#worker.postMessage({ ...request, number });
    });
  }

  /** Ends it, and frees what it holds. What is still asked of it is never answered. */
  end(): void {
    this.#worker.terminate();
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
