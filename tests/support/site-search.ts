// The search of a built site, with Pagefind itself, its files read from disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { SearchEngine } from '#search/engine.ts';
import type { Progress } from '#search/engine.ts';
import type { ShownHit } from '#search/shown-hit.ts';
import { decodeFacts } from '#search/facts.ts';
import type { FactsFile } from '#search/facts.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { fetchPack } from '#search/pack.ts';
import { PagefindFinder, withCommonFiles } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { parseQuery } from '#search/query.ts';
import { indexedWords } from '#search/sources.ts';
import { KINDS } from '#search/state.ts';
import type { Kind } from '#search/state.ts';

export interface SiteSearch {
  /** How many of each kind a line of the query language finds. */
  readonly counts: (line: string) => Promise<Progress['counts']>;
  /** All it finds of a kind, newest first. */
  readonly hits: (line: string, kind: Kind) => Promise<ReadonlyArray<ShownHit>>;
  /** The addresses of these. */
  readonly found: (line: string, kind: Kind) => Promise<string[]>;
}

/** @param outDir folder of the site, at the root of its host */
export async function siteSearch(outDir: string): Promise<SiteSearch> {
  const folder = pathToFileURL(join(outDir, SEARCH_INDEX)).href;
  globalThis.fetch = withCommonFiles(fetchFile, folder);
  const pagefind = (await import(`${folder}pagefind.js`)) as PagefindModule;
  const finder = new PagefindFinder(pagefind, folder);
  const engine = new SearchEngine({
    periods: () => Promise.resolve(periodsIn(outDir)),
    pack: (path) => fetchPack(folder + path),
    facts: async (path) => decodeFacts((await fetchPack(folder + path)) as FactsFile),
    ...indexedWords((index, query) => finder.find(index, query)),
  });
  const hits: SiteSearch['hits'] = async (line, kind) => {
    await engine.search({ ...parseQuery(line), kind, order: 'newest' }, () => undefined);
    return engine.hits(kind, 0, Infinity);
  };
  const found: SiteSearch['found'] = async (line, kind) =>
    (await hits(line, kind)).map(({ url }) => url);
  return {
    hits,
    found,
    counts: async (line) => {
      const told: Progress[] = [];
      await engine.search(parseQuery(line), (progress) => told.push(progress));
      const last = told.at(-1);
      if (!last?.complete) throw new Error(`the search for ${line} was not completed`);
      for (const kind of KINDS)
        if ((await found(line, kind)).length !== last.counts[kind])
          throw new Error(`${line} has not as many ${kind} as it counts`);
      return last.counts;
    },
  };
}

/** The periods of a built site, newest first. */
export function periodsIn(outDir: string): ReadonlyArray<PeriodEntry> {
  return JSON.parse(
    readFileSync(join(outDir, SEARCH_PERIODS), 'utf8'),
  ) as ReadonlyArray<PeriodEntry>;
}

const fetchFile = ((address: string) => {
  const file = fileURLToPath(address.replace(/\?.*/, ''));
  return Promise.resolve(
    existsSync(file)
      ? new Response(Uint8Array.from(readFileSync(file)))
      : new Response('', { status: 404 }),
  );
}) as typeof fetch;
