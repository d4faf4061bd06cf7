// Phase of a build: the search indexes, into OUT_DIR.
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { buildArchive } from '#archive/archive.ts';
import { site } from '#site.config.ts';
import { ROOT } from '../root.ts';
import { buildSearchIndexes } from './search/search-index.ts';
import { runPhase } from './phase.ts';

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const { content } = readContent(settings.archiveDir, factsCachePath(settings));
  const archive = buildArchive(content, settings.now);
  await buildSearchIndexes(archive, settings, site.searchPeriodSize);
});
