// The files of a period in the cache, and their way into the site: each is known by a hash of its bytes, so that
// what lies there already is not touched, and what was damaged is not published.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Brings files from one folder into another; those that are there already keep their time, the others appear whole.
 * @returns whether all could be had as they were written
 */
export function bring(files: ReadonlyArray<KeptFile>, from: string, to: string): boolean {
  return files.every(([path, hash]) => {
    if (hashAt(join(to, path)) === hash) return true;
    const content = contentAt(join(from, path));
    if (!content || hashOf(content) !== hash) return false;
    put(join(to, path), content);
    return true;
  });
}

/** Puts a file in its place whole, unless it is there. */
export function putIfOther(path: string, content: Buffer): void {
  if (hashAt(path) !== hashOf(content)) put(path, content);
}

/** Removes all that is below a folder but some files, and folders that are empty then. */
export function removeAllBut(paths: ReadonlySet<string>, folder: string): void {
  const wanted = new Set(paths);
  for (const path of paths)
    for (let up = dirname(path); up !== '.'; up = dirname(up)) wanted.add(up);
  for (const found of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (!wanted.has(found.replaceAll('\\', '/')))
      rmSync(join(folder, found), { recursive: true, force: true });
}

function put(path: string, content: Buffer): void {
  const draft = `${path}.unfinished-${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, path);
}

function contentAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function hashAt(path: string): string {
  const content = contentAt(path);
  return content ? hashOf(content) : '';
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
