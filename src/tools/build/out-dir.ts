// The folder a site is published in, before anybody changes it: one at a time; put right after a build that was killed,
// and refused when it holds something else.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SEARCH_PERIODS } from '#archive/urls.ts';
import { CommandError } from '../fail.ts';
import { Lock } from '../lock.ts';
import { BUILDING, REPLACED } from './beside.ts';

/** In the cache of an output folder: what lies there was built here. */
const MADE = 'made-here';

/** Does something in the folder while nobody else does. @throws CommandError when somebody else is at it */
export async function aloneIn(outDir: string, work: () => Promise<void>): Promise<void> {
  const lock = new Lock(join(dirname(outDir), `.${basename(outDir)}.lock`));
  if (!lock.take())
    throw new CommandError(
      `another build (process ${lock.holder()}) is writing ${outDir}: wait until it has ended`,
    );
  try {
    await work();
  } finally {
    lock.release();
  }
}

/** To be called by the one build that writes the folder. @throws CommandError */
export function prepareOutDir(outDir: string, cacheDir: string): void {
  cleanUpAfterKilled(outDir);
  refuseForeignFolder(outDir, cacheDir);
}

export function markAsMade(cacheDir: string): void {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, MADE), '');
}

function cleanUpAfterKilled(outDir: string): void {
  const parent = dirname(outDir);
  if (!existsSync(parent)) return;
  const left = (what: string): string[] =>
    readdirSync(parent).filter((name) => name.startsWith(`.${basename(outDir)}.${what}-`));
  const [replaced] = left(REPLACED);
  if (replaced !== undefined && !existsSync(outDir)) renameSync(join(parent, replaced), outDir);
  for (const name of [...left(REPLACED), ...left(BUILDING)])
    rmSync(join(parent, name), { recursive: true, force: true });
}

/** What the build did not make it does not replace: OUT_DIR may name anything. */
function refuseForeignFolder(outDir: string, cacheDir: string): void {
  if (
    !existsSync(outDir) ||
    readdirSync(outDir).length === 0 ||
    existsSync(join(outDir, SEARCH_PERIODS)) ||
    existsSync(join(cacheDir, MADE))
  )
    return;
  throw new CommandError(
    `OUT_DIR=${outDir} holds something that is no site built here: empty it, or name another folder`,
  );
}
