// The files of a period in the cache: each is known by a hash of its bytes, so that what was damaged is not published.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from './pagefind-files.ts';

export type KeptFile = readonly [path: string, hash: string];

/** Writes a file below a folder. */
export function writeKept(folder: string, { path, content }: IndexFile): KeptFile {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  return [path, hashOf(content)];
}

/** A file as it was written; null when it is gone or another. */
export function readKept(folder: string, [path, hash]: KeptFile): Buffer | null {
  try {
    const content = readFileSync(join(folder, path));
    return hashOf(content) === hash ? content : null;
  } catch {
    return null;
  }
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
