// Companions: packed copies beside a text file, `page.html.br` and `page.html.gz`, which servers send in its place. A
// companion belongs to its file as that was last written, and says so by having the file's time.
import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

/** Ends of companions’ names: Brotli and gzip. */
export const PACKED = ['.br', '.gz'] as const;

/** Text by the ends of names. Not listed is what is packed by itself: pictures, fonts, the pieces of the search. */
const TEXT = /\.(?:html|css|js|json|jsonl|xml|txt|md|csv|svg|opml|webmanifest)$/;

/** Times are compared as exactly as all file systems and programs that copy keep them (milliseconds). */
const EXACTLY = 1;

/** Paths of the companions a file may have; none for what is no text. */
export function companionsOf(path: string): string[] {
  return TEXT.test(path) ? PACKED.map((ending) => path + ending) : [];
}

/** Path of the file a companion stands beside; null for what is named like none. */
export function packedFrom(path: string): string | null {
  const source = path.slice(0, -PACKED[0].length);
  return companionsOf(source).includes(path) ? source : null;
}

/** Whether a companion is there and holds its file as that is now. */
export function isCurrent(folder: string, companion: string, source: Stats): boolean {
  const stat = statSync(join(folder, companion), { throwIfNoEntry: false });
  return stat?.isFile() === true && Math.abs(stat.mtimeMs - source.mtimeMs) < EXACTLY;
}
