// Files of lines, written one after the other as the lines come, so that no file is ever held whole; each
// is counted and hashed on its way.
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '#export/data/data-files.ts';
import type { WrittenFile } from '#export/data/data-manifest.ts';

/** Characters kept before they are written. */
const ENOUGH = 1 << 18;

export class DataWriter {
  readonly #folder: string;
  readonly #waiting: DataFile[];
  readonly #head: string;
  readonly #written: WrittenFile[] = [];
  #open: OpenFile | null = null;

  /**
   * @param files of one kind and format, in order of time
   * @param head stands first in each of them
   */
  constructor(folder: string, files: ReadonlyArray<DataFile>, head = '') {
    this.#folder = folder;
    this.#waiting = [...files];
    this.#head = head;
  }

  /** @param day of the record: never before that of the one before it. Of kinds without days, '' */
  write(day: string, line: string): void {
    while (this.#open === null || !day.startsWith(this.#open.file.period ?? '')) this.#next();
    this.#open.add(line);
    this.#open.records++;
  }

  /** Ends the last file; what had no record is there, empty. */
  finish(): WrittenFile[] {
    while (this.#waiting.length > 0) this.#next();
    this.#close();
    return this.#written;
  }

  #next(): void {
    this.#close();
    const file = this.#waiting.shift();
    if (!file) throw new RangeError('a record belongs to none of the files planned');
    this.#open = new OpenFile(this.#folder, file);
    this.#open.add(this.#head);
  }

  #close(): void {
    if (this.#open) this.#written.push(this.#open.close());
    this.#open = null;
  }
}

class OpenFile {
  readonly file: DataFile;
  records = 0;
  readonly #handle: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #kept = '';

  constructor(folder: string, file: DataFile) {
    this.file = file;
    this.#handle = openSync(join(folder, file.name), 'w');
  }

  add(text: string): void {
    this.#kept += text;
    if (this.#kept.length > ENOUGH) this.#flush();
  }

  close(): WrittenFile {
    this.#flush();
    closeSync(this.#handle);
    return {
      ...this.file,
      records: this.records,
      bytes: this.#bytes,
      sha256: this.#hash.digest('hex'),
    };
  }

  #flush(): void {
    const bytes = Buffer.from(this.#kept, 'utf8');
    writeFileSync(this.#handle, bytes);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    this.#kept = '';
  }
}
