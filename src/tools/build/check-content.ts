// Phase of a build: nothing is made from content with an error in it.
import { formatProblem } from '#archive/problem.ts';
import { readArchive } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { counted } from '#text/counted.ts';
import { CommandError } from '../fail.ts';
import { ROOT } from '../root.ts';
import { runPhase, say } from './phase.ts';

await runPhase(() => {
  const settings = settingsFrom(process.env, ROOT);
  const { archive, problems, seal } = readArchive(
    settings.archiveDir,
    factsCachePath(settings),
    settings.now,
    settings,
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) console.error(formatProblem(problem));
  if (errors.length > 0)
    throw new CommandError(`${counted(errors.length, 'error')} in the content: nothing was built`);
  if (problems.length > 0)
    console.log(`${counted(problems.length, 'warning')} in the content: npm run check lists them`);
  console.log(`${counted(archive.articles.length, 'article')} to publish`);
  say({ says: 'checked', articles: archive.articles.length, seal });
});
