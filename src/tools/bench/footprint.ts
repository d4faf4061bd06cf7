// What a build has written: files, pages and bytes.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Footprint {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Everything below a folder; nothing where there is no such folder. Bytes are the files' lengths. */
export function footprintOf(directory: string): Footprint {
  let files = 0;
  let pages = 0;
  let bytes = 0;
  for (const file of filesBelow(directory)) {
    files += 1;
    if (file.endsWith('.html')) pages += 1;
    bytes += statSync(file).size;
  }
  return { files, pages, bytes };
}

function* filesBelow(directory: string): Generator<string> {
  const exists = statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!exists) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}
