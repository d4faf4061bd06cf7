// `npm run new`: the file of a new article. On a terminal it asks for what the flags leave out; names are
// completed from the registers with the Tab key.
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import { namesOf } from '#archive/registers.ts';
import type { RegisterNames } from '#archive/registers.ts';
import { faultIn, newArticle } from '#desk/new-article.ts';
import type { Outline, OutlineField } from '#desk/new-article.ts';
import { FileWriter } from '#desk/write-files.ts';
import { readContent } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { nearestOf } from '#text/nearest.ts';
import { Asking } from './asking.ts';
import { CommandError, runCommand } from './fail.ts';
import { ROOT } from './root.ts';

const USAGE = `npm run new -- "Headline" [options]
  --dateline "QUILLMOUTH, March 10."   as it will stand before the first words
  --source, --speakers A,B, --tags A,B, --summary, --date 2026-03-10 (default: today), --slug`;

type Given = Readonly<Partial<Record<OutlineField, string>>>;

/** What is asked for on a terminal, in this order, where no flag says it. */
const QUESTIONS: ReadonlyArray<{ field: OutlineField; asks: string; from?: Register }> = [
  { field: 'title', asks: 'Headline' },
  { field: 'dateline', asks: 'Dateline (such as QUILLMOUTH, March 10.)' },
  { field: 'source', asks: 'Source', from: 'sources' },
  { field: 'speakers', asks: 'Speakers, parted by commas', from: 'speakers' },
  { field: 'tags', asks: 'Tags, parted by commas', from: 'tags' },
  { field: 'summary', asks: 'Summary' },
];

await runCommand(async () => {
  const flags = flagsFrom(process.argv.slice(2));
  const settings = settingsFrom(process.env, ROOT);
  const root = settings.archiveDir;
  mkdirSync(join(root, 'articles'), { recursive: true });
  const { content } = readContent(root, factsCachePath(settings));
  const names = namesOf(content.registers);
  const given = process.stdin.isTTY ? await completed(flags, names) : flags;
  if (given.title === undefined) throw new CommandError(`a headline is missing\n${USAGE}`, 2);
  const { file, source } = newArticle(outlineOf(given, new Date(settings.now)));
  const place = relative(process.cwd(), join(root, file));
  if (existsSync(join(root, file)))
    throw new CommandError(`${place} is there already: give another address with --slug`);
  const writer = new FileWriter(root);
  try {
    if (!writer.add(file, source)) throw new CommandError(`${place} is there already`);
  } finally {
    writer.close();
  }
  console.log(
    `${place}\nWrite the words below the second line of ---, then take the line \`status: draft\` out.`,
  );
  for (const note of unknownIn(given, names)) console.log(note);
});

/** The flags, and what the editor answers to the rest; an empty answer leaves a fact out. */
async function completed(flags: Given, names: RegisterNames): Promise<Given> {
  const asking = new Asking(process.stdin, process.stdout);
  const answers: Partial<Record<OutlineField, string>> = { ...flags };
  try {
    for (const { field, asks, from } of QUESTIONS) {
      if (answers[field] !== undefined) continue;
      const known = from === undefined ? [] : [...names[from].names().values()];
      const answer = await asking.ask(asks, known, (words) =>
        words === '' && field !== 'title' ? null : faultIn(field, words),
      );
      if (answer !== '') answers[field] = answer;
    }
  } finally {
    asking.close();
  }
  return answers;
}

function outlineOf(given: Given, now: Date): Outline {
  for (const [field, answer] of Object.entries(given)) {
    const fault = faultIn(field as OutlineField, answer);
    if (fault !== null) throw new CommandError(`${fault}\n${USAGE}`, 2);
  }
  return {
    title: given.title ?? '',
    date: given.date ?? localDay(now),
    dateline: given.dateline ?? null,
    source: given.source ?? null,
    speakers: listed(given.speakers),
    tags: listed(given.tags),
    summary: given.summary ?? null,
    slug: given.slug ?? null,
  };
}

/** Today where the editor sits. */
function localDay(now: Date): string {
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Names that no register knows: new ones, or slips of the pen. */
function unknownIn(given: Given, names: RegisterNames): string[] {
  const named: Readonly<Record<Register, string[]>> = {
    speakers: listed(given.speakers),
    tags: listed(given.tags),
    sources: given.source === undefined ? [] : [given.source],
    places: [],
  };
  return REGISTERS.flatMap((register) =>
    named[register].flatMap((name) => {
      if (names[register].find(name) !== null) return [];
      const nearest = nearestOf(name, names[register].names().values());
      return [
        `"${name}" is in no file of ${register}/${nearest === null ? '' : `: did you mean "${nearest}"?`}`,
      ];
    }),
  );
}

function listed(names: string | undefined): string[] {
  return (
    names
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? []
  );
}

function flagsFrom(args: string[]): Given {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        dateline: text,
        source: text,
        speakers: text,
        tags: text,
        summary: text,
        date: text,
        slug: text,
      },
    });
    if (positionals.length > 1)
      throw new Error(`put the headline in quotation marks: "${positionals.join(' ')}"`);
    return { ...(positionals[0] !== undefined && { title: positionals[0] }), ...values };
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
      2,
    );
  }
}
