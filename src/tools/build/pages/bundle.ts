// The code of the pages, compiled by Astro, and the files it brings along (styles, scripts, `public/`): made when
// code changes, kept for all builds whose pages it can make.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '#intake/code-version.ts';
import { compiledArticles } from '#intake/read-content.ts';
import type { Settings } from '#intake/settings.ts';
import { ROOT } from '../../root.ts';

/** Inside the project, wherever the cache is: compiled code finds packages from there alone. */
export const BUNDLES = join(ROOT, 'node_modules', '.cache', 'archive', 'bundles');
/** Bundles kept beside the one in use: of another base, or of a branch that is worked on beside this one. */
const KEPT = 6;

/** What pages print is decided in these places, given from `src/`. */
const CODE = [
  'annotation',
  'archive',
  'citation',
  'components',
  'content.config.ts',
  'early',
  'export',
  'intake',
  'islands',
  'layouts',
  'maps',
  'markdown',
  'pages',
  'pictures',
  'search',
  'site',
  'site.config.ts',
  'styles',
  'text',
  'tools/build/pages/bundle-code.ts',
  '../astro.config.mjs',
  '../public',
];

/** Parts of a bundle's folder. */
export const SITE = 'site';
export const RENDERER = 'renderer';
const RECORD = 'bundle.json';

/** Styles of the pages of one route, as Astro collects them. */
export type RouteStyles = readonly [route: string, page: { readonly styles: unknown[] }];

/** Written last: a folder that has it is whole. */
export interface BundleRecord {
  /** Of the compiled code: the module that has all routes. */
  readonly entry: string;
  readonly routes: ReadonlyArray<RouteStyles>;
  /** Hashes of all files, by path below the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Names the bundle of an archive: the same code for the same addresses, with the same articles compiled in. */
export function bundleKey({ archiveDir, siteUrl, base }: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify([codeVersion(CODE), siteUrl, base]));
  for (const file of compiledArticles(archiveDir))
    hash.update(`\n${archiveDir}/${file}\n`).update(readFileSync(join(archiveDir, file)));
  return hash.digest('hex').slice(0, 20);
}

/** The bundle of a key; null when there is none, or when a file of it is no longer what it was. */
export function keptBundle(key: string): BundleRecord | null {
  const folder = join(BUNDLES, key);
  try {
    const record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as BundleRecord;
    const whole = Object.entries(record.files).every(
      ([path, hash]) => hashOf(join(folder, path)) === hash,
    );
    return whole ? record : null;
  } catch {
    return null;
  }
}

export function recordOf(folder: string): string {
  return join(folder, RECORD);
}

/** Hashes of the files below a folder, by path. */
export function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, hashOf(join(folder, path))]),
  );
}

/** Marks a bundle as used now, and lets go of those that were not for longest. */
export function keepBundle(key: string): void {
  const now = new Date();
  utimesSync(join(BUNDLES, key), now, now);
  const others = readdirSync(BUNDLES)
    .filter((name) => name !== key && existsSync(join(BUNDLES, name, RECORD)))
    .map((name) => ({ name, used: statSync(join(BUNDLES, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of others.slice(KEPT))
    rmSync(join(BUNDLES, name), { recursive: true, force: true });
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
