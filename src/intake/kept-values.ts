// Values that all follow from one thing and take long to make, kept between runs: by a key that stands for that thing,
// so that nothing is kept of another. Processes that share a run keep each what it has made, and find what all kept.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealed, writeSealed } from './seal.ts';

/** The values of one thing, by name. */
export interface ValuesOfKey {
  get(name: string): string | undefined;
  /** @param value in one line */
  put(name: string, value: string): void;
}

export class KeptValues {
  readonly #path: string;
  readonly #version: string;
  #key = '';
  /** What lies in this process’s own file, or is to. */
  #own = new Map<string, string>();
  #isNew = false;

  /**
   * @param path of this process’s file, in a folder that has only such files
   * @param version of the code that makes the values
   */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  /** @param parts of the thing that the values follow from, as JSON can hold them, always in one order */
  of(parts: Iterable<unknown>): ValuesOfKey {
    const hash = createHash('sha1').update(this.#version);
    for (const part of parts) hash.update(JSON.stringify(part));
    this.#key = hash.digest('base64url');
    const kept = new Map<string, string>();
    for (const path of this.#files()) {
      const values = this.#valuesIn(path);
      if (path === this.#path) this.#own = values;
      for (const [name, value] of values) kept.set(name, value);
    }
    return {
      get: (name) => kept.get(name) ?? this.#own.get(name),
      put: (name, value) => {
        this.#own.set(name, value);
        this.#isNew = true;
      },
    };
  }

  /** Keeps what was put, and removes what another thing has left. */
  save(): void {
    if (!this.#isNew) return;
    writeSealed(this.#path, [
      this.#key,
      ...Array.from(this.#own, ([name, value]) => `${name}\t${value}`),
    ]);
    for (const path of this.#files())
      if (readSealed(path)?.[0] !== this.#key) rmSync(path, { force: true });
  }

  #valuesIn(path: string): Map<string, string> {
    const [key, ...lines] = readSealed(path) ?? [];
    if (key !== this.#key) return new Map();
    return new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
    );
  }

  /** What another process is writing begins with a dot. */
  #files(): string[] {
    try {
      const folder = dirname(this.#path);
      return readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  }
}
