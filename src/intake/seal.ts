// Files of lines that are kept between runs, closed by a seal: without it, or with another, a file is not all that was
// written, and as good as none.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** The lines of a file; null when it is missing, damaged or empty. */
export function readSealed(path: string): string[] | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const end = text.lastIndexOf('\n') + 1;
  if (end === 0 || sealOf(text.slice(0, end)) !== text.slice(end)) return null;
  return text.slice(0, end - 1).split('\n');
}

/** Puts lines, without their ends, in the place of a file. */
export function writeSealed(path: string, lines: ReadonlyArray<string>): void {
  const text = lines.map((line) => `${line}\n`).join('');
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text + sealOf(text));
}

function sealOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
