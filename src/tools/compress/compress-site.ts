// Gives each text of a built site its companions: those that are current stay, all others go first and are made anew.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { counted } from '#text/counted.ts';
import { filesBelow } from '../build/walk.ts';
import { companionsOf, isCurrent, packedFrom } from './companions.ts';
import type { PackThreadData } from './pack-thread.ts';
import { pack } from './pack.ts';

/** A smaller file fits into the packet its headers travel in (bytes). */
const WORTH_PACKING = 1024;
/** Fewer files are packed before a thread has started. */
const WORTH_A_THREAD = 100;

export interface Compression {
  /** Files packed now, and files whose companions were current. */
  readonly packed: number;
  readonly kept: number;
  /** Bytes of all files that have companions, and of their companions in Brotli. */
  readonly plainBytes: number;
  readonly packedBytes: number;
}

/**
 * @param given paths that look like companions and were put there by somebody: they are left alone
 * @param workshop a folder of one’s own on the same file system; made here, and gone afterwards
 * @param tell hears how many files of how many are packed
 */
export async function compressSite(
  folder: string,
  given: ReadonlySet<string>,
  workshop: string,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<Compression> {
  const files = filesBelow(folder);
  const current = new Set<string>();
  const [due, kept]: [string[], string[]] = [[], []];
  let plainBytes = 0;
  for (const path of files) {
    const companions = companionsOf(path);
    if (companions.length === 0 || companions.some((companion) => given.has(companion))) continue;
    const stat = statSync(join(folder, path));
    if (stat.size < WORTH_PACKING) continue;
    plainBytes += stat.size;
    const isKept = companions.every((companion) => isCurrent(folder, companion, stat));
    (isKept ? kept : due).push(path);
    if (isKept) for (const companion of companions) current.add(companion);
  }
  for (const path of files)
    if (packedFrom(path) !== null && !current.has(path) && !given.has(path))
      rmSync(join(folder, path));
  await packAll(folder, due, workshop, (done) => tell(done, due.length));
  const packedBytes = [...due, ...kept]
    .map((path) => statSync(join(folder, `${path}.br`)).size)
    .reduce((sum, size) => sum + size, 0);
  return { packed: due.length, kept: kept.length, plainBytes, packedBytes };
}

/** `1,204 files packed, 20,100 kept; 212.0 MB → 38.2 MB` */
export function formatCompression({ packed, kept, plainBytes, packedBytes }: Compression): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return `${counted(packed, 'file')} packed, ${kept.toLocaleString('en')} kept; ${megabytes(plainBytes)} → ${megabytes(packedBytes)}`;
}

async function packAll(
  folder: string,
  paths: ReadonlyArray<string>,
  workshop: string,
  tell: (done: number) => void,
): Promise<void> {
  if (paths.length === 0) return;
  mkdirSync(workshop, { recursive: true });
  try {
    const threads = Math.min(availableParallelism(), Math.floor(paths.length / WORTH_A_THREAD));
    if (threads < 2) {
      for (const path of paths) pack(folder, path, join(workshop, 'packed'));
      return;
    }
    const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    let done = 0;
    const ends = Array.from({ length: threads }, () =>
      endOf({ folder, paths, workshop, taken }, (number) => tell((done += number))),
    );
    for (const end of await Promise.allSettled(ends))
      if (end.status === 'rejected') throw end.reason;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Resolves when a thread has found nothing more to do. */
function endOf(workerData: PackThreadData, tell: (number: number) => void): Promise<void> {
  const worker = new Worker(new URL('./pack-thread.ts', import.meta.url), { workerData });
  worker.on('message', tell);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a thread that packs ended with ${code}`));
    });
  });
}
