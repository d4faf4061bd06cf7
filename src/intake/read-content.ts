// The content folder on disk → parsed content and everything wrong with it. The one way in: the
// check, the build and the site's loader all read through here.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArticle } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import { buildArchive } from '#archive/archive.ts';
import type { Archive, Content } from '#archive/archive.ts';
import { checkArchive } from '#archive/checks/check.ts';

import type { Register } from '#archive/ids.ts';
import { compareProblems } from '#archive/problem.ts';
import type { Problem } from '#archive/problem.ts';
import { parseRegisterFile } from '#archive/registers.ts';
import type { RegisterFacts } from '#archive/registers.ts';
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { FactsCache } from './facts-cache.ts';
import type { Reading } from './facts-cache.ts';
import { readContentFile } from './read-file.ts';
import { SettingsError } from './settings.ts';

const ARTICLE_FILE = /\.mdx?$/;
const REGISTER_FILE = /\.md$/;

/**
 * Reads every content file below `root`.
 * @param cachePath where facts are kept between runs, or null
 * @returns the content; the files in which too much was wrong to take any facts; all that was wrong
 * @throws SettingsError when the folder is missing or holds no `articles/`
 */
export function readContent(
  root: string,
  cachePath: string | null,
): { content: Content; unread: string[]; problems: Problem[] } {
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new SettingsError(`there is no folder ${root}; name one with ARCHIVE_DIR`);
  if (!existsSync(join(root, 'articles')))
    throw new SettingsError(
      `${root} holds no folder articles/; make one, or name another archive with ARCHIVE_DIR`,
    );
  const cache = new FactsCache(cachePath);
  const problems: Problem[] = [];
  const unread: string[] = [];
  const read = <Facts>(
    folder: string,
    pattern: RegExp,
    parse: (file: string, source: string) => Reading,
  ): Facts[] =>
    filesIn(root, folder, pattern).flatMap((file) => {
      const source = readContentFile(root, file);
      if (typeof source !== 'string') {
        problems.push(source);
        unread.push(file);
        return [];
      }
      const reading = cache.read(file, source, () => parse(file, source));
      problems.push(...reading.problems);
      if (reading.facts === null) unread.push(file);
      return reading.facts === null ? [] : [reading.facts as Facts];
    });
  const register = <R extends Register>(name: R): RegisterFacts<R>[] =>
    read(name, REGISTER_FILE, (file, source) => parseRegisterFile(name, file, source));
  const content: Content = {
    articles: read<ArticleFacts>('articles', ARTICLE_FILE, parseArticle),
    registers: {
      speakers: register('speakers'),
      places: register('places'),
      sources: register('sources'),
      tags: register('tags'),
    },
  };
  cache.save();
  return { content, unread, problems };
}

/** Content, the archive built from it, and all problems in reading order. */
export function readArchive(
  root: string,
  cachePath: string | null,
  now: number,
): { content: Content; archive: Archive; problems: Problem[] } {
  const { content, unread, problems } = readContent(root, cachePath);
  const archive = buildArchive(content, now);
  const between = checkArchive({
    content,
    archive,
    unread,
    placeOfWords: (file, words, key) => placeOfWords(root, file, words, key),
  });
  return { content, archive, problems: [...problems, ...between].sort(compareProblems) };
}

function placeOfWords(root: string, file: string, words: string, key: string | undefined): Place {
  const source = readContentFile(root, file);
  if (typeof source !== 'string') return { line: 1, column: 1 };
  const from = key === undefined ? 0 : Math.max(0, source.search(new RegExp(`^${key}\\s*:`, 'm')));
  const at = source.toLowerCase().indexOf(words.toLowerCase(), from);
  return at === -1 ? { line: 1, column: 1 } : placeOf(source, at);
}

/** Content files of a folder, by path below the archive, in one order on every machine. */
function filesIn(root: string, folder: string, pattern: RegExp): string[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => !entry.isDirectory() && pattern.test(entry.name) && !entry.name.startsWith('.'),
    )
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.replace(/[\\/]$/, '').length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
