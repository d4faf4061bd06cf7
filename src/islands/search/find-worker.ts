// Finds words in indexes with Pagefind, and reads facts: what leaves much behind. Pagefind keeps all that it has
// loaded, and a browser is slow to collect what was read and thrown away; both go with the worker.
import { decodeFacts } from '#search/facts.ts';
import type { FactsColumns, FactsFile } from '#search/facts.ts';
import { fetchPack } from '#search/pack.ts';
import { PagefindFinder, withMemoryNoted, withOneWasm } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { indexedWords } from '#search/sources.ts';
import { answering } from './answering.ts';
import type { FindRequest, Found, InFolder } from './messages.ts';

let finder: Promise<PagefindFinder> | null = null;
let memory: WebAssembly.Memory | null = null;

answering(async (request: FindRequest & InFolder): Promise<Found> => {
  const found = await (request.ask === 'facts'
    ? factsAt(request.folder + request.path)
    : wordsFor(await (finder ??= opened(request.folder)), request));
  return { found, held: memory?.buffer.byteLength ?? 0 };
});

async function factsAt(url: string): Promise<FactsColumns> {
  return decodeFacts((await fetchPack(url)) as FactsFile);
}

async function wordsFor(
  finder: PagefindFinder,
  request: Exclude<FindRequest, { ask: 'facts' }>,
): Promise<Found['found']> {
  const words = indexedWords((index, query) => finder.find(index, query));
  if (request.ask === 'match') return words.match(request.index, request.wanted);
  if (request.ask === 'stands') return words.stands(request.index, request.word);
  await finder.open(request.index);
  return null;
}

async function opened(folder: string): Promise<PagefindFinder> {
  self.fetch = withOneWasm(self.fetch.bind(self), folder);
  WebAssembly.instantiate = withMemoryNoted(WebAssembly.instantiate, (its) => (memory = its));
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return new PagefindFinder(pagefind, folder);
}
