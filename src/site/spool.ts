// Texts that are made once and wanted again later in the same build, kept on disk: memory holds only where
// each lies. The file has no name from the moment it is open, so nothing is left of it however the build ends.
import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom } from '#intake/settings.ts';

export class Spool {
  readonly #places = new Map<string, readonly [start: number, length: number]>();
  #file: number | null = null;
  #end = 0;

  has(key: string): boolean {
    return this.#places.has(key);
  }

  put(key: string, text: string): void {
    this.#file ??= unnamedFile();
    const bytes = Buffer.from(text);
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#places.set(key, [this.#end, bytes.length]);
    this.#end += bytes.length;
  }

  take(key: string): string | undefined {
    const place = this.#places.get(key);
    if (!place || this.#file === null) return undefined;
    const [start, length] = place;
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file, bytes, 0, length, start);
    return bytes.toString('utf8');
  }
}

function unnamedFile(): number {
  const { cacheDir } = settingsFrom(process.env, process.cwd());
  mkdirSync(cacheDir, { recursive: true });
  const path = join(cacheDir, `spool-${process.pid}`);
  const file = openSync(path, 'w+');
  unlinkSync(path);
  return file;
}
