// Phase of a build: the search indexes.
import { join } from 'node:path';
import { buildArchive } from '#archive/archive.ts';
import { settingsFrom } from '#intake/settings.ts';
import { site } from '#site.config.ts';
import { ROOT } from '../root.ts';
import { jobFrom, reportPath } from './job.ts';
import { Maker } from './maker.ts';
import { runPhase } from './phase.ts';
import { buildSearchIndexes } from './search/search-index.ts';

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const job = jobFrom(process.env, settings);
  const maker = new Maker(job, job.staging);
  await buildSearchIndexes(
    {
      archive: buildArchive(job.content(), settings.now),
      archiveDir: settings.archiveDir,
      cache: join(settings.cacheDir, 'search'),
      periodSize: site.searchPeriodSize,
    },
    maker,
  );
  maker.report(reportPath(job.workshop, 'search'));
});
