// Searches near one that found nothing: other spellings, less asked.
import { WORDS_PATH, indexPath } from './index-files.ts';
import type { PeriodEntry } from './index-files.ts';
import { wordsIn } from './match.ts';
import { nearWords } from './near-words.ts';
import { wantedWords } from './query.ts';
import type { Sources } from './sources.ts';
import { NARROWING, isEmptySearch } from './state.ts';
import type { SearchState } from './state.ts';

/** Another search that finds something, and how much. */
export interface Suggestion {
  readonly state: SearchState;
  /** What is different: words that are spelt otherwise, a space between two, or something asked for no longer. */
  readonly change:
    | { readonly kind: 'word'; readonly instead: string; readonly of: string }
    | { readonly kind: 'dropped'; readonly what: keyof SearchState | (typeof NARROWING)[number] };
  readonly count: number;
}

/**
 * Those that find something, most first.
 * @param countOf how much a search finds
 */
export async function nearSearches(
  state: SearchState,
  sources: Sources,
  periods: ReadonlyArray<PeriodEntry>,
  countOf: (state: SearchState) => Promise<number>,
): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  const suggest = async (near: SearchState, change: Suggestion['change']): Promise<void> => {
    if (isEmptySearch(near)) return;
    const count = await countOf(near);
    if (count > 0) suggestions.push({ state: near, change, count });
  };
  for (const other of spellings(await otherWords(state.words, sources, periods))) {
    const words = other.reduce(
      (so, { word, instead }) => withInstead(so, word, instead),
      state.words,
    );
    await suggest({ ...state, words }, changeOf(other));
  }
  for (const name of NARROWING)
    if (state.narrowed[name])
      await suggest(
        { ...state, narrowed: { ...state.narrowed, [name]: '' } },
        { kind: 'dropped', what: name },
      );
  if (state.from || state.to)
    await suggest({ ...state, from: '', to: '' }, { kind: 'dropped', what: 'from' });
  if (state.language)
    await suggest({ ...state, language: '' }, { kind: 'dropped', what: 'language' });
  return suggestions.sort((a, b) => b.count - a.count);
}

/** One word in the place of another. */
interface Spelling {
  readonly word: string;
  readonly instead: string;
}

/** So many ways to spell all words otherwise are tried. */
const TRIED = 9;

/** Ways to spell all of some words otherwise, those first that take the nearest for each; none where one has none. */
function spellings(words: ReadonlyArray<ReadonlyArray<Spelling>>): Spelling[][] {
  if (words.length === 0) return [];
  // Cut with each word: of many words there would be more ways than can be counted.
  return words.reduce<Spelling[][]>(
    (ways, others) => others.flatMap((other) => ways.map((way) => [...way, other])).slice(0, TRIED),
    [[]],
  );
}

function changeOf(other: ReadonlyArray<Spelling>): Suggestion['change'] {
  return {
    kind: 'word',
    instead: other.map(({ instead }) => instead).join(' '),
    of: other.map(({ word }) => word).join(' '),
  };
}

/** For each word that nothing in the archive has, those it may have been meant for, the nearest first. */
async function otherWords(
  words: string,
  sources: Sources,
  periods: ReadonlyArray<PeriodEntry>,
): Promise<Spelling[][]> {
  const wanted = wantedWords(words);
  const asked = [...wordsIn(wanted.words), ...wanted.phrases.flatMap(wordsIn)];
  const unknown = new Set<string>();
  for (const word of asked) {
    const known = await Promise.all(
      periods.map(({ key }) => sources.stands(indexPath(key, 'articles'), word)),
    );
    if (!known.includes(true)) unknown.add(word);
  }
  if (unknown.size === 0) return [];
  const all = (await sources.pack(WORDS_PATH)) as ReadonlyArray<string>;
  return [...unknown].map((word) => nearWords(word, all).map((instead) => ({ word, instead })));
}

/** The words with another in the place of one: as a whole, and not where it is excluded. */
function withInstead(words: string, word: string, instead: string): string {
  return words
    .split(/([\s"“”„]+)/)
    .map((part) => (part === word ? instead : part))
    .join('');
}
