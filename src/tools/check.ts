// `npm run check`: lints the content without building. Exit 1 on errors, 0 on warnings alone.
import type { Problem } from '#archive/problem.ts';
import { recordAddresses } from '#intake/published-addresses.ts';
import { readArchive } from '#intake/read-content.ts';
import type { ReadArchive } from '#intake/read-content.ts';
import { readContentFile } from '#intake/read-file.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { counted } from '#text/counted.ts';
import { mendArchive } from './check/mend.ts';
import type { Mended } from './check/mend.ts';
import { checkOptionsFrom } from './check/options.ts';
import type { CheckOptions } from './check/options.ts';
import { pathOf } from './check/paths.ts';
import { annotationOf } from './check/report-github.ts';
import { sarifOf } from './check/report-sarif.ts';
import { MOST_OF_A_RULE, textReport } from './check/report-text.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

await runCommand(() => {
  const options = checkOptionsFrom(process.argv.slice(2));
  const settings = settingsFrom(process.env, ROOT);
  const read = (): ReadArchive =>
    readArchive(settings.archiveDir, factsCachePath(settings), settings.now, settings);
  const isWanted = ({ rule }: Problem): boolean => options.rules?.has(rule) ?? true;
  const { reading, mended } = options.fix
    ? mendArchive(settings.archiveDir, read, isWanted)
    : { reading: read(), mended: [] };
  for (const file of mended) sayMended(file, options, settings);
  const problems = reading.problems.filter(isWanted);
  report(problems, reading, options, settings);
  const failing = problems.filter(({ severity }) => severity === 'error' || options.strict);
  if (failing.length > 0) process.exitCode = 1;
  if (options.record) record(reading, options, settings);
});

/** What a tool reads of the report is the report alone: remarks go beside it. */
function say(line: string, { format }: CheckOptions): void {
  if (format === 'text') console.log(line);
  else console.error(line);
}

function sayMended({ file, rules }: Mended, options: CheckOptions, settings: Settings): void {
  const what = [...rules].map(([rule, times]) => (times === 1 ? rule : `${rule} (${times} times)`));
  say(`mended ${pathOf(file, settings)}: ${what.join(', ')}`, options);
}

function report(
  problems: ReadonlyArray<Problem>,
  { content }: ReadArchive,
  { format, strict, all, rules }: CheckOptions,
  settings: Settings,
): void {
  const path = (file: string): string => pathOf(file, settings);
  const sourceOf = (file: string): string | null => {
    const source = readContentFile(settings.archiveDir, file);
    return typeof source === 'string' ? source : null;
  };
  if (format === 'json') console.log(JSON.stringify(problems, null, 2));
  if (format === 'sarif') console.log(JSON.stringify(sarifOf(problems, path, sourceOf), null, 2));
  if (format === 'github') for (const problem of problems) console.log(annotationOf(problem, path));
  if (format !== 'text') return;
  const lines = textReport({
    problems,
    most: all || rules !== null ? Infinity : MOST_OF_A_RULE,
    width: process.stdout.isTTY ? process.stdout.columns : 110,
    linesOf: (file) => sourceOf(file)?.split(/\r?\n/) ?? null,
    pathOf: path,
  });
  for (const line of lines) console.log(line);
  const errors = problems.filter(({ severity }) => severity === 'error' || strict).length;
  console.log(
    `${counted(content.articles.length, 'article')} read: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`,
  );
}

/** @throws CommandError while something is wrong: then nothing is published, and nothing recorded */
function record(
  { archive, problems }: ReadArchive,
  options: CheckOptions,
  settings: Settings,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const vanished = errors.filter(({ rule }) => rule === 'address-vanished').length;
  if (vanished > 0)
    throw new CommandError(
      `nothing was recorded: published addresses that lead nowhere: ${vanished}`,
    );
  if (errors.length > 0)
    throw new CommandError('nothing was recorded: content with errors is not published');
  const { added, path } = recordAddresses(settings.archiveDir, archive);
  say(
    `${added.toLocaleString('en')} of ${archive.addresses.length.toLocaleString('en')} addresses added to ${path}`,
    options,
  );
}
