// Writes files so that each appears whole or not at all: made in a folder beside, moved into place. A run
// that was broken off leaves at most that folder, and the next one clears it away.
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const STAGING = '.import-';

export class FileWriter {
  readonly #root: string;
  readonly #staging: string;
  #count = 0;

  /** @param root the archive's folder; made if it is not there */
  constructor(root: string) {
    this.#root = root;
    mkdirSync(root, { recursive: true });
    for (const name of readdirSync(root))
      if (isAbandoned(name)) rmSync(join(root, name), { recursive: true, force: true });
    this.#staging = join(root, `${STAGING}${process.pid}`);
    mkdirSync(this.#staging, { recursive: true });
  }

  /** Adds a file that is not there yet. Never replaces one: false when something of that name exists. */
  add(file: string, text: string): boolean {
    const made = this.#make(text);
    const place = this.#placeOf(file);
    try {
      linkSync(made, place);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // File systems without links: nothing but this run writes here, so a look before the move does.
      if (existsSync(place)) return false;
      renameSync(made, place);
      return true;
    } finally {
      rmSync(made, { force: true });
    }
  }

  /** Replaces a file, in one step. */
  replace(file: string, text: string): void {
    renameSync(this.#make(text), this.#placeOf(file));
  }

  /** Ends the writing: the folder beside goes. */
  close(): void {
    rmSync(this.#staging, { recursive: true, force: true });
  }

  #make(text: string): string {
    const path = join(this.#staging, String(this.#count++));
    writeFileSync(path, text);
    return path;
  }

  #placeOf(file: string): string {
    const place = join(this.#root, file);
    mkdirSync(dirname(place), { recursive: true });
    return place;
  }
}

/** The folder of a run that is no more. */
function isAbandoned(name: string): boolean {
  if (!name.startsWith(STAGING)) return false;
  const pid = Number(name.slice(STAGING.length));
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
