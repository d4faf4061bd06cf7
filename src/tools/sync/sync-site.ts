// Makes what lies in a bucket the site: compares by content, puts what is new or differs in an order in which nothing
// refers to what is not there, and removes what has gone when nothing refers to it any more.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_PERIODS } from '#archive/urls.ts';
import { STAGES, stageOf } from '../build/order.ts';
import { filesBelow } from '../build/walk.ts';
import { packedFrom } from '../compress/companions.ts';
import { CommandError } from '../fail.ts';
import type { Bucket } from './bucket.ts';
import { objectHeaders } from './object-headers.ts';

/** Requests at once. */
const AT_ONCE = 16;

export interface SyncOptions {
  readonly folder: string;
  /** Before each key: '' or `archive/`. */
  readonly prefix: string;
  /** Files named like companions that are none, and are published. */
  readonly given: ReadonlySet<string>;
  /** Puts what has not changed as well. */
  readonly all: boolean;
  /** Changes nothing; says what would be done. */
  readonly dryRun: boolean;
  /** Hears each step: `put a/index.html`. */
  readonly tell?: (step: string, done: number, of: number) => void;
}

export interface Synced {
  readonly put: number;
  readonly kept: number;
  readonly removed: number;
}

/** @throws CommandError when the store refuses something, or holds something else than a site built here */
export async function syncSite(bucket: Bucket, options: SyncOptions): Promise<Synced> {
  const { folder, prefix, given, all, dryRun, tell = () => undefined } = options;
  // Stores send what was asked for: companions are for servers.
  const files = filesBelow(folder).filter((path) => packedFrom(path) === null || given.has(path));
  const there = await bucket.list(prefix);
  const site = new Set(files);
  const gone = [...there.keys()]
    .map((key) => key.slice(prefix.length))
    .filter((path) => !site.has(path));
  // Lists come last: a bucket without them is none of ours, or holds the beginning of a first sync.
  if (gone.length > 0 && !there.has(prefix + SEARCH_PERIODS.slice(1)))
    throw new CommandError(
      'the bucket holds something that is no site built here: empty it, or name another, or a prefix',
    );
  const stages = Array.from({ length: STAGES }, (): string[] => []);
  for (const path of files) {
    const etag = there.get(prefix + path);
    if (!all && etag !== undefined && etag === hash('md5', readFileSync(join(folder, path))))
      continue;
    stages[stageOf(path, etag === undefined)]?.push(path);
  }
  const put = stages.reduce((sum, paths) => sum + paths.length, 0);
  let done = 0;
  const step = (what: string): void => tell(what, ++done, put + gone.length);
  for (const paths of stages)
    await each(paths, async (path) => {
      if (!dryRun)
        await bucket.put(prefix + path, readFileSync(join(folder, path)), objectHeaders(path));
      step(`put ${path}`);
    });
  await each(gone, async (path) => {
    if (!dryRun) await bucket.remove(prefix + path);
    step(`remove ${path}`);
  });
  return { put, kept: files.length - put, removed: gone.length };
}

/** Resolves when it is done with all; what one of them could not do ends the others, too. */
async function each(
  paths: ReadonlyArray<string>,
  work: (path: string) => Promise<void>,
): Promise<void> {
  const waiting = paths.values();
  let failed = false;
  const hands = Array.from({ length: AT_ONCE }, async () => {
    for (const path of waiting) {
      if (failed) return;
      await work(path).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  });
  for (const end of await Promise.allSettled(hands))
    if (end.status === 'rejected') throw end.reason;
}
