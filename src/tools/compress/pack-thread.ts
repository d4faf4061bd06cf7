// One of the threads that pack: it takes the next path nobody has taken, until there is none.
import { join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { pack } from './pack.ts';

export interface PackThreadData {
  readonly folder: string;
  readonly paths: ReadonlyArray<string>;
  /** A folder for drafts. */
  readonly workshop: string;
  /** One number, shared by all threads: how many paths have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** So many files are packed between two messages, each of which is a number of files. */
const TOLD_EVERY = 100;

const { folder, paths, workshop, taken } = workerData as PackThreadData;
const counter = new Int32Array(taken);
const draft = join(workshop, `packed-${threadId}`);
let untold = 0;
for (;;) {
  const path = paths[Atomics.add(counter, 0, 1)];
  if (path === undefined) break;
  pack(folder, path, draft);
  untold++;
  if (untold < TOLD_EVERY) continue;
  parentPort?.postMessage(untold);
  untold = 0;
}
