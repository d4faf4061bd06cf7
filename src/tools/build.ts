// `npm run build`: checks the content, makes what is due beside the last site, and only then puts it where it is read.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { Account } from './build/account.ts';
import { BUILDING, beside } from './build/beside.ts';
import { USAGE, buildOptions } from './build/build-options.ts';
import type { BuildOptions } from './build/build-options.ts';
import { addCompiled, addHostFiles } from './build/given-files.ts';
import { ledgerPath, reportsIn, versionOf } from './build/job.ts';
import type { JobVariables } from './build/job.ts';
import { readLedger, writeLedger } from './build/ledger.ts';
import { aloneIn, markAsMade, prepareOutDir } from './build/out-dir.ts';
import { bundleKey, keepBundle, keptBundle } from './build/pages/bundle.ts';
import { areFew, makeAll } from './build/make-all.ts';
import { Phases } from './build/phases.ts';
import { publish } from './build/publish.ts';
import { processesFor } from './build/render-shares.ts';
import { compressOutDir } from './compress.ts';
import { formatCompression } from './compress/compress-site.ts';
import { runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(async () => {
  const options = buildOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const settings = settingsFrom(process.env, ROOT);
  await aloneIn(settings.outDir, () => build(settings, options));
});

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
    let checked = { articles: 0, seal: '' };
    await account.time(
      'check',
      () =>
        phases.start('check-content', {}, (message) => {
          if (message.says === 'checked') checked = message;
        }).end,
    );
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
