// The fixture archive, built: once for all site tests and browser tests of a run.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tools/root.ts';
import { runScript } from './run.ts';

export const ORIGIN = 'https://archive.example';
export const BASE = '/archive/';
export const FIXTURE_ARCHIVE = join(ROOT, 'tests', 'fixtures', 'archive');
export const BROKEN_ARCHIVES = join(ROOT, 'tests', 'fixtures', 'broken');

/** The variable that names the folder the sites are built in; `tests/gate.ts` sets it for all its parts. */
const FOLDER = 'FIXTURE_SITES';

/**
 * Below the project: for an output folder elsewhere Astro keeps its intermediate files in `.astro/`,
 * where builds that run side by side would overwrite each other's.
 */
const CACHE = join(ROOT, 'node_modules', '.cache');

/** A new folder for the sites of one run. */
export function newSitesFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(join(CACHE, 'archive-fixture-'));
}

/** Folders of the built sites: at the root of its host, and below `BASE`. */
export interface FixtureSites {
  readonly root: string;
  readonly below: string;
}

/** The environment that builds the fixture archive into a site of its own, sharing nothing with another. */
export function buildEnvironment(
  folder: string,
): Record<'ARCHIVE_DIR' | 'OUT_DIR' | 'ARCHIVE_CACHE_DIR' | 'SITE_URL', string> {
  return {
    ARCHIVE_DIR: FIXTURE_ARCHIVE,
    OUT_DIR: join(folder, 'dist'),
    ARCHIVE_CACHE_DIR: join(folder, 'cache'),
    SITE_URL: ORIGIN,
  };
}

/**
 * Builds what is not yet built.
 * @returns the sites, and a function that removes them if they were built for this run alone
 */
export async function fixtureSites(): Promise<{ sites: FixtureSites; remove: () => void }> {
  const given = process.env[FOLDER];
  const folder = given ?? newSitesFolder();
  process.env[FOLDER] = folder;
  await Promise.all([build(join(folder, 'root')), build(join(folder, 'below'), BASE)]);
  return {
    sites: builtSites(),
    remove: () => {
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The sites that `fixtureSites` has built in this run. */
export function builtSites(): FixtureSites {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('the fixture archive has not been built');
  return { root: join(folder, 'root', 'dist'), below: join(folder, 'below', 'dist') };
}

async function build(folder: string, base = '/'): Promise<void> {
  const env = buildEnvironment(folder);
  if (existsSync(env.OUT_DIR)) return;
  const outcome = await runScript('build', { env: { ...env, SITE_BASE: base } });
  if (outcome.status !== 0)
    throw new Error(
      `the fixture archive could not be built:\n${outcome.stdout}\n${outcome.stderr}`,
    );
}
