// Where a run reads and writes: the four variables of the public contract, resolved and checked.
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

export interface Settings {
  /** The project's own folder. */
  readonly root: string;
  readonly archiveDir: string;
  readonly outDir: string;
  /** Origin of the published site, without a path: `https://archive.example`. */
  readonly siteUrl: string;
  /** Path of the site below its origin, with slashes at both ends. */
  readonly base: string;
  /** What a run keeps for the next: one folder for each pair of archive and output. */
  readonly cacheDir: string;
  /** The moment as which the run counts, in milliseconds since 1970. */
  readonly now: number;
}

/** Something in where a run reads and writes that cannot be used as it is. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * @param environment `ARCHIVE_DIR`, `OUT_DIR`, `SITE_URL`, `SITE_BASE`; `BUILD_TIME` (an ISO instant) pins the moment and
 *   `ARCHIVE_CACHE_DIR` the cache, so that a build's processes agree
 * @throws SettingsError naming the variable and what to write
 */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings {
  const archiveDir = resolve(root, environment['ARCHIVE_DIR'] || 'content');
  const outDir = resolve(root, environment['OUT_DIR'] || 'dist');
  if (isWithin(outDir, archiveDir) || isWithin(archiveDir, outDir) || isWithin(root, outDir)) {
    throw new SettingsError(
      `OUT_DIR=${outDir} would be replaced by the build: name a folder that holds neither the archive nor the project`,
    );
  }
  const key = createHash('sha1').update(`${archiveDir}\n${outDir}`).digest('hex').slice(0, 12);
  return {
    root,
    archiveDir,
    outDir,
    siteUrl: originOf(environment['SITE_URL'] || 'http://localhost:4321'),
    base: baseOf(environment['SITE_BASE'] || '/'),
    cacheDir:
      environment['ARCHIVE_CACHE_DIR'] || join(root, 'node_modules', '.cache', 'archive', key),
    now: momentOf(environment['BUILD_TIME']),
  };
}

/**
 * The variable that tells Astro to compile the code of the pages and no more (`src/tools/build/bundle-pages.ts`):
 * what they say comes when they are made.
 */
export const COMPILES_ONLY = 'ARCHIVE_COMPILES_ONLY';

/** The file of facts a run keeps. */
export function factsCachePath(settings: Settings): string {
  return join(settings.cacheDir, 'facts.jsonl');
}

/** What was read in pictures, beside the facts. */
export function pictureReadingsPath(cacheDir: string): string {
  return join(cacheDir, 'picture-readings.json');
}

/** The variables that make a child process see the same settings. */
export function environmentOf(settings: Settings): Record<string, string> {
  return {
    ARCHIVE_DIR: settings.archiveDir,
    OUT_DIR: settings.outDir,
    SITE_URL: settings.siteUrl,
    SITE_BASE: settings.base,
    BUILD_TIME: new Date(settings.now).toISOString(),
  };
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SettingsError(
      `SITE_URL=${text} is no web address: write it like https://archive.example`,
    );
  if (url.pathname !== '/' || url.search || url.hash)
    throw new SettingsError(`SITE_URL=${text} has a path: write the path in SITE_BASE`);
  return url.origin;
}

function baseOf(text: string): string {
  if (!/^[\w\-./~]*$/.test(text) || text.includes('..') || text.includes('//')) {
    throw new SettingsError(`SITE_BASE=${text} is no path: write it like /archive/`);
  }
  const inner = text.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function momentOf(text: string | undefined): number {
  if (!text) return Date.now();
  const moment = Date.parse(text);
  if (Number.isNaN(moment))
    throw new SettingsError(`BUILD_TIME=${text} is no instant: write it like 2026-03-10T00:00:00Z`);
  return moment;
}
