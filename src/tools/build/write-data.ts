// Fourth phase of a build, beside the fifth: the archive as data and the articles' twins, into OUT_DIR. A phase of its own,
// because an endpoint of Astro's holds what it answers as one text, and each twin would be a route.
import { join } from 'node:path';
import { buildArchive } from '#archive/archive.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, pictureReadingsPath, settingsFrom } from '#intake/settings.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { absolute, site } from '#site.config.ts';
import { runCommand } from '../fail.ts';
import { ROOT } from '../root.ts';
import { writeData } from './data-and-twins.ts';

await runCommand(() => {
  const settings = settingsFrom(process.env, ROOT);
  const { content } = readContent(settings.archiveDir, factsCachePath(settings));
  writeData({
    content,
    archive: buildArchive(content, settings.now),
    pictures: new PictureFiles({
      archiveDir: settings.archiveDir,
      publicDir: join(ROOT, 'public'),
      keptAt: pictureReadingsPath(settings.cacheDir),
    }),
    archiveDir: settings.archiveDir,
    outDir: settings.outDir,
    site,
    absolute,
  });
});
