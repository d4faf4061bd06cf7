// Phase of a build: the archive as data and the articles' twins. A phase of its own, because an endpoint of Astro's
// holds what it answers as one text, and each twin would be a route.
import { join } from 'node:path';
import { buildArchive } from '#archive/archive.ts';
import { pictureReadingsPath, settingsFrom } from '#intake/settings.ts';
import { Spool } from '#intake/spool.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { absolute, site } from '#site.config.ts';
import { ROOT } from '../root.ts';
import { writeData } from './data-and-twins.ts';
import { jobFrom, reportPath } from './job.ts';
import { Maker } from './maker.ts';
import { runPhase } from './phase.ts';

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const job = jobFrom(process.env, settings);
  const content = job.content();
  const texts = new Spool(join(job.workshop, 'spool'), 'data');
  const maker = new Maker(job, job.staging);
  await writeData(
    {
      content,
      archive: buildArchive(content, settings.now),
      pictures: new PictureFiles({
        archiveDir: settings.archiveDir,
        publicDir: join(ROOT, 'public'),
        keptAt: pictureReadingsPath(settings.cacheDir),
      }),
      archiveDir: settings.archiveDir,
      site,
      absolute,
      texts,
      cache: join(settings.cacheDir, 'quotes'),
      version: job.version,
    },
    maker,
  );
  texts.close();
  maker.report(reportPath(job.workshop, 'data'));
});
