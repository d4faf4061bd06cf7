// Several indexers at work: as many as there are cores, but never with more text at once than memory is for.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../../fail.ts';
import type { Outcome } from './indexer-thread.ts';
import type { IndexingTask } from './indexing-task.ts';
import type { KeptFile } from './kept-files.ts';

/** Characters being indexed at once; Pagefind takes about 75 bytes for each. */
const TEXT_AT_ONCE = 14_000_000;
/** After more characters than this a thread is let go, and its garbage with it, which nothing else would have it collect. */
const TEXT_A_THREAD = 2_000_000;

interface Waiting {
  readonly task: IndexingTask;
  readonly size: number;
  readonly resolve: (files: ReadonlyArray<KeptFile>) => void;
  readonly reject: (reason: CommandError) => void;
}

export class Indexers {
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  #waiting: Waiting[] = [];
  #told: (() => void)[] = [];

  /** @param most how many at work at once */
  constructor(most: number = availableParallelism()) {
    this.#most = most;
  }

  /**
   * Carries out a task as soon as there is room for it.
   * @throws CommandError when it failed
   */
  run(task: IndexingTask): Promise<ReadonlyArray<KeptFile>> {
    const size = task.records.reduce((sum, [content]) => sum + content.length, 0);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, size, resolve, reject });
      this.#start();
    });
  }

  /** Resolves when no task waits: who prepares the next one only then holds little. */
  async ready(): Promise<void> {
    while (this.#waiting.length > 0) await new Promise<void>((told) => this.#told.push(told));
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    const all = [...this.#idle.splice(0), ...this.#busy.keys()];
    this.#waiting = [];
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  #start(): void {
    for (let next = this.#next(); next; next = this.#next()) {
      const worker = this.#idle.pop() ?? this.#worker();
      this.#busy.set(worker, next);
      worker.postMessage(next.task);
    }
    if (this.#waiting.length === 0) for (const tell of this.#told.splice(0)) tell();
  }

  /** Takes the first task that waits and for which there is room now. */
  #next(): Waiting | undefined {
    if (this.#busy.size >= this.#most) return undefined;
    const text = [...this.#busy.values()].reduce((sum, { size }) => sum + size, 0);
    const at = this.#waiting.findIndex(({ size }) => text === 0 || text + size <= TEXT_AT_ONCE);
    return at === -1 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #worker(): Worker {
    const worker = new Worker(new URL('./indexer-thread.ts', import.meta.url));
    worker.on('message', (outcome: Outcome) => {
      const size = this.#busy.get(worker)?.size ?? 0;
      this.#done(worker, outcome);
      if (size > TEXT_A_THREAD) void worker.terminate();
      else this.#idle.push(worker);
      this.#start();
    });
    worker.on('error', (error) => this.#done(worker, String(error)));
    worker.on('exit', () => this.#done(worker, 'the indexer ended before its time'));
    return worker;
  }

  #done(worker: Worker, outcome: Outcome): void {
    const done = this.#busy.get(worker);
    this.#busy.delete(worker);
    if (typeof outcome !== 'string') done?.resolve(outcome);
    else
      done?.reject(
        new CommandError(
          `the ${done.task.kind} of ${done.task.key} have no search index: ${outcome}`,
        ),
      );
  }
}
