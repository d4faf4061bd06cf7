// Makes the files of a run, as far as they are due, into the folder a build works in; and reports all there are, so that
// whoever publishes them knows what stays.
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decide } from './due.ts';
import type { Run } from './due.ts';
import type { Left } from './ledger.ts';
import { isIn } from './share.ts';

/** A file of the site in a report: where it lies, its key, and how it lies there if it stays. */
export type Reported = readonly [path: string, key: string, left: Left | null];

export interface Counts {
  readonly made: number;
  readonly kept: number;
}

export class Maker {
  readonly #run: Run;
  readonly #staging: string;
  /** By path: what is made a second time, after something went wrong, counts once. */
  readonly #report = new Map<string, Reported>();
  /** Files of one folder come one after the other. */
  #folder = '';

  /** @param staging folder that takes what is made; it has the site’s form */
  constructor(run: Run, staging: string) {
    this.#run = run;
    this.#staging = staging;
  }

  get counts(): Counts {
    const kept = [...this.#report.values()].filter(([, , left]) => left !== null).length;
    return { made: this.#report.size - kept, kept };
  }

  /** Whether the files of a unit fall into this share. */
  has(unit: string): boolean {
    return isIn(unit, this.#run.machine, this.#run.process);
  }

  /**
   * One file: left alone, kept or made.
   * @param inputs see `decide`
   * @param produce called when it is due
   * @param unit files of one unit fall into one share
   */
  async file(
    path: string,
    inputs: (() => unknown) | null,
    produce: () => string | Uint8Array | Promise<string | Uint8Array>,
    unit = path,
  ): Promise<void> {
    const decision = decide(this.#run, path, inputs, unit);
    if (decision.does === 'nothing') return;
    if (decision.does === 'keep') {
      this.#add([path, decision.left.key, decision.left]);
      return;
    }
    const bytes = Buffer.from(await produce());
    const same = this.#run.ledger && lyingAs(join(this.#run.outDir, path), bytes);
    this.#add([path, decision.key, same && { ...same, key: decision.key }]);
    if (same) return;
    const target = join(this.#staging, path);
    const folder = dirname(target);
    if (folder !== this.#folder) mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    writeFileSync(target, bytes);
  }

  /** A copy of a file, at a path that names it by its bytes: what lies there already is the same. */
  copy(path: string, from: string): void {
    const published = statSync(join(this.#run.outDir, path), { throwIfNoEntry: false });
    const lies =
      this.#run.ledger && published?.isFile() && published.size === statSync(from).size
        ? { key: '', size: published.size, time: published.mtimeMs }
        : null;
    this.#add([path, '', lies]);
    if (lies) return;
    const target = join(this.#staging, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target, constants.COPYFILE_FICLONE);
  }

  /** The bytes of a file that was made or kept. */
  bytesOf(path: string): Buffer {
    const made = join(this.#staging, path);
    return readFileSync(existsSync(made) ? made : join(this.#run.outDir, path));
  }

  #add(entry: Reported): void {
    this.#report.set(entry[0], entry);
  }

  /** Writes down all files there are in this share, to be read by `readReport`. */
  report(path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      [...this.#report.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    );
  }
}

export function readReport(path: string): Reported[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reported);
}

/** How a file lies, if it has these bytes; else null. */
function lyingAs(path: string, bytes: Uint8Array): Omit<Left, 'key'> | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== bytes.length || !readFileSync(path).equals(bytes))
    return null;
  return { size: stat.size, time: stat.mtimeMs };
}
