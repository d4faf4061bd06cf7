// `npm run bench`: how long the site takes to build, and how much memory, at a given size of the
// archive. Generated archives and built sites live outside the working tree.

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compareBuilds } from './compare.ts';
import { generateArchive } from './generate.ts';
import { BuildError, measureBuild } from './measure.ts';
import { parseOptions, USAGE, UsageError } from './options.ts';
import type { Options } from './options.ts';
import { formatComparison, formatMachine, formatTable } from './report.ts';
import type { Row } from './report.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILD = [process.execPath, 'src/tools/build.ts'] as const;

async function bench(options: Options): Promise<void> {
  const scratch = createScratch();
  const rows: Row[] = [];
  for (const articles of options.sizes) {
    const archive = await provideArchive(articles, options, scratch);
    if (options.generateOnly) continue;
    if (options.compare) {
      const compared = await compareBuilds({
        command: BUILD,
        root: ROOT,
        archive,
        articles,
        scratch,
        runs: options.runs,
        theme: options.hugoTheme === undefined ? null : resolve(options.hugoTheme),
        tell: (what) => console.error(`  ${what}`),
      });
      console.log(
        `${articles.toLocaleString('en')} articles\n\n${formatComparison(compared)}\n${formatMachine(new Date())}\n`,
      );
      continue;
    }
    const workspace = mkdtempSync(join(scratch, 'build-'));
    console.error(`Building ${articles} articles …`);
    rows.push({
      articles,
      ...(await measureBuild({ command: [...BUILD, '--full'], root: ROOT, archive, workspace })),
    });
    rmSync(workspace, { recursive: true });
  }
  if (rows.length > 0) console.log(`${formatTable(rows)}\n${formatMachine(new Date())}`);
}

/** A folder that is gone when this process has ended, however it ends. */
function createScratch(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'archive-bench-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return scratch;
}

/** The folder of an archive of that size and seed, generated unless kept from an earlier run. */
async function provideArchive(
  articles: number,
  { seed, keep }: Options,
  scratch: string,
): Promise<string> {
  const parent = resolve(keep ?? scratch);
  const archive = join(parent, `${articles}-articles-seed-${seed}`);
  if (existsSync(archive)) {
    console.error(`Using ${archive}`);
    return archive;
  }
  console.error(`Generating ${archive} …`);
  const started = performance.now();
  // Under its own name only when complete: what an interrupted run leaves is never taken for whole.
  const unfinished = `${archive}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await generateArchive(unfinished, articles, seed);
  renameSync(unfinished, archive);
  console.error(`  took ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return archive;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await bench(options);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof BuildError) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
