// A thread that carries out one indexing task after the other. Pagefind keeps one process for each thread, which
// takes one record at a time: so several threads use several cores.
import { parentPort } from 'node:worker_threads';
import { carryOut } from './indexing-task.ts';
import type { IndexingTask } from './indexing-task.ts';
import type { KeptFile } from './kept-files.ts';

/** The files that were written, or what went wrong. */
export type Outcome = ReadonlyArray<KeptFile> | string;

parentPort?.on('message', (task: IndexingTask) => {
  void carryOut(task)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    .then((outcome: Outcome) => parentPort?.postMessage(outcome));
});
