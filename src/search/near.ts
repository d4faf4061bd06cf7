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
  /** What is different: a word that is spelt otherwise, something asked for no longer. */
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
  for (const [word, instead] of await otherWords(state.words, sources, periods)) {
    const words = withInstead(state.words, word, instead);
    await suggest({ ...state, words }, { kind: 'word', instead, of: word });
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

/** Words that nothing in the archive has, each with those it may have been meant for. */
async function otherWords(
  words: string,
  sources: Sources,
  periods: ReadonlyArray<PeriodEntry>,
): Promise<[word: string, instead: string][]> {
  const wanted = wantedWords(words);
  const asked = [...wordsIn(wanted.words), ...wanted.phrases.flatMap(wordsIn)];
  const unknown: string[] = [];
  for (const word of asked) {
    const known = await Promise.all(
      periods.map(({ key }) => sources.stands(indexPath(key, 'articles'), word)),
    );
    if (!known.includes(true)) unknown.push(word);
  }
  if (unknown.length === 0) return [];
  const all = (await sources.pack(WORDS_PATH)) as ReadonlyArray<string>;
  return unknown.flatMap((word) =>
    nearWords(word, all).map((instead): [string, string] => [word, instead]),
  );
}

/** The words with another in the place of one: as a whole, and not where it is excluded. */
function withInstead(words: string, word: string, instead: string): string {
  return words
    .split(/([\s"“”„]+)/)
    .map((part) => (part === word ? instead : part))
    .join('');
}
