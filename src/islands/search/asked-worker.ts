// A worker, and how each of its answers finds its way back to who asked.
import type { Answer, Numbered } from './messages.ts';

interface Waiting<Done, Told> {
  readonly tell: (told: Told) => void;
  readonly done: (answer: Done) => void;
  readonly failed: (error: Error) => void;
}

export class AskedWorker<Request, Done, Told = never> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Done, Told>>();
  #number = 0;
  #isLost = false;

  constructor(url: string) {
    this.#worker = new Worker(url);
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer<Done, Told> & Numbered>) => this.#hear(data),
    );
    this.#worker.addEventListener('error', (event) => {
      // It would pass for an error of the worker that has started this one.
      event.preventDefault();
      this.#lose();
    });
  }

  /** Whether it could not be fetched, or has died: then it answers nothing more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** @throws what the worker says of its failure, or that it is lost */
  ask(request: Request, tell: (told: Told) => void = () => undefined): Promise<Done> {
    if (this.#isLost) return Promise.reject(new Error('no worker'));
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

  /** A worker that could not be fetched says so once, for all that is asked of it. */
  #lose(): void {
    this.#isLost = true;
    this.end();
    for (const { failed } of this.#waiting.values()) failed(new Error('no worker'));
    this.#waiting.clear();
  }

  #hear(answer: Answer<Done, Told> & Numbered): void {
    const waiting = this.#waiting.get(answer.number);
    if (!waiting) return;
    if ('told' in answer) {
      waiting.tell(answer.told);
      return;
    }
    this.#waiting.delete(answer.number);
    if ('failed' in answer) waiting.failed(new Error(answer.failed));
    else waiting.done(answer.done);
  }
}
