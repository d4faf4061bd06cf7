// The pictures on disk: those of the archive's own folder and those in public/. What was read in a file
// is known again by the file's stamp, so that a large archive need not be read for every edit.
import { readFileSync, readdirSync, renameSync, statSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { PICTURE_FOLDER, isOfArchive } from '#archive/pictures/picture.ts';
import type { Picture, PictureFault, PictureStock } from '#archive/pictures/picture.ts';
import { readPicture } from './read-picture.ts';
import { RECIPE } from './recipe.ts';

type Reading = Picture | PictureFault;

interface Known {
  readonly stamp: string;
  readonly reading: Reading;
}

/** What is kept between runs. */
interface Kept {
  readonly recipe: string;
  readonly known: Readonly<Record<string, Known>>;
}

export interface PictureFolders {
  readonly archiveDir: string;
  /** The project's `public/`. */
  readonly publicDir: string;
  /** Where readings are kept between runs; null keeps nothing. */
  readonly keptAt: string | null;
}

export class PictureFiles implements PictureStock {
  readonly #folders: PictureFolders;
  readonly #kept: ReadonlyMap<string, Known>;
  readonly #used = new Map<string, Known>();

  constructor(folders: PictureFolders) {
    this.#folders = folders;
    this.#kept = folders.keptAt === null ? new Map() : load(folders.keptAt);
  }

  /** Where the file of a path lies; null for what is no path below the site's root. */
  readonly fileOf = (path: string): string | null => {
    if (!/^\/(?!\/)/.test(path) || path.includes('\0') || path.split(/[/\\]/).includes('..'))
      return null;
    const folder = isOfArchive(path) ? this.#folders.archiveDir : this.#folders.publicDir;
    return join(folder, ...path.split('/'));
  };

  readonly readingOf = (path: string): Reading | null => {
    const file = this.fileOf(path);
    const stamp = file === null ? null : stampOf(file);
    if (file === null || stamp === null) return null;
    const known = this.#used.get(path) ?? this.#kept.get(path);
    const reading = known?.stamp === stamp ? known.reading : readFile(path, file);
    this.#used.set(path, { stamp, reading });
    return reading;
  };

  readonly paths = (): ReadonlyArray<string> => [
    ...filesBelow(join(this.#folders.archiveDir, PICTURE_FOLDER)).map(
      (file) => `/${PICTURE_FOLDER}/${file}`,
    ),
    ...filesBelow(this.#folders.publicDir).map((file) => `/${file}`),
  ];

  /** Keeps what this run used, and only that. */
  save(): void {
    const { keptAt } = this.#folders;
    if (keptAt === null || isSame(this.#used, this.#kept)) return;
    mkdirSync(dirname(keptAt), { recursive: true });
    const kept: Kept = { recipe: RECIPE, known: Object.fromEntries(this.#used) };
    const draft = `${keptAt}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, keptAt);
  }
}

function readFile(path: string, file: string): Reading {
  try {
    return readPicture(path, readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `cannot be read (${reason})`, fix: 'make the file readable' };
  }
}

/** What changes whenever a file does; null where there is no file. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : null;
}

/** What is missing, damaged or made by another recipe is no memory; nothing else depends on it. */
function load(keptAt: string): ReadonlyMap<string, Known> {
  try {
    const { recipe, known } = JSON.parse(readFileSync(keptAt, 'utf8')) as Kept;
    return new Map(recipe === RECIPE ? Object.entries(known) : []);
  } catch {
    return new Map();
  }
}

function isSame(one: ReadonlyMap<string, Known>, other: ReadonlyMap<string, Known>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, { stamp }]) => other.get(path)?.stamp === stamp)
  );
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
