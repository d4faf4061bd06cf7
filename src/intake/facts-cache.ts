// What was read in a file last time, kept by the hash of its bytes: checking, building and the
// loader read each article once between them. A cache that is missing, damaged or written by other
// code is no cache; nothing else depends on it.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '#archive/problem.ts';
import { codeVersion } from './code-version.ts';

/** What parsing one file gave: its facts (of whichever collection) and its problems. */
export interface Reading {
  readonly facts: unknown;
  readonly problems: ReadonlyArray<Problem>;
}

export class FactsCache {
  readonly #path: string | null;
  readonly #version: string;
  readonly #kept = new Map<string, string>();
  readonly #used = new Map<string, string>();
  #seal = '';

  /** @param path where the cache lies between runs; null keeps nothing */
  constructor(path: string | null) {
    this.#path = path;
    this.#version = path === null ? '' : codeVersion(['text', 'archive', 'intake']);
    if (path !== null) this.#load(path);
  }

  /** The name under which the reading of a file with this source is kept. */
  keyOf(file: string, source: string): string {
    if (this.#path === null) return '';
    return `${file} ${createHash('sha1').update(source).digest('base64url')}`;
  }

  /** What was kept under a name, or null. */
  find(key: string): Reading | null {
    const kept = this.#kept.get(key);
    if (kept === undefined) return null;
    this.#used.set(key, kept);
    return JSON.parse(kept) as Reading;
  }

  /** @param json the reading as `JSON.stringify` gives it */
  keep(key: string, json: string): void {
    if (this.#path !== null) this.#used.set(key, json);
  }

  /**
   * Keeps what this run used, and only that.
   * @returns a hash of all that is kept now; '' when nothing is kept between runs
   */
  save(): string {
    if (this.#path === null) return '';
    if (
      this.#used.size === this.#kept.size &&
      [...this.#used.keys()].every((key) => this.#kept.has(key))
    )
      return this.#seal;
    mkdirSync(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.${process.pid}`;
    const handle = openSync(draft, 'w');
    const seal = createHash('sha1');
    const write = (line: string): void => {
      seal.update(line);
      writeSync(handle, line);
    };
    write(`${this.#version}\n`);
    for (const [key, reading] of this.#used) write(`${key}\t${reading}\n`);
    this.#seal = seal.digest('base64url');
    writeSync(handle, this.#seal);
    closeSync(handle);
    renameSync(draft, this.#path);
    return this.#seal;
  }

  #load(path: string): void {
    const kept = readKeptFacts(path);
    if (kept?.version !== this.#version) return;
    this.#seal = kept.seal;
    for (const [key, reading] of kept.lines) this.#kept.set(key, reading);
  }
}

/** A file of facts. */
export interface KeptFacts {
  readonly version: string;
  /** Hash of all that stands before it. */
  readonly seal: string;
  /** Names as `keyOf` gives them, and readings as JSON. */
  readonly lines: Iterable<readonly [key: string, reading: string]>;
}

/** What a file of facts holds; null when there is none, or not all of it. */
export function readKeptFacts(path: string): KeptFacts | null {
  let buffer: Buffer;
  try {
    buffer = readFileSync(path);
  } catch {
    return null;
  }
  const bodyEnd = buffer.lastIndexOf(10) + 1;
  const seal = createHash('sha1').update(buffer.subarray(0, bodyEnd)).digest('base64url');
  if (buffer.toString('utf8', bodyEnd) !== seal) return null;
  const head = buffer.indexOf(10);
  return { version: buffer.toString('utf8', 0, head), seal, lines: linesOf(buffer, head + 1) };
}

/** Lines of key, tab and reading. */
function* linesOf(buffer: Buffer, from: number): Generator<readonly [string, string]> {
  let start = from;
  for (let end = buffer.indexOf(10, start); end !== -1; end = buffer.indexOf(10, start)) {
    const tab = buffer.indexOf(9, start);
    yield [buffer.toString('utf8', start, tab), buffer.toString('utf8', tab + 1, end)];
    start = end + 1;
  }
}
