// `npm run import`: copy of wires in, articles and register files out. Each appears whole or not at all,
// and nothing that is there is replaced unless --update says so.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Problem } from '#archive/problem.ts';
import { namesOf } from '#archive/registers.ts';
import { decide } from '#desk/decide.ts';
import type { Decision, Desk } from '#desk/decide.ts';
import { formatDiff } from '#desk/format-diff.ts';
import { Stock } from '#desk/stock.ts';
import { FileWriter } from '#desk/write-files.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { site } from '#site.config.ts';
import { formatOf } from '#wire/read-wire.ts';
import type { WireReading } from '#wire/story.ts';
import { WireError } from '#wire/wire-error.ts';
import { openWireFile } from '#wire/wire-file.ts';
import { CommandError, runCommand } from './fail.ts';
import { TITLE_FOR_SEVERAL, importOptions } from './import-options.ts';
import type { ImportOptions } from './import-options.ts';
import { ImportReport } from './import-report.ts';
import { measured } from './measured-file.ts';
import { progressOn } from './progress.ts';
import { ROOT } from './root.ts';

await runCommand(async () => {
  const options = importOptions(process.argv.slice(2));
  const settings = settingsFrom(
    { ...process.env, ...(options.into !== null && { ARCHIVE_DIR: resolve(options.into) }) },
    ROOT,
  );
  const root = settings.archiveDir;
  const report = new ImportReport(shown(root));
  const planned = new Map<string, string>();
  const desk = deskFor(root, factsCachePath(settings), settings.now, options, planned);
  const writer = options.dryRun ? null : new FileWriter(root);
  try {
    if (writer) mkdirSync(join(root, 'articles'), { recursive: true });
    const paths = filesAt(options.files);
    if (options.title !== null && paths.length > 1) throw new CommandError(TITLE_FOR_SEVERAL, 2);
    for (const path of paths)
      for await (const decision of decisionsOn(path, desk, options, report)) {
        const written = writer ? write(writer, decision, path) : decision;
        if (options.dryRun) showDiff(decision, planned);
        report.add(written);
      }
  } finally {
    writer?.close();
  }
  report.close(options.dryRun);
  if (report.refused > 0) process.exitCode = 1;
});

/** What the archive holds, and what is asked of the desk. */
function deskFor(
  root: string,
  cachePath: string,
  now: number,
  { title, source, date, leaveSpeakers, update }: ImportOptions,
  planned: ReadonlyMap<string, string>,
): Desk {
  const isThere = existsSync(join(root, 'articles'));
  const { content, unread } = isThere
    ? readContent(root, cachePath)
    : {
        content: { articles: [], registers: { speakers: [], places: [], sources: [], tags: [] } },
        unread: [],
      };
  if (unread.length > 0)
    console.error(
      `${unread.length} files of the archive cannot be read (npm run check says why): stories in them are not recognised`,
    );
  const names = namesOf(content.registers);
  return {
    orders: {
      title,
      source,
      date,
      leaveSpeakers,
      siteLang: site.lang,
      today: new Date(now).toISOString().slice(0, 10),
    },
    update,
    stock: new Stock(content.articles),
    names,
    sourceOf: (file) => {
      const place = join(root, file);
      return planned.get(file) ?? (existsSync(place) ? readFileSync(place, 'utf8') : null);
    },
  };
}

/** What becomes of each story of a file; a file that cannot be read any further ends with that. */
async function* decisionsOn(
  path: string,
  desk: Desk,
  options: ImportOptions,
  report: ImportReport,
): AsyncIterable<Decision> {
  const name = shown(resolve(path));
  try {
    const file = { ...(await openWireFile(path)), name };
    const format = formatOf(file);
    const { counted, part } = await measured(file);
    const progress = progressOn(process.stderr);
    let stories = 0;
    const readings = format.read(counted, options);
    for await (const reading of options.title === null ? readings : theOnly(readings)) {
      stories++;
      const decision = decisionOn(reading, name, desk);
      if (options.dryRun || 'problem' in decision) progress.clear();
      yield decision;
      progress.show(part(), `${name}: ${report.soFar()}`);
    }
    progress.clear();
    if (stories === 0) yield refusal(name, new WireError('stories', 'holds no story', { line: 1 }));
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    yield refusal(name, error);
  }
}

function decisionOn(reading: WireReading, copy: string, desk: Desk): Decision {
  if ('story' in reading) return decide(reading.story, copy, desk);
  const { problem } = reading;
  return { kind: problem.severity === 'error' ? 'refused' : 'noted', problem };
}

/** The one there is; a title for several stories is refused before any is taken. */
async function* theOnly(readings: AsyncIterable<WireReading>): AsyncIterable<WireReading> {
  const all: WireReading[] = [];
  for await (const reading of readings)
    if (all.push(reading) > 1) throw new CommandError(TITLE_FOR_SEVERAL, 2);
  yield* all;
}

function refusal(file: string, { rule, line, column, message, fix }: WireError): Decision {
  const problem: Problem = {
    rule,
    severity: 'error',
    file,
    line,
    column,
    message,
    ...(fix !== undefined && { fix }),
  };
  return { kind: 'refused', problem };
}

/** Register files first, so that nothing an article names is missing. */
function write(writer: FileWriter, decision: Decision, copy: string): Decision {
  if (decision.kind !== 'imported' && decision.kind !== 'updated') return decision;
  for (const { file, source } of decision.entries) writer.add(file, source);
  if (decision.kind === 'updated') writer.replace(decision.file, decision.source);
  else if (!writer.add(decision.file, decision.source))
    return refusal(
      copy,
      new WireError(
        'file',
        `${decision.file} is there already, and cannot be read as an article`,
        { line: 1 },
        'mend or move it',
      ),
    );
  return decision;
}

function showDiff(decision: Decision, planned: Map<string, string>): void {
  if (decision.kind !== 'imported' && decision.kind !== 'updated') return;
  for (const { file, source } of decision.entries)
    process.stdout.write(formatDiff(file, null, source));
  const before = decision.kind === 'updated' ? decision.before : null;
  process.stdout.write(formatDiff(decision.file, before, decision.source));
  planned.set(decision.file, decision.source);
}

/** A path as it is shown: from here, unless it lies elsewhere. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near || '.';
}

/** Files in the order given; a folder stands for the files in it, by name. */
function filesAt(paths: ReadonlyArray<string>): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  });
}
