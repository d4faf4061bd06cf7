// `npm run bench:dev`: how long an edit takes to appear in the preview, at a given size of the archive.
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleUrl, entryUrl } from '#archive/urls.ts';
import type { Archive } from '#archive/archive.ts';
import { readArchive } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';
import { CommandError, runCommand } from '../fail.ts';
import { ROOT } from '../root.ts';
import { generateArchive } from './generate.ts';
import { PreviewError, startPreview } from './preview.ts';
import type { Preview } from './preview.ts';
import { formatMachine } from './report.ts';

const USAGE = `Edits a generated archive under a running preview and prints how soon a browser shows it.

  npm run bench:dev -- --articles N`;

/** Each kind of change is made so often. */
const TIMES = 10;

interface Scene {
  readonly folder: string;
  readonly archive: Archive;
  readonly preview: Preview;
}

/** Makes the change a turn is for; how long it took to be seen. */
type Change = (scene: Scene, turn: number) => Promise<number>;

const CHANGES: Readonly<Record<string, Change>> = {
  'words of an article': ({ folder, archive, preview }, turn) => {
    const { file, id } = articleAt(archive, turn);
    const mark = `quibbleford${turn}`;
    return preview.timeUntil(
      () => appendFileSync(join(folder, file), `\nThe word of this turn is ${mark}.\n`),
      articleUrl(id),
      ({ html }) => html.includes(mark),
    );
  },
  'headline, seen in the archive’s list': ({ folder, archive, preview }, turn) => {
    const { file, day } = articleAt(archive, turn);
    const headline = `Quibbleford opens for the ${turn}th time`;
    return preview.timeUntil(
      () => rewrite(join(folder, file), /^title: .*$/m, `title: ${headline}`),
      `/${day.replaceAll('-', '/')}/`,
      ({ html }) => html.includes(headline),
    );
  },
  'a new file': ({ folder, preview }, turn) =>
    preview.timeUntil(
      () =>
        write(
          join(folder, newFile(turn)),
          `---\ntitle: New\ndate: 2026-07-01\n---\n\nNew words.\n`,
        ),
      `/2026/07/01/new-${turn}/`,
      ({ html }) => html.includes('New words.'),
    ),
  'a deleted file': ({ folder, preview }, turn) =>
    preview.timeUntil(
      () => rmSync(join(folder, newFile(turn))),
      `/2026/07/01/new-${turn}/`,
      ({ status }) => status === 404,
    ),
  'a name in a register': ({ folder, archive, preview }, turn) => {
    const [tag] = archive.entries.tags.values();
    const name = `Quibbleford ${turn}`;
    if (!tag?.facts) throw new RangeError('the generated archive has no tag');
    const { file } = tag.facts;
    return preview.timeUntil(
      // The old name goes on to mean this tag.
      () => write(join(folder, file), `---\nname: ${name}\naliases: [${tag.name}]\n---\n`),
      entryUrl('tags', tag.id),
      ({ html }) => html.includes(name),
    );
  },
};

await runCommand(async () => {
  const articles = articlesAsked();
  const folder = mkdtempSync(join(tmpdir(), 'archive-bench-dev-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  console.error(`Generating ${articles} articles …`);
  await generateArchive(folder, articles, '1');
  const environment = { ARCHIVE_DIR: folder, ARCHIVE_CACHE_DIR: join(folder, '.cache') };
  const settings = settingsFrom(environment, ROOT);
  const { archive } = readArchive(folder, factsCachePath(settings), settings.now);
  try {
    const preview = await startPreview(ROOT, environment);
    const rows = await measured({ folder, archive, preview }).finally(preview.stop);
    console.log(
      `${articles.toLocaleString('en')} articles, each change made ${TIMES} times\n\n| change | median | worst |\n| --- | ---: | ---: |\n${rows.join('\n')}\n\n${formatMachine(new Date())}`,
    );
  } catch (error) {
    if (error instanceof PreviewError) throw new CommandError(error.message);
    throw error;
  }
});

async function measured(scene: Scene): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, change] of Object.entries(CHANGES)) {
    const times: number[] = [];
    for (let turn = 1; turn <= TIMES; turn++) times.push(await change(scene, turn));
    rows.push(rowOf(name, times));
  }
  return rows;
}

/** @throws CommandError */
function articlesAsked(): number {
  let articles: string | undefined;
  try {
    ({ articles } = parseArgs({ options: { articles: { type: 'string' } } }).values);
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
      2,
    );
  }
  if (articles === undefined || !/^[1-9]\d{0,6}$/.test(articles))
    throw new CommandError(`How many? Add --articles N, a whole number above 0.\n\n${USAGE}`, 2);
  return Number(articles);
}

/** Spread over the archive, the newest first. */
function articleAt({ addresses }: Archive, turn: number): Archive['addresses'][number] {
  const article = addresses[Math.floor(((turn - 1) * addresses.length) / TIMES)];
  if (!article) throw new RangeError('the generated archive has no article');
  return article;
}

function newFile(turn: number): string {
  return `articles/2026/07/new-${turn}.md`;
}

function rewrite(path: string, words: RegExp, by: string): void {
  write(
    path,
    readFileSync(path, 'utf8').replace(words, () => by),
  );
}

function write(path: string, source: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}

function rowOf(name: string, times: ReadonlyArray<number>): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.slice((TIMES - 1) / 2, TIMES / 2 + 1);
  const median = middle.reduce((sum, time) => sum + time, 0) / middle.length;
  return `| ${name} | ${median.toFixed(0)} ms | ${(sorted.at(-1) ?? 0).toFixed(0)} ms |`;
}
