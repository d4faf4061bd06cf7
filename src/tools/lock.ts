// One at a time: a file that names the process which holds it. One that was killed holds nothing any more.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class Lock {
  readonly #path: string;
  #held = false;

  /** @param path of the file; there is none while nobody holds the lock */
  constructor(path: string) {
    this.#path = path;
  }

  /** Whether the lock is now this process’s. */
  take(): boolean {
    mkdirSync(dirname(this.#path), { recursive: true });
    // Written beside and linked into place: nobody ever reads a lock without a name in it.
    const draft = `${this.#path}.${process.pid}`;
    writeFileSync(draft, String(process.pid));
    try {
      if (!this.#linked(draft) && this.holder() === null) {
        rmSync(this.#path, { force: true });
        this.#linked(draft);
      }
    } finally {
      rmSync(draft, { force: true });
    }
    return this.#held;
  }

  #linked(draft: string): boolean {
    try {
      linkSync(draft, this.#path);
      this.#held = true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    return this.#held;
  }

  /** The process that holds the lock, as far as it still runs; null for none. */
  holder(): number | null {
    const pid = Number(textOf(this.#path));
    if (!Number.isInteger(pid) || pid <= 0) return null;
    try {
      process.kill(pid, 0);
      return pid;
    } catch (error) {
      // It runs, for somebody else.
      return error instanceof Error && 'code' in error && error.code === 'EPERM' ? pid : null;
    }
  }

  release(): void {
    if (this.#held) rmSync(this.#path, { force: true });
    this.#held = false;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
