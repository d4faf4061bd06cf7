// Phase of a build: nothing is made from content with an error in it. With little to do, reading the content is much of
// it: then this process goes on and makes what is beside the pages.
import { formatProblem } from '#archive/problem.ts';
import { readArchive } from '#intake/read-content.ts';
import type { ReadArchive } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { counted } from '#text/counted.ts';
import { CommandError } from '../fail.ts';
import { ROOT } from '../root.ts';
import { runPhase, say, untilGiven } from './phase.ts';

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const { content, archive } = checked(settings);
  if (process.env['BUILD_GOES_ON'] !== 'yes') return;
  await untilGiven();
  // Loaded now, so that whoever only checks does not wait for it.
  const [{ jobFrom }, { makeOthers }] = await Promise.all([
    import('./job.ts'),
    import('./others.ts'),
  ]);
  await makeOthers(content, archive, jobFrom(process.env, settings), settings);
});

/** @throws CommandError when there is an error in the content */
function checked(settings: Settings): ReadArchive {
  const read = readArchive(settings.archiveDir, factsCachePath(settings), settings.now, settings);
  const { archive, problems, seal } = read;
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) console.error(formatProblem(problem));
  if (errors.length > 0)
    throw new CommandError(`${counted(errors.length, 'error')} in the content: nothing was built`);
  if (problems.length > 0)
    console.log(`${counted(problems.length, 'warning')} in the content: npm run check lists them`);
  console.log(`${counted(archive.articles.length, 'article')} to publish`);
  say({ says: 'checked', articles: archive.articles.length, seal });
  return read;
}
