// Searching within bounds: Pagefind 1.5 has no way to let go of a piece of an index once it is loaded, and the memory
// of its WebAssembly never shrinks. So when the worker that searches has grown, another is made ready beside it, and
// takes over with the next words: nothing that is said of other words is wanted any more by then.
import type { Progress } from '#search/engine.ts';
import type { SearchState } from '#search/state.ts';
import type { AskedWorker } from './asked-worker.ts';

export type Runner = Pick<AskedWorker, 'ask' | 'end'>;

export class Relay {
  readonly #start: () => Runner;
  readonly #limit: number;
  #runner: Runner;
  #next: Runner | null = null;
  #words: string | null = null;
  /** How many searches have not ended. */
  #open = 0;

  /** @param limit bytes: a worker whose WebAssembly has taken more is let go */
  constructor(start: () => Runner, limit: number) {
    this.#start = start;
    this.#limit = limit;
    this.#runner = start();
  }

  /** The worker that has the last search. */
  get runner(): Runner {
    return this.#runner;
  }

  /** @throws when the index cannot be had */
  async search(state: SearchState, tell: (progress: Progress) => void): Promise<void> {
    if (this.#next && state.words !== this.#words) this.#handOver(this.#next);
    this.#words = state.words;
    const runner = this.#runner;
    this.#open++;
    const held = await runner.ask({ ask: 'search', state }, tell).finally(() => {
      if (runner === this.#runner) this.#open--;
    });
    // Whoever types on is not held up by a start.
    if (runner === this.#runner && this.#open === 0 && Number(held) > this.#limit)
      this.#prepare(state);
  }

  #handOver(next: Runner): void {
    this.#runner.end();
    this.#runner = next;
    this.#next = null;
    this.#open = 0;
  }

  #prepare(state: SearchState): void {
    if (this.#next) return;
    const next = this.#start();
    this.#next = next;
    next.ask({ ask: 'prepare', state }).catch(() => {
      // The one there is goes on, and may try again after the next search.
      if (this.#next !== next) return;
      next.end();
      this.#next = null;
    });
  }
}
