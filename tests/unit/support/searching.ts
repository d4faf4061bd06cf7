// Searching the archive of `searched.ts`, and whatever may be asked of it.
import fc from 'fast-check';
import type { Progress, SearchEngine } from '#search/engine.ts';
import type { SearchState } from '#search/state.ts';
import { IDS, WORDS, periodsOf, someSearched } from './searched.ts';

export const ALL = someSearched(160);
export const PERIODS = periodsOf(ALL);

/** The progress told, the last of it first. */
export async function searched(engine: SearchEngine, state: SearchState): Promise<Progress[]> {
  const told: Progress[] = [];
  await engine.search(state, (progress) => told.unshift(progress));
  return told;
}

export async function urlsOf(engine: SearchEngine, { kind }: SearchState): Promise<string[]> {
  return (await engine.hits(kind, 0, Infinity)).map(({ url }) => url);
}

const word = fc.oneof(
  fc.constantFrom(...WORDS, 'sa', 'toll', 'b'),
  fc.constantFrom('zinc', 'saltx'),
);
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 2 })
  .map((words) => `"${words.join(' ')}"`);
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  word.map((one) => `-${one}`),
  phrase.map((one) => `-${one}`),
);
const id = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...IDS, 'nobody'));
const date = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('2020', '2022', '2022-03', '2023-07-01', '2024', '2025', '0001', '9999'),
);
/** Searches of all sorts, some for nothing. */
export const anySearch = fc.record({
  words: fc.array(term, { maxLength: 3 }).map((terms) => terms.join(' ')),
  narrowed: fc.record({ speaker: id, tag: id, place: id, source: id }),
  from: date,
  to: date,
  language: fc.constantFrom('', '', 'az', 'tr'),
  order: fc.constantFrom('relevance', 'newest', 'oldest'),
  kind: fc.constantFrom('articles', 'quotations'),
});
