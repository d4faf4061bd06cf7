// Puts what a build made where it is read. A site of which most is new takes the old one's place as a whole. One that
// has changed in parts is changed file by file: each is replaced whole, in an order in which nothing refers to what is
// not there, and what did not change keeps its bytes and its time. Companions (packed copies, ../compress) stay as long
// as their file does, and go before it changes: nobody is ever sent old bytes for a new page.
import {
  existsSync,
  linkSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { packedFrom } from '../compress/companions.ts';
import { REPLACED, beside } from './beside.ts';
import type { Ledger, Left } from './ledger.ts';
import type { Reported } from './maker.ts';
import { isList, isPage } from './order.ts';
import { placeholder } from './placeholder.ts';
import { isSameFile } from './same-file.ts';
import { filesBelow } from './walk.ts';

export interface Publication {
  /** Folder with what was made, in the form of the site; nothing is left of it. */
  readonly staging: string;
  readonly outDir: string;
  /** All files that lie in `outDir`. */
  readonly present: ReadonlySet<string>;
  /** All files that have a key, made or kept. What is made without being reported has none. */
  readonly reported: ReadonlyArray<Reported>;
  /** Whether what lies in `outDir` is the last build’s, to be changed in parts. */
  readonly inPlace: boolean;
  /** Path of the site below its host. */
  readonly base: string;
}

export interface Published {
  readonly ledger: Ledger;
  /** Files that are new or have other bytes than before. */
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

export function publish(publication: Publication): Published {
  const { staging, outDir, present, reported } = publication;
  const made = new Set(filesBelow(staging));
  const lost = reported.find(([path, , left]) => left === null && !made.has(path));
  if (lost) throw new Error(`${lost[0]} was made, but does not lie in ${staging}`);
  for (const path of made)
    if (present.has(path) && isSameFile(join(staging, path), join(outDir, path))) made.delete(path);
  const wanted = new Set([...filesBelow(staging), ...reported.map(([path]) => path)]);
  const isKept = (path: string): boolean => wanted.has(path) && !made.has(path);
  const unasked = [...present].filter((path) => !wanted.has(path));
  const gone = unasked.filter((path) => packedFrom(path) === null);
  const companions = unasked.filter((path) => packedFrom(path) !== null);
  const staying = new Set(companions.filter((path) => isKept(packedFrom(path) ?? '')));
  const much = made.size + gone.length > (present.size - companions.length) / 2;
  if (publication.inPlace && !much && !areInTheWay(gone, made)) {
    remove(
      outDir,
      companions.filter((path) => !staying.has(path)),
    );
    change(publication, made, present, gone);
  } else {
    complete(staging, outDir, [...[...wanted].filter(isKept), ...staying]);
    swap(staging, outDir);
  }
  return {
    ledger: ledgerOf(outDir, reported),
    written: made.size,
    kept: wanted.size - made.size,
    removed: gone.length,
  };
}

/** Files are replaced one by one; see above for the order. */
function change(
  { staging, outDir, base }: Publication,
  made: ReadonlySet<string>,
  present: ReadonlySet<string>,
  gone: ReadonlyArray<string>,
): void {
  const put = (path: string): void => {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(staging, path), target);
  };
  const stand = (path: string, text: string): void => {
    const draft = join(staging, '.placeholder');
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, join(outDir, path));
  };
  const added = [...made].filter((path) => !present.has(path));
  const changed = [...made].filter((path) => present.has(path));
  // What pages bring along is there before them; of new pages each may refer to each.
  added.filter(isNoPage).forEach(put);
  const pages = added.filter(isPage);
  if (pages.length > 1) for (const path of pages) stand(path, placeholder('comes', base));
  pages.forEach(put);
  changed.filter(isPage).forEach(put);
  changed.filter(isNoPage).filter(isNoList).forEach(put);
  changed.filter(isList).forEach(put);
  // Now nothing refers to what goes; of pages that go each may refer to each.
  const going = gone.filter(isPage);
  if (going.length > 1) for (const path of going) stand(path, placeholder('goes', base));
  remove(outDir, gone);
}

function remove(outDir: string, paths: ReadonlyArray<string>): void {
  for (const path of paths) {
    rmSync(join(outDir, path));
    removeEmptied(outDir, dirname(path));
  }
}

const isNoList = (path: string): boolean => !isList(path);
const isNoPage = (path: string): boolean => !isPage(path);

/** Whether something that goes lies where something that comes needs a folder, or the other way round. */
function areInTheWay(gone: ReadonlyArray<string>, made: ReadonlySet<string>): boolean {
  const folders = (paths: Iterable<string>): Set<string> => {
    const above = new Set<string>();
    for (const path of paths)
      for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) above.add(folder);
    return above;
  };
  const [needed, left] = [folders(made), folders(gone)];
  return gone.some((path) => needed.has(path)) || [...made].some((path) => left.has(path));
}

function removeEmptied(outDir: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(outDir, path));
    } catch {
      return;
    }
  }
}

/** Adds what stays as it is to what was made, as the same files. */
function complete(staging: string, outDir: string, kept: ReadonlyArray<string>): void {
  for (const path of kept) {
    const target = join(staging, path);
    rmSync(target, { force: true });
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(outDir, path), target);
  }
}

/** Another name for the same file; a copy where the file system has no such names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to, { preserveTimestamps: true });
  }
}

/** Swaps the new site in. What stood there is moved aside first, and back if that fails. */
function swap(staging: string, outDir: string): void {
  const aside = beside(outDir, REPLACED, process.pid);
  const replaces = existsSync(outDir);
  mkdirSync(dirname(outDir), { recursive: true });
  if (replaces) renameSync(outDir, aside);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (replaces) renameSync(aside, outDir);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function ledgerOf(outDir: string, reported: ReadonlyArray<Reported>): Map<string, Left> {
  return new Map(
    reported
      .filter(([, key]) => key !== '')
      .map(([path, key, left]) => {
        if (left) return [path, left];
        const { size, mtimeMs } = statSync(join(outDir, path));
        return [path, { key, size, time: mtimeMs }];
      }),
  );
}
