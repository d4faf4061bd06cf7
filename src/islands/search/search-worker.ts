// The search, beside the page: neither Pagefind's WebAssembly nor the putting in order of many thousand hits
// holds up what a reader types.
import { SearchEngine } from '#search/engine.ts';
import type { Tell } from '#search/engine.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { fetchPack } from '#search/pack.ts';
import { PagefindFinder, withMemoryNoted, withOneWasm } from '#search/pagefind.ts';
import type { PagefindModule } from '#search/pagefind.ts';
import type { Answer, Done, Numbered, Request } from './messages.ts';

/** Packs of cards that are kept: those of the hits on the page, and of some searches before. */
const PACKS_KEPT = 200;

/** So long, in milliseconds, older periods wait for the page to show what the newest gave. */
const PATIENCE = 1000;

let engine: SearchEngine | null = null;
let memory: WebAssembly.Memory | null = null;
let hitsShown: () => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<Request & Numbered>) => {
  const answer = (said: Answer): void => postMessage({ number: data.number, ...said });
  const tell: Tell = (progress) => {
    answer({ progress });
    if (progress.complete) return;
    return new Promise<void>((resolve) => {
      hitsShown = resolve;
      setTimeout(resolve, PATIENCE);
    });
  };
  run(data, tell).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});

async function run(request: Request, tell: Tell): Promise<Done> {
  if (request.ask === 'open') {
    engine = engineOf(request.folder, request.periods);
    return null;
  }
  if (!engine) throw new Error('the search is not opened');
  if (request.ask === 'hits')
    return engine.hits(request.kind, request.from, request.count).finally(hitsShown);
  if (request.ask === 'near') return engine.near();
  if (request.ask === 'prepare') await engine.prepare(request.state);
  else await engine.search(request.state, tell);
  return memory?.buffer.byteLength ?? 0;
}

function engineOf(folder: string, periodsUrl: string): SearchEngine {
  self.fetch = withOneWasm(self.fetch.bind(self), folder);
  WebAssembly.instantiate = withMemoryNoted(WebAssembly.instantiate, (its) => (memory = its));
  let finder: Promise<PagefindFinder> | null = null;
  const open = async (): Promise<PagefindFinder> => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
    return new PagefindFinder(pagefind, folder);
  };
  const packs = new Map<string, Promise<unknown>>();
  return new SearchEngine({
    periods: async () => {
      const response = await fetch(periodsUrl);
      if (!response.ok) throw new Error(`${periodsUrl}: ${response.status}`);
      return (await response.json()) as ReadonlyArray<PeriodEntry>;
    },
    pack: (path) => {
      const known = packs.get(path);
      if (known) return known;
      const pack = fetchPack(folder + path);
      pack.catch(() => packs.delete(path));
      packs.set(path, pack);
      const [oldest] = packs.keys();
      if (packs.size > PACKS_KEPT && oldest !== undefined) packs.delete(oldest);
      return pack;
    },
    find: async (index, query) => {
      finder ??= open();
      finder.catch(() => (finder = null));
      return (await finder).find(index, query);
    },
  });
}
