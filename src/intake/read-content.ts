// The content folder on disk → parsed content and everything wrong with it. The one way in: the
// check, the build and the site's loader all read through here.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleFacts } from '#archive/article.ts';
import { buildArchive } from '#archive/archive.ts';
import type { Archive, Content } from '#archive/archive.ts';
import { checkArchive } from '#archive/checks/check.ts';
import type { SiteAddress } from '#archive/checks/check.ts';
import { compareProblems } from '#archive/problem.ts';
import type { Problem } from '#archive/problem.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { shortHash } from '#text/hash.ts';
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { CoReaders } from './co-readers.ts';
import { FactsCache } from './facts-cache.ts';
import type { Reading } from './facts-cache.ts';
import { KnownFiles } from './known-files.ts';
import { readPublishedAddresses } from './published-addresses.ts';
import { readContentFile } from './read-file.ts';
import { SettingsError, pictureReadingsPath } from './settings.ts';

const ARTICLE_FILE = /\.mdx?$/;
const REGISTER_FILE = /\.md$/;
/** What the site serves as it stands. */
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));

/** A content file while it is read: what came of it, or why nothing did. */
interface Slot {
  readonly file: string;
  reading: Reading;
}

/**
 * Reads every content file below `root`.
 * @param cachePath where facts are kept between runs, or null
 * @returns the content; the files in which too much was wrong to take any facts; all that was wrong;
 *   for each file with a problem that can be mended the hash of the source its edits are for; and the seal under which
 *   the facts are kept, for `readCheckedContent`
 * @throws SettingsError when the folder is missing or holds no `articles/`
 */
export function readContent(
  root: string,
  cachePath: string | null,
): {
  content: Content;
  unread: string[];
  problems: Problem[];
  mendable: ReadonlyMap<string, string>;
  seal: string;
} {
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new SettingsError(`there is no folder ${root}; name one with ARCHIVE_DIR`);
  if (!existsSync(join(root, 'articles')))
    throw new SettingsError(
      `${root} holds no folder articles/; make one, or name another archive with ARCHIVE_DIR`,
    );
  const cache = new FactsCache(cachePath);
  const known = new KnownFiles(root, cachePath && join(dirname(cachePath), 'files.tsv'));
  const readers = new CoReaders();
  const mendable = new Map<string, string>();
  const slots: Slot[] = [];
  const read = (folder: string, pattern: RegExp): Slot[] => {
    const own = filesIn(root, folder, pattern).map((file): Slot => ({ file, reading: UNREAD }));
    for (const slot of own) readInto(slot, { root, cache, known, readers, mendable });
    slots.push(...own);
    return own;
  };
  const articles = read('articles', ARTICLE_FILE);
  const registers = {
    speakers: read('speakers', REGISTER_FILE),
    places: read('places', REGISTER_FILE),
    sources: read('sources', REGISTER_FILE),
    tags: read('tags', REGISTER_FILE),
  };
  readers.finish();
  const seal = cache.save();
  known.save();
  return {
    seal,
    content: {
      articles: factsOf<ArticleFacts>(articles),
      registers: {
        speakers: factsOf(registers.speakers),
        places: factsOf(registers.places),
        sources: factsOf(registers.sources),
        tags: factsOf(registers.tags),
      },
    },
    unread: slots.filter(({ reading }) => reading.facts === null).map(({ file }) => file),
    problems: slots.flatMap(({ reading }) => reading.problems),
    mendable,
  };
}

/** The articles that are compiled (MDX), by path below the archive. */
export function compiledArticles(root: string): string[] {
  return filesIn(root, 'articles', /\.mdx$/);
}

/** What the reading of all files has in common. */
interface Run {
  readonly root: string;
  readonly cache: FactsCache;
  readonly known: KnownFiles;
  readonly readers: CoReaders;
  /** Takes the hashes of what can be mended. */
  readonly mendable: Map<string, string>;
}

/** Before a file is read. */
const UNREAD: Reading = { facts: null, problems: [] };

/** The slot is filled at once or, at the latest, when the readers finish. */
function readInto(slot: Slot, { root, cache, known, readers, mendable }: Run): void {
  const { file } = slot;
  const asLeft = cache.find(known.keyOf(file) ?? '');
  // What can be mended is mended in the source.
  if (asLeft && !asLeft.problems.some(({ edits }) => edits)) {
    slot.reading = asLeft;
    return;
  }
  const source = readContentFile(root, file);
  if (typeof source !== 'string') {
    slot.reading = { facts: null, problems: [source] };
    return;
  }
  const key = cache.keyOf(file, source);
  known.note(file, key);
  const fill = (reading: Reading): void => {
    slot.reading = reading;
    if (reading.problems.some(({ edits }) => edits)) mendable.set(file, shortHash(source));
  };
  const kept = cache.find(key);
  if (kept) fill(kept);
  else
    readers.parse(file, source, (reading, json) => {
      cache.keep(key, json);
      fill(reading);
    });
}

/** The facts that were found, of the collection the files belong to. */
function factsOf<Facts>(slots: ReadonlyArray<Slot>): Facts[] {
  return slots.flatMap(({ reading }) => (reading.facts === null ? [] : [reading.facts as Facts]));
}

/** An archive read and checked. */
export interface ReadArchive {
  readonly content: Content;
  readonly archive: Archive;
  /** In reading order. */
  readonly problems: ReadonlyArray<Problem>;
  /** For each file that can be mended, the hash (`shortHash`) of the source its edits are for. */
  readonly mendable: ReadonlyMap<string, string>;
  /** Under which the facts are kept, for `readCheckedContent`. */
  readonly seal: string;
}

/**
 * Content, the archive built from it, and all problems.
 * @param site where it will lie, so that links with its full address are checked too
 */
export function readArchive(
  root: string,
  cachePath: string | null,
  now: number,
  site: SiteAddress | null = null,
): ReadArchive {
  const { content, unread, problems, mendable, seal } = readContent(root, cachePath);
  const archive = buildArchive(content, now);
  const published = readPublishedAddresses(root);
  const keptAt = cachePath === null ? null : pictureReadingsPath(dirname(cachePath));
  const pictures = new PictureFiles({ archiveDir: root, publicDir: PUBLIC, keptAt });
  const between = checkArchive({
    content,
    archive,
    pictures,
    unread,
    published: published.addresses,
    site,
    now,
    placeOfWords: (file, words, key) => placeOfWords(root, file, words, key),
  });
  pictures.save();
  const all = [...problems, ...published.problems, ...between].sort(compareProblems);
  return { content, archive, problems: all, mendable, seal };
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
