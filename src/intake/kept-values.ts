// Values that all follow from one thing and take long to make, kept between runs: by a key that stands for that thing,
// so that nothing is kept of another. Processes that share a run keep each what it has made, and find what all kept.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './seal.ts';

/** The values of one thing, by name. */
export interface ValuesOfKey {
  get(name: string): string | undefined;
  /** @param value in one line */
  put(name: string, value: string): void;
}

export class KeptValues {
  readonly #folder: string;
  readonly #name: string;
  readonly #version: string;
  #key = '';
  /** What lies in this process’s own file, or is to. */
  #own = new Map<string, string>();
  #isNew = false;

  /**
   * @param folder that has nothing else
   * @param name of this process among those of its run
   * @param version of the code that makes the values
   */
  constructor(folder: string, name: string, version: string) {
    this.#folder = folder;
    this.#name = name;
    this.#version = version;
  }

  /** @param parts of the thing that the values follow from, as JSON can hold them, always in one order */
  of(parts: Iterable<unknown>): ValuesOfKey {
    const hash = createHash('sha1').update(this.#version);
    for (const part of parts) hash.update(JSON.stringify(part));
    this.#key = hash.digest('hex');
    const kept = new Map<string, string>();
    for (const file of this.#files().filter((name) => name.startsWith(this.#key))) {
      const values = valuesIn(join(this.#folder, file));
      if (file === this.#file) this.#own = values;
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
    const lines = Array.from(this.#own, ([name, value]) => `${name}\t${value}`);
    writeSealed(join(this.#folder, this.#file), lines);
    for (const name of this.#files())
      // What another process is writing begins with a dot.
      if (!name.startsWith(this.#key) && !name.startsWith(`.${this.#key}`))
        rmSync(join(this.#folder, name), { force: true });
  }

  get #file(): string {
    return `${this.#key}-${this.#name}.tsv`;
  }

  #files(): string[] {
    return existsSync(this.#folder) ? readdirSync(this.#folder) : [];
  }
}

/** None where the file is missing or damaged. */
function valuesIn(path: string): Map<string, string> {
  return new Map(
    readSealed(path)?.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}
