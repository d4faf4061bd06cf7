// The query language: the form of a search on one line. `speaker:"Ada Quill" before:2020 "salt road" -toll`.
// A line and the form are two views of one state, so each is made from the other here.
import { isDateStretch, stretchAfter, stretchBefore } from './date-stretch.ts';
import { parted } from './parted.ts';
import { NARROWING, NOTHING_ASKED, ORDERS } from './state.ts';
import type { Narrowing, SearchState } from './state.ts';

/** A term: `-` that excludes, `key:`, then words in quotation marks or without a space. */
const TERM = /(-?)(?:([\p{L}]+):)?(?:["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+))/gu;

/** `after:` names the first day that counts, `before:` the first that no longer does, as web search has it. */
const DATES = ['after', 'before', 'during'] as const;

/**
 * What a line asks. A key that is not known, or a date that is none, is words like any other.
 * @param otherwise what holds where the line says nothing: the form as it stands
 */
export function parseQuery(line: string, otherwise: SearchState = NOTHING_ASKED): SearchState {
  const words: string[] = [];
  let state = otherwise;
  for (const [term, minus = '', key = '', phrase, word = ''] of line.matchAll(TERM)) {
    const value = (phrase ?? word).trim();
    const changed = minus === '' && value !== '' ? withTerm(state, key.toLowerCase(), value) : null;
    if (changed) state = changed;
    else if (value !== '' || key !== '')
      words.push(phrase === undefined ? term : `${minus}${key && `${key}:`}"${value}"`);
  }
  return { ...state, words: words.join(' ') };
}

/** The line that asks the same: `parseQuery(formatQuery(state))` is the state again, but for its tab. */
export function formatQuery(state: SearchState): string {
  const terms = NARROWING.map((name) => termOf(name, state.narrowed[name]));
  if (state.from !== '' && state.from === state.to) terms.push(termOf('during', state.from));
  else {
    terms.push(termOf('after', state.from));
    terms.push(termOf('before', state.to && stretchAfter(state.to)));
  }
  terms.push(termOf('language', state.language));
  if (state.order !== NOTHING_ASKED.order) terms.push(termOf('order', state.order));
  return [state.words, ...terms].filter(Boolean).join(' ');
}

/** What is to be found: words anywhere, phrases as they stand, and what must not be there. */
export interface WantedWords {
  /** Parted by spaces; empty for none. */
  readonly words: string;
  readonly phrases: ReadonlyArray<string>;
  /** Words or phrases, each excluded by itself. */
  readonly without: ReadonlyArray<string>;
}

export function wantedWords(words: string): WantedWords {
  const plain: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  for (const [term, minus, key, phrase] of words.matchAll(TERM)) {
    const value = parted(phrase ?? (minus ? term.slice(1) : term)).trim();
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    const isSeveral = /\s/.test(value);
    if (minus) without.push(phrase === undefined && !isSeveral ? value : `"${value}"`);
    else if (phrase === undefined) plain.push(value);
    else {
      // A key that is known is in the line no longer.
      if (key) plain.push(key);
      (isSeveral ? phrases : plain).push(value);
    }
  }
  return { words: plain.join(' '), phrases, without };
}

/** The state with one term more; null for a key or a value that means nothing. */
function withTerm(state: SearchState, key: string, value: string): SearchState | null {
  const narrowing = NARROWING.find((name) => name === key);
  if (narrowing) return { ...state, narrowed: { ...state.narrowed, [narrowing]: value } };
  if (key === 'language') return { ...state, language: value };
  const order = key === 'order' && ORDERS.find((one) => one === value);
  if (order) return { ...state, order };
  const date = DATES.find((one) => one === key);
  if (!date || !isDateStretch(value)) return null;
  if (date === 'during') return { ...state, from: value, to: value };
  return date === 'after' ? { ...state, from: value } : { ...state, to: stretchBefore(value) };
}

function termOf(
  key: Narrowing | (typeof DATES)[number] | 'language' | 'order',
  value: string,
): string {
  if (value === '') return '';
  return `${key}:${/^[^\s"“”„]+$/.test(value) ? value : `"${value.replaceAll(/["“”„]/g, '')}"`}`;
}
