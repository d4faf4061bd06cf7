// Reading a large archive on all cores, behind a function that returns when everything is read: whoever
// reads content need not know. Threads start only when there is much to parse, and nothing depends on
// them: what one does not deliver is parsed here.
import { availableParallelism } from 'node:os';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CoReaderData, ReadingResult, ReadingTask } from './co-reader.ts';
import type { Reading } from './facts-cache.ts';
import { parseContentFile } from './parse-content.ts';

/** Files in a task: enough that handing it over costs little, few enough that nobody waits long at the end. */
const TASK_SIZE = 40;
/** Tasks handed to a thread ahead, so that it never waits for the next. */
const AHEAD = 3;
/** So many files are parsed before a thread is worth its start. */
const WORTH_STARTING = 300;
/** More threads than this would wait for the one that reads the disk. */
const MOST_THREADS = 4;
/** A thread that is silent for so long (milliseconds) is not waited for. */
const PATIENCE = 20_000;

/** Takes a reading, as a value and as JSON. */
type Deliver = (reading: Reading, json: string) => void;
interface Wanted {
  readonly file: string;
  readonly source: string;
  readonly deliver: Deliver;
}
interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly pending: Map<number, ReadonlyArray<Wanted>>;
}

/** Parses files in any order; each reading is delivered exactly once, at the latest by `finish`. */
export class CoReaders {
  readonly #threadsWanted: number;
  readonly #results = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #threads: Thread[] = [];
  #task: Wanted[] = [];
  #parsed = 0;
  #tasks = 0;

  /** @param threads how many may help; 0 parses everything here */
  constructor(threads: number = Math.min(MOST_THREADS, availableParallelism() - 1)) {
    this.#threadsWanted = threads;
  }

  parse(file: string, source: string, deliver: Deliver): void {
    this.#task.push({ file, source, deliver });
    if (this.#task.length >= TASK_SIZE) this.#handOver();
  }

  /** Returns when everything has been delivered, and lets the threads go. */
  finish(): void {
    this.#handOver();
    while (this.#threads.some(({ pending }) => pending.size > 0)) this.#await();
    for (const { worker, port } of this.#threads) {
      port.close();
      void worker.terminate();
    }
    this.#threads.length = 0;
  }

  #handOver(): void {
    const task = this.#task;
    this.#task = [];
    if (this.#parsed >= WORTH_STARTING) this.#start();
    this.#fetch();
    const free = this.#threads.find(({ pending }) => pending.size < AHEAD);
    if (free === undefined) {
      parseHere(task);
      this.#parsed += task.length;
      return;
    }
    const id = ++this.#tasks;
    free.pending.set(id, task);
    const files = task.map(({ file, source }) => [file, source] as const);
    free.port.postMessage({ id, files } satisfies ReadingTask);
  }

  #start(): void {
    while (this.#threads.length < this.#threadsWanted) {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(new URL('./co-reader.ts', import.meta.url), {
        workerData: { port: port2, results: this.#results } satisfies CoReaderData,
        transferList: [port2],
      });
      // Who fails is silent, and what it was given is parsed here.
      worker.on('error', () => undefined);
      worker.unref();
      this.#threads.push({ worker, port: port1, pending: new Map() });
    }
  }

  /** Waits for one result, or gives up on the threads. */
  #await(): void {
    const counter = new Int32Array(this.#results);
    const seen = Atomics.load(counter, 0);
    if (this.#fetch()) return;
    if (Atomics.wait(counter, 0, seen, PATIENCE) !== 'timed-out' || this.#fetch()) return;
    for (const { pending } of this.#threads) {
      for (const task of pending.values()) parseHere(task);
      pending.clear();
    }
  }

  /** Delivers what has come; whether anything had. */
  #fetch(): boolean {
    let found = false;
    for (const { port, pending } of this.#threads) {
      for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
        const { id, readings } = next.message as ReadingResult;
        const task = pending.get(id);
        pending.delete(id);
        if (task) deliverAll(task, readings);
        found = true;
      }
    }
    return found;
  }
}

function deliverAll(task: ReadonlyArray<Wanted>, readings: ReadingResult['readings']): void {
  if (readings === null) parseHere(task);
  else
    task.forEach(({ deliver }, at) => {
      const json = readings[at] ?? '';
      deliver(JSON.parse(json) as Reading, json);
    });
}

function parseHere(task: ReadonlyArray<Wanted>): void {
  for (const { file, source, deliver } of task) {
    const json = JSON.stringify(parseContentFile(file, source));
    // As whoever reads it later has it.
    deliver(JSON.parse(json) as Reading, json);
  }
}
