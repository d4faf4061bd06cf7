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

  /** Keeps what this run used, and only that. */
  save(): void {
    if (this.#path === null) return;
    if (
      this.#used.size === this.#kept.size &&
      [...this.#used.keys()].every((key) => this.#kept.has(key))
    )
      return;
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
    writeSync(handle, seal.digest('base64url'));
    closeSync(handle);
    renameSync(draft, this.#path);
  }

  /** Lines of key, tab and reading between the version and a hash of it all. */
  #load(path: string): void {
    let buffer: Buffer;
    try {
      buffer = readFileSync(path);
    } catch {
      return;
    }
    const bodyEnd = buffer.lastIndexOf(10) + 1;
    const seal = createHash('sha1').update(buffer.subarray(0, bodyEnd)).digest('base64url');
    if (buffer.toString('utf8', bodyEnd) !== seal) return;
    let start = buffer.indexOf(10) + 1;
    if (buffer.toString('utf8', 0, start - 1) !== this.#version) return;
    for (let end = buffer.indexOf(10, start); end !== -1; end = buffer.indexOf(10, start)) {
      const tab = buffer.indexOf(9, start);
      this.#kept.set(buffer.toString('utf8', start, tab), buffer.toString('utf8', tab + 1, end));
      start = end + 1;
    }
  }
}
