// Phase of a build: what is made beside the pages, where another process has checked the content.
import { buildArchive } from '#archive/archive.ts';
import { settingsFrom } from '#intake/settings.ts';
import { ROOT } from '../root.ts';
import { jobFrom } from './job.ts';
import { makeOthers } from './others.ts';
import { runPhase } from './phase.ts';

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const job = jobFrom(process.env, settings);
  const content = job.content();
  await makeOthers(content, buildArchive(content, settings.now), job, settings);
});
