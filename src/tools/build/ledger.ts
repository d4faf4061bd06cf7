// What the last build made and from what, so that the next one makes only what has changed: for each page a key, which
// stands for all it follows from, and how its file was left. A ledger that is missing, damaged or written by other
// code is no ledger: everything is made anew.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { sealOf } from '#intake/seal.ts';

/** A file of the site as a build left it. */
export interface Left {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number;
}

/** Files by path below the output folder. */
export type Ledger = ReadonlyMap<string, Left>;

/** @param version of the code and the settings the pages follow from; null when there is no such ledger */
export function readLedger(path: string, version: string): Ledger | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const end = text.lastIndexOf('\n') + 1;
  if (sealOf(text.slice(0, end)) !== text.slice(end)) return null;
  const [head, ...lines] = text.slice(0, end - 1).split('\n');
  if (head !== version) return null;
  return new Map(
    lines.map((line) => {
      const [path = '', key = '', size, time] = line.split('\t');
      return [path, { key, size: Number(size), time: Number(time) }];
    }),
  );
}

export function writeLedger(path: string, version: string, ledger: Ledger): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'w');
  const seal = createHash('sha1');
  const write = (text: string): void => {
    seal.update(text);
    writeSync(file, text);
  };
  let lines = [`${version}\n`];
  for (const [name, { key, size, time }] of ledger) {
    lines.push(`${name}\t${key}\t${size}\t${time}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    write(lines.join(''));
    lines = [];
  }
  write(lines.join(''));
  writeSync(file, seal.digest('base64url'));
  closeSync(file);
  renameSync(draft, path);
}

const LINES_AT_ONCE = 1000;
