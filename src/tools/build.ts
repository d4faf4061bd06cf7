// `npm run build`: checks the content, builds the site beside the last one, indexes it for search,
// and only then puts it in the last one's place. Each phase is a process of its own, so that the
// memory a build takes is that of its largest phase, the rendering of the pages.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SEARCH_PERIODS } from '#archive/urls.ts';
import { environmentOf, settingsFrom } from '#intake/settings.ts';
import { writeHostFiles } from './build/host-files.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const started = performance.now();

/** Exit status of a build that a signal ended: 128 and the signal’s number, as shells have it. */
const STATUS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

/** What is going on, and the signal that has asked for its end. */
const now: { readonly phases: Set<ChildProcess>; interrupted: NodeJS.Signals | null } = {
  phases: new Set(),
  interrupted: null,
};

await runCommand(async () => {
  const settings = settingsFrom(process.env, ROOT);
  // Inside the project, wherever the cache is: Astro runs what it makes before it prints it, finds packages from
  // there alone, and for a folder elsewhere would share one of its own between builds that run side by side.
  const workshop = join(ROOT, 'node_modules', '.cache', 'archive', `site-${process.pid}`);
  const environment = {
    ...environmentOf(settings),
    OUT_DIR: workshop,
    ARCHIVE_CACHE_DIR: settings.cacheDir,
  };
  refuseForeignFolder(settings.outDir);
  // Not once: whoever asks again while the build cleans up must not cut that short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  try {
    await runPhase('check-content', environment);
    await runPhase('render-pages', environment);
    say('rendered the pages');
    await runPhase('make-pictures', environment);
    // Each keeps one core busy, and neither looks at what the other writes.
    await allOf([runPhase('write-data', environment), runPhase('index-search', environment)]);
    say('wrote them as data and indexed them for search');
    writeHostFiles(workshop, settings.base);
    putInPlace(workshop, settings.outDir);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  say(`wrote ${settings.outDir}`);
});

/** Waits for all, so that none goes on when the build ends; fails as the first of them that did. */
async function allOf(phases: ReadonlyArray<Promise<void>>): Promise<void> {
  for (const outcome of await Promise.allSettled(phases))
    if (outcome.status === 'rejected') throw outcome.reason;
}

/** Ends the phases that are running; the build then ends as after any failure, and cleans up. */
function interrupt(signal: NodeJS.Signals): void {
  now.interrupted = signal;
  for (const phase of now.phases) phase.kill(signal);
}

/** What was asked to end ends here, with the status a shell expects. */
function stopIfInterrupted(): void {
  if (now.interrupted) throw new CommandError('', STATUS[now.interrupted]);
}

/** What the build did not make it does not replace: OUT_DIR may name anything. */
function refuseForeignFolder(outDir: string): void {
  if (
    !existsSync(outDir) ||
    readdirSync(outDir).length === 0 ||
    existsSync(join(outDir, SEARCH_PERIODS))
  )
    return;
  throw new CommandError(
    `OUT_DIR=${outDir} holds something that is no site built here: empty it, or name another folder`,
  );
}

/** Runs one phase to its end. What went wrong in it, it has said itself. */
async function runPhase(name: string, environment: Record<string, string>): Promise<void> {
  stopIfInterrupted();
  const child = spawn(process.execPath, [join(ROOT, 'src', 'tools', 'build', `${name}.ts`)], {
    cwd: ROOT,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  now.phases.add(child);
  const end = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  now.phases.delete(child);
  stopIfInterrupted();
  if (typeof end === 'string')
    throw new CommandError(`${name} was ended by ${end}: what was published before is unchanged`);
  if (end !== 0) throw new CommandError('', end);
}

/** Swaps the new site in. What stood there is moved aside first, and back if that fails. */
function putInPlace(made: string, outDir: string): void {
  const beside = (what: string): string =>
    join(dirname(outDir), `.${basename(outDir)}.${what}-${process.pid}`);
  const [staging, aside] = [beside('building'), beside('replaced')];
  const replaces = existsSync(outDir);
  try {
    mkdirSync(dirname(outDir), { recursive: true });
    moveAcross(made, staging);
    if (replaces) renameSync(outDir, aside);
    try {
      renameSync(staging, outDir);
    } catch (error) {
      if (replaces) renameSync(aside, outDir);
      throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Moves a folder, also to another file system. */
function moveAcross(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

function say(what: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
}
