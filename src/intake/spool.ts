// Texts that are made once and wanted again later in the same build, kept on disk: memory holds only where each lies.
// Processes that share a build can take what the others have put once those have said that it is there.
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

type Place = readonly [file: number, start: number, length: number];

export class Spool {
  readonly #path: string;
  readonly #places = new Map<string, Place>();
  readonly #files: number[] = [];
  #own: number | null = null;
  #end = 0;

  /** @param folder that lasts as long as the build @param name no other spool in it has */
  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, name);
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  put(key: string, text: string): void {
    this.#own ??= this.#open(this.#path, 'w+');
    const bytes = Buffer.from(text);
    writeSync(this.#own, bytes, 0, bytes.length, this.#end);
    this.#places.set(key, [this.#own, this.#end, bytes.length]);
    this.#end += bytes.length;
  }

  take(key: string): string | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    const [file, start, length] = place;
    const bytes = Buffer.allocUnsafe(length);
    readSync(file, bytes, 0, length, start);
    return bytes.toString('utf8');
  }

  /** Lets other processes take what has been put so far. */
  share(): void {
    const own = [...this.#places].filter(([, [file]]) => file === this.#own);
    const list = own.map(([key, [, start, length]]) => [key, start, length]);
    writeWhole(`${this.#path}.json`, JSON.stringify(list));
  }

  /** Adds what another process has shared. @param name of its spool in the same folder */
  join(name: string): void {
    const path = join(this.#path, '..', name);
    const list = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as [string, number, number][];
    if (list.length === 0) return;
    const file = this.#open(path, 'r');
    for (const [key, start, length] of list) this.#places.set(key, [file, start, length]);
  }

  close(): void {
    for (const file of this.#files.splice(0)) closeSync(file);
    this.#places.clear();
    this.#own = null;
  }

  #open(path: string, how: string): number {
    const file = openSync(path, how);
    this.#files.push(file);
    return file;
  }
}
