// `npm run bench:relevance -- QUERIES.json`: how often the article somebody looks for is the first hit, and
// among the first five, in the built site of OUT_DIR. QUERIES.json holds `[{"query": "…", "expect": "/2026/…/"}]`;
// a query is a line of the query language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEARCH_INDEX, SEARCH_PERIODS } from '#archive/urls.ts';
import { settingsFrom } from '#intake/settings.ts';
import { SearchEngine } from '#search/engine.ts';
import { decodeFacts } from '#search/facts.ts';
import type { FactsFile } from '#search/facts.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { fetchPack } from '#search/pack.ts';
import { PagefindFinder, withCommonFiles } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { parseQuery } from '#search/query.ts';
import { indexedWords } from '#search/sources.ts';
import { CommandError, runCommand } from '../fail.ts';
import { ROOT } from '../root.ts';
import { serveSite } from '../serve.ts';
import type { AddressInfo } from 'node:net';

interface Query {
  readonly query: string;
  readonly expect: string;
}

const FIRST_FEW = 5;
const LOOKED_AT = 50;

await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new CommandError('name a file of queries: [{"query": …, "expect": …}]');
  const queries = JSON.parse(readFileSync(file, 'utf8')) as ReadonlyArray<Query>;
  const { outDir } = settingsFrom(process.env, ROOT);
  const server = await serveSite({ outDir, base: '/' }, 0);
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const periods = JSON.parse(
    readFileSync(join(outDir, SEARCH_PERIODS), 'utf8'),
  ) as ReadonlyArray<PeriodEntry>;
  const pagefind = (await import(
    pathToFileURL(join(outDir, SEARCH_INDEX, 'pagefind.js')).href
  )) as PagefindModule;
  const folder = `${origin}${SEARCH_INDEX}`;
  globalThis.fetch = withCommonFiles(globalThis.fetch, folder);
  const finder = new PagefindFinder(pagefind, folder);
  const engine = new SearchEngine({
    periods: () => Promise.resolve(periods),
    pack: (path) => fetchPack(folder + path),
    facts: async (path) => decodeFacts((await fetchPack(folder + path)) as FactsFile),
    ...indexedWords((index, query) => finder.find(index, query)),
  });
  let [first, firstFew] = [0, 0];
  for (const { query, expect } of queries) {
    const state = parseQuery(query);
    await engine.search(state, () => undefined);
    const hits = await engine.hits(state.kind, 0, LOOKED_AT);
    const place = hits.findIndex(({ url }) => url === expect || url.startsWith(`${expect}#`)) + 1;
    if (place === 1) first++;
    if (place > 0 && place <= FIRST_FEW) firstFew++;
    if (place !== 1) console.log(`${place === 0 ? '–' : String(place)}  ${query}  → ${expect}`);
  }
  const share = (count: number): string => `${((100 * count) / queries.length).toFixed(1)} %`;
  console.log(
    `${queries.length} queries: first ${share(first)}, among the first five ${share(firstFew)}`,
  );
  server.close();
});
