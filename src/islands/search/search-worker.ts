// The search, beside the page: the putting in order of many thousand hits holds up nothing that a reader types.
// Words are found in workers that this one starts.
import { SearchEngine } from '#search/engine.ts';
import type { PeriodEntry } from '#search/index-files.ts';
import { fetchPack } from '#search/pack.ts';
import { answering } from './answering.ts';
import { AskedWorker } from './asked-worker.ts';
import { Finders } from './finders.ts';
import type { Finder } from './finders.ts';
import type { Done, FindRequest, Found, Request, ToFinder, Told } from './messages.ts';
import { periodCopies } from './period-copies.ts';

/** So long, in milliseconds, older periods wait for the page to show what the newest gave. */
const PATIENCE = 1000;

/** Between the first hits and the last word, the page is told of more after so many milliseconds: each time it is laid out anew. */
const TELL_EVERY = 150;

/** Bytes of WebAssembly memory one finder may take; it holds about as much again beside it. */
const FINDER_LIMIT = 16_000_000;

let engine: SearchEngine | null = null;
let finders: Finders | null = null;
let hitsShown: () => void = () => undefined;

answering(async (request: Request, tell: (told: Told) => void): Promise<Done> => {
  if (request.ask === 'open') {
    engine = engineOf(request);
    return null;
  }
  if (!engine) throw new Error('the search is not opened');
  if (request.ask === 'hits')
    return engine.hits(request.kind, request.from, request.count).finally(hitsShown);
  if (request.ask === 'near') return engine.near();
  const { kind } = request.state;
  let [hasTold, hasHits, toldAt] = [false, false, 0];
  await engine.search(request.state, (progress) => {
    if (hasHits && !progress.complete && performance.now() < toldAt + TELL_EVERY) return;
    tell(progress);
    hasHits ||= progress.counts[kind] > 0;
    toldAt = performance.now();
    if (hasTold || progress.complete) return;
    hasTold = true;
    return new Promise<void>((resolve) => {
      hitsShown = resolve;
      setTimeout(resolve, PATIENCE);
    });
  });
  finders?.rest();
  return null;
});

function engineOf(opened: Extract<Request, { ask: 'open' }>): SearchEngine {
  const { folder, copies, periods, finder } = opened;
  periodCopies(opened);
  const start = (): Finder => {
    const worker = new AskedWorker<ToFinder, Found>(finder);
    const ask = (request: FindRequest | { readonly ask: 'end' }): Promise<Found> =>
      worker.ask({ ...request, folder, copies });
    const end = (): void => {
      // What it is still keeping it keeps first.
      void ask({ ask: 'end' })
        .catch(() => undefined)
        .finally(() => worker.end());
    };
    return { ask, end };
  };
  const words = new Finders(start, FINDER_LIMIT);
  finders = words;
  return new SearchEngine({
    periods: async () => {
      const response = await fetch(periods);
      if (!response.ok) throw new Error(`${periods}: ${response.status}`);
      return (await response.json()) as ReadonlyArray<PeriodEntry>;
    },
    pack: (path) => fetchPack(folder + path),
    facts: (path) => words.facts(path),
    match: (index, wanted) => words.match(index, wanted),
    stands: (index, word) => words.stands(index, word),
  });
}
