// A build: checks the content, makes what is due beside the last site, and only then puts it where it is read.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { Account } from './account.ts';
import { BUILDING, beside } from './beside.ts';
import { USAGE, buildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { addCompiled, addHostFiles } from './given-files.ts';
import { ledgerPath, reportsIn, versionOf } from './job.ts';
import type { JobVariables } from './job.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { aloneIn, markAsMade, prepareOutDir } from './out-dir.ts';
import { bundleKey, keepBundle, keptBundle } from './pages/bundle.ts';
import { makeAll } from './make-all.ts';
import { areFew } from './many.ts';
import { Phases } from './phases.ts';
import { publish } from './publish.ts';
import { processesFor } from './render-shares.ts';
import { filesBelow } from './walk.ts';
import { compressOutDir } from '../compress.ts';
import { formatCompression } from '../compress/compress-site.ts';
import { ROOT } from '../root.ts';

/** @param argv what stands behind `npm run build --` */
export async function buildSite(argv: ReadonlyArray<string>): Promise<void> {
  const options = buildOptions(argv);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const settings = settingsFrom(process.env, ROOT);
  await aloneIn(settings.outDir, () => build(settings, options));
}

async function build(settings: Settings, options: BuildOptions): Promise<void> {
  const { outDir, cacheDir } = settings;
  prepareOutDir(outDir, cacheDir);
  if (options.full) rmSync(cacheDir, { recursive: true, force: true });
  const workshop = beside(outDir, BUILDING, process.pid);
  const staging = join(workshop, 'site');
  const bundle = bundleKey(settings);
  const version = versionOf(bundle);
  const variables: JobVariables = {
    BUILD_WORKSHOP: workshop,
    BUILD_PUBLISHED: outDir,
    BUILD_SHARE: `${options.share.number}/${options.share.of}`,
    BUILD_PROCESS: '1/1',
    BUILD_FULL: 'yes',
    BUILD_BUNDLE: bundle,
    BUILD_VERSION: version,
    BUILD_FACTS: '',
    BUILD_TEXTS: '0',
    BUILD_PARTS: '',
  };
  const phases = new Phases({
    ...environmentOf(settings),
    OUT_DIR: staging,
    ARCHIVE_CACHE_DIR: cacheDir,
    ...variables,
  });
  const account = new Account();
  try {
    mkdirSync(staging, { recursive: true });
    // With little to do, most of it is starting and reading; and a check of little leaves a core free.
    const isLittle = !options.full && existsSync(ledgerPath(settings));
    if (isLittle) phases.prepare('render-pages');
    let present: ReadonlySet<string> = new Set();
    const checked = await account.time('check', () => {
      const checking = phases.check(isLittle);
      // Nobody else puts anything there while this runs.
      present = new Set(filesBelow(outDir));
      return checking;
    });
    if (options.full || !keptBundle(bundle))
      await account.time(
        'compile',
        () => phases.start('bundle-pages', { BUILD_FULL: options.full ? 'yes' : 'no' }).end,
      );
    else keepBundle(bundle);
    const ledger = options.share.of === 1 ? readLedger(ledgerPath(settings), version) : null;
    const inPlace = ledger !== null && existsSync(outDir);
    const job = { BUILD_FULL: inPlace ? 'no' : 'yes', BUILD_FACTS: checked.seal };
    const allAtOnce = inPlace && areFew(checked.articles);
    // What it has read takes memory that others need.
    if (!allAtOnce) phases.dismiss('make-others');
    const pages = await makeAll(phases, account, job, {
      articles: checked.articles,
      processes: processesFor(checked.articles, options.processes, allAtOnce),
      allAtOnce,
      inPlace,
    });
    const outcome = await account.time('publish', () => {
      addCompiled(bundle, options.share, staging);
      addHostFiles(settings, options.share, staging);
      const reported = reportsIn(workshop);
      const { ledger: made, ...counts } = publish({
        staging,
        outDir,
        present,
        reported,
        inPlace,
        base: settings.base,
      });
      if (options.share.of === 1) writeLedger(ledgerPath(settings), version, made);
      markAsMade(cacheDir);
      return counts;
    });
    const compression = options.compress
      ? await account.time('compress', () => compressOutDir(outDir))
      : null;
    account.print(outcome, pages);
    if (compression) console.log(`  ${formatCompression(compression)}`);
    if (options.profile) writeFileSync(options.profile, account.trace());
  } finally {
    phases.endAll();
    rmSync(workshop, { recursive: true, force: true });
    account.close();
  }
  console.log(`wrote ${outDir}`);
}
