// Finds words in indexes with Pagefind, and reads facts: what leaves much behind. Pagefind keeps all that it has
// loaded, and a browser is slow to collect what was read and thrown away; both go with the worker.
import { decodeFacts } from '#search/facts.ts';
import type { FactsColumns, FactsFile } from '#search/facts.ts';
import { fetchPack } from '#search/pack.ts';
import { PagefindFinder, withCommonFiles, withMemoryNoted } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import { indexedWords } from '#search/sources.ts';
import type { FileCopies } from '../offline/file-copies.ts';
import { answering } from './answering.ts';
import type { FindRequest, Found, ToFinder } from './messages.ts';
import { periodCopies } from './period-copies.ts';

let finder: Promise<PagefindFinder> | null = null;
let copies: FileCopies | null = null;
let memory: WebAssembly.Memory | null = null;

answering(async (request: ToFinder): Promise<Found> => ({
  found: await answerTo(request),
  held: memory?.buffer.byteLength ?? 0,
}));

async function answerTo(request: ToFinder): Promise<Found['found']> {
  copies ??= periodCopies(request);
  if (request.ask === 'end') {
    await copies.settled();
    return null;
  }
  if (request.ask === 'facts') return factsAt(request.folder + request.path);
  finder ??= opened(request.folder);
  return wordsFor(await finder, request);
}

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
  self.fetch = withCommonFiles(self.fetch.bind(self), folder);
  WebAssembly.instantiate = withMemoryNoted(WebAssembly.instantiate, (its) => (memory = its));
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return new PagefindFinder(pagefind, folder);
}
