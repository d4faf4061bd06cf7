// A thread that parses content files for another one, which waits for it without an event loop: readings
// come through a port, and a counter in shared memory says that there is something to fetch.
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { parseContentFile } from './parse-content.ts';

/** Files to parse: path below the archive, and source. */
export interface ReadingTask {
  readonly id: number;
  readonly files: ReadonlyArray<readonly [file: string, source: string]>;
}

/** Their readings as JSON, in order; null where parsing failed, which the asker will see for itself. */
export interface ReadingResult {
  readonly id: number;
  readonly readings: ReadonlyArray<string> | null;
}

export interface CoReaderData {
  readonly port: MessagePort;
  readonly results: SharedArrayBuffer;
}

const { port, results } = workerData as CoReaderData;
const counter = new Int32Array(results);

port.on('message', ({ id, files }: ReadingTask) => {
  port.postMessage({ id, readings: readingsOf(files) } satisfies ReadingResult);
  Atomics.add(counter, 0, 1);
  Atomics.notify(counter, 0);
});

function readingsOf(files: ReadingTask['files']): string[] | null {
  try {
    return files.map(([file, source]) => JSON.stringify(parseContentFile(file, source)));
  } catch {
    return null;
  }
}
