// Files that lie as they did when they were last read need not be read again: size, times and number of the file on its
// disk tell, as they do for git's index. The time of the last change of status, which no program can set, is among them.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './seal.ts';

/** How a file lay, and the name under which its reading is kept. */
type Known = readonly [state: string, key: string];

/** A file that was changed so shortly before it was read, in milliseconds, may change again within one tick of its clock. */
const TOO_RECENT = 2000;

export class KnownFiles {
  readonly #root: string;
  readonly #path: string | null;
  readonly #known: ReadonlyMap<string, Known> = new Map();
  readonly #seen = new Map<string, Known>();
  readonly #states = new Map<string, string>();
  #changed = false;

  /**
   * @param root folder of the archive
   * @param path where it is kept between runs; null knows nothing
   */
  constructor(root: string, path: string | null) {
    this.#root = root;
    this.#path = path;
    if (path !== null) this.#known = keptIn(path);
  }

  /** The name under which the reading of a file is kept, if it lies as it did then; else null. To be asked before it is read. */
  keyOf(file: string): string | null {
    if (this.#path === null) return null;
    const stat = statSync(join(this.#root, file), { throwIfNoEntry: false });
    if (!stat) return null;
    const state = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
    const known = this.#known.get(file);
    if (known?.[0] === state) {
      this.#seen.set(file, known);
      return known[1];
    }
    if (Math.max(stat.mtimeMs, stat.ctimeMs) < Date.now() - TOO_RECENT)
      this.#states.set(file, state);
    return null;
  }

  /** A file that was asked for has been read. */
  note(file: string, key: string): void {
    const state = this.#states.get(file);
    if (state === undefined) return;
    this.#seen.set(file, [state, key]);
    this.#changed = true;
  }

  /** Keeps what was seen in this run, and only that. */
  save(): void {
    if (this.#path === null) return;
    if (!this.#changed && this.#seen.size === this.#known.size) return;
    writeSealed(
      this.#path,
      [...this.#seen].map(([file, [state, key]]) => `${file}\t${state}\t${key}`),
    );
  }
}

/** Nothing where the file is missing or damaged. */
function keptIn(path: string): Map<string, Known> {
  return new Map(
    readSealed(path)?.map((line) => {
      const [file = '', state = '', key = ''] = line.split('\t');
      return [file, [state, key]];
    }),
  );
}
