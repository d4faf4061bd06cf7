// `npm run build`: checks the content, builds the site beside the last one, indexes it for search,
// and only then puts it in the last one's place. Each phase is a process of its own, so that the
// memory a build takes is that of its largest phase.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { environmentOf, settingsFrom } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const started = performance.now();

await runCommand(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const staging = join(
    dirname(settings.outDir),
    `.${basename(settings.outDir)}.building-${process.pid}`,
  );
  const environment = {
    ...environmentOf(settings),
    OUT_DIR: staging,
    ARCHIVE_CACHE_DIR: settings.cacheDir,
  };
  const discard = (): void => rmSync(staging, { recursive: true, force: true });
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      discard();
      process.exit(status);
    });
  }
  try {
    await runPhase('check-content', environment);
    mkdirSync(dirname(staging), { recursive: true });
    await runPhase('render-pages', environment);
    say('rendered the pages');
    await runPhase('index-search', environment);
    say('indexed them for search');
    putInPlace(staging, settings.outDir);
  } finally {
    discard();
  }
  say(`wrote ${settings.outDir}`);
});

/** Runs one phase to its end. What went wrong in it, it has said itself. */
async function runPhase(name: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'tools', 'build', `${name}.ts`)], {
    cwd: ROOT,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  if (typeof end === 'string')
    throw new CommandError(`${name} was ended by ${end}: what was published before is unchanged`);
  if (end !== 0) throw new CommandError('', end);
}

/** Swaps the new site in. What stood there is moved aside first, and back if that fails. */
function putInPlace(staging: string, outDir: string): void {
  const aside = join(dirname(outDir), `.${basename(outDir)}.replaced-${process.pid}`);
  const replaces = existsSync(outDir);
  if (replaces) renameSync(outDir, aside);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (replaces) renameSync(aside, outDir);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function say(what: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
}
