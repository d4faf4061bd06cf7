// The edits whose builds are measured: what an editor does on a day, done to a generated archive.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface ArchiveEdit {
  readonly name: string;
  /** Part of the time of a full build that the build after it may take at most; null where no bound is set. */
  readonly atMost: ((articles: number) => number) | null;
  /** @param round counts from 1: each time another article */
  readonly apply: (archive: string, round: number) => void;
}

const MANY = 50_000;

export const ARCHIVE_EDITS: ReadonlyArray<ArchiveEdit> = [
  {
    name: 'nothing edited',
    atMost: null,
    apply: () => undefined,
  },
  {
    name: 'words of an article edited',
    atMost: (articles) => (articles > MANY ? 0.12 : 0.1),
    apply: (archive, round) => {
      rewrite(articleAt(archive, 0.5, round), (text) => `${text.trimEnd()}\n\nA line more.\n`);
    },
  },
  {
    name: 'an article of today added',
    atMost: () => 0.15,
    apply: (archive, round) => {
      const source = readFileSync(articleAt(archive, 0.99, round), 'utf8');
      const folder = join(archive, 'articles', 'added');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `added-${round}.md`),
        source.replace(/^date: .*$/m, 'date: 2026-07-01').replace(/^dateline: .*\n/m, ''),
      );
    },
  },
  {
    name: 'an article renamed',
    atMost: () => 0.15,
    apply: (archive, round) => {
      const file = articleAt(archive, 0.4, round);
      renameSync(file, join(dirname(file), `renamed-${round}-${basename(file)}`));
    },
  },
  {
    name: 'an article deleted',
    atMost: () => 0.15,
    apply: (archive, round) => rmSync(articleAt(archive, 0.6, round)),
  },
  {
    name: 'a speaker renamed in the register',
    atMost: null,
    apply: (archive, round) => {
      const folder = join(archive, 'speakers');
      const names = readdirSync(folder).sort();
      const file = join(folder, names[(round * 7) % names.length] ?? '');
      rewrite(file, (text) => {
        const name = /^name: (.*)$/m.exec(text)?.[1] ?? '';
        const renamed = text.replace(/^name: .*$/m, `name: ${name} Senior`);
        return /^aliases:/m.test(renamed)
          ? renamed.replace(/^aliases: \[/m, `aliases: [${name}, `)
          : renamed.replace(/^(name: .*)$/m, `$1\naliases: [${name}]`);
      });
    },
  },
];

/** @param part of the way through the archive, from the oldest on: 0 to 1 */
function articleAt(archive: string, part: number, round: number): string {
  const folder = join(archive, 'articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^\d{4}.*\.md$/.test(path))
    .sort();
  const file = files[(Math.floor(files.length * part) + round * 3) % files.length];
  if (file === undefined) throw new RangeError(`${folder} holds no article`);
  return join(folder, file);
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
