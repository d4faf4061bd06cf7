// `npm run build`: checks the content, builds the site beside the last one, indexes it for search,
// and only then puts it in the last one's place.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Archive } from '#archive/archive.ts';
import { formatProblem } from '#archive/problem.ts';
import { readArchive } from '#intake/read-content.ts';
import { environmentOf, factsCachePath, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(async () => {
  const settings = settingsFrom(process.env, ROOT);
  // site.config.ts reads the same variables, resolved, here and in Astro's process.
  Object.assign(process.env, environmentOf(settings));
  const started = performance.now();
  const archive = checkedArchive(settings);
  say(`read ${count(archive.articles.length, 'article')}`);

  const staging = join(
    dirname(settings.outDir),
    `.${basename(settings.outDir)}.building-${process.pid}`,
  );
  const discard = (): void => rmSync(staging, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      discard();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  try {
    mkdirSync(dirname(staging), { recursive: true });
    await renderPages(settings, staging);
    say('rendered the pages');
    const { buildSearchIndexes } = await import('./search-index.ts');
    await buildSearchIndexes(archive, settings.archiveDir, staging);
    say('indexed them for search');
    putInPlace(staging, settings.outDir);
  } finally {
    discard();
  }
  say(`wrote ${settings.outDir}`);

  function say(what: string): void {
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  }
});

/** The archive, when nothing in it is wrong. */
function checkedArchive(settings: Settings): Archive {
  const { archive, problems } = readArchive(
    settings.archiveDir,
    factsCachePath(settings),
    settings.now,
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const problem of errors) console.error(formatProblem(problem));
    throw new CommandError(`${count(errors.length, 'error')} in the content: nothing was built`);
  }
  if (problems.length > 0)
    console.log(`${count(problems.length, 'warning')} in the content: npm run check lists them`);
  return archive;
}

/** Runs Astro in a process of its own: its memory is gone before the search is indexed. */
async function renderPages(settings: Settings, staging: string): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'tools', 'render.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...environmentOf(settings),
      OUT_DIR: staging,
      ARCHIVE_CACHE_DIR: settings.cacheDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  if (status !== 0)
    throw new CommandError(
      `the pages could not be rendered (${status}): what was published before is unchanged`,
    );
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

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
