// What the last build made and from what, so that the next one makes only what has changed: for each page a key, which
// stands for all it follows from, and how its file was left. A ledger that is missing, damaged or written by other
// code is no ledger: everything is made anew.
import { readSealed, writeSealed } from '#intake/seal.ts';

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
  const [head, ...lines] = readSealed(path) ?? [];
  if (head !== version) return null;
  return new Map(
    lines.map((line) => {
      const [path = '', key = '', size, time] = line.split('\t');
      return [path, { key, size: Number(size), time: Number(time) }];
    }),
  );
}

export function writeLedger(path: string, version: string, ledger: Ledger): void {
  const lines = Array.from(
    ledger,
    ([name, { key, size, time }]) => `${name}\t${key}\t${size}\t${time}`,
  );
  writeSealed(path, [version, ...lines]);
}
