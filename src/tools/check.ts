// `npm run check`: lints the content without building. Exit 1 on errors, 0 on warnings alone.
import { parseArgs } from 'node:util';
import { formatProblem } from '#archive/problem.ts';
import { readArchive } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const USAGE = `npm run check -- [--json] [--strict]
  --json    one JSON array of problems on standard output
  --strict  warnings fail as errors do`;

await runCommand(() => {
  const options = optionsFrom(process.argv.slice(2));
  const settings = settingsFrom(process.env, ROOT);
  const { content, problems } = readArchive(
    settings.archiveDir,
    factsCachePath(settings),
    settings.now,
  );
  const errors = problems.filter(({ severity }) => severity === 'error' || options.strict);
  if (options.json) {
    console.log(JSON.stringify(problems, null, 2));
  } else {
    for (const problem of problems) console.log(formatProblem(problem));
    console.log(
      `${content.articles.length} articles read: ${errors.length} errors, ${problems.length - errors.length} warnings`,
    );
  }
  if (errors.length > 0) process.exitCode = 1;
});

function optionsFrom(args: string[]): { json: boolean; strict: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
      2,
    );
  }
}
