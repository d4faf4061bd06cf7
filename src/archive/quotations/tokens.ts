// A text cut into words and marks, with each stretch of quoted words as one token: whatever stands
// inside a quotation can then neither name its speaker nor end its sentence.
import type { Language } from './language.ts';
import type { MarkedWords } from './marks.ts';
import { findOfficeChains } from './office-chains.ts';
import type { OfficeChains } from './office-chains.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';

export type TokenKind = 'word' | 'mark' | 'quote';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without the full stop of an abbreviation, apostrophes straight. */
  readonly lower: string;
  /** A word with a capital; also behind an article of Arabic: `al-Qasirawi`. */
  readonly capital: boolean;
  /** Which quotation (an index into the marked words) a quote token belongs to; -1 for other kinds. */
  readonly quotation: number;
}

export interface Prose {
  readonly text: string;
  readonly language: Language;
  readonly tokens: ReadonlyArray<Token>;
  readonly sentences: ReadonlyArray<Sentence>;
  /** Token index → index of its sentence. */
  readonly sentenceOf: ReadonlyArray<number>;
  readonly chains: OfficeChains;
}

/** Words with inner hyphens, apostrophes and dots; single marks. Each character can match in one way only. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-’'.&@][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^(?:(?:a[dlnrst]|ash|az|e[lnrst]|esh|ul)[-‐]|[dl]['’])?\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;
const POSSESSIVE = /['’]s$/i;

export function readProse(
  text: string,
  marked: ReadonlyArray<MarkedWords>,
  language: Language,
): Prose {
  const tokens: Token[] = [];
  let from = 0;
  const segments = marked.flatMap((words, quotation) =>
    words.segments.map((span) => ({ span, quotation })),
  );
  for (const { span, quotation } of segments) {
    addWords(tokens, text, from, span[0], language);
    const quoted = text.slice(span[0], span[1]);
    tokens.push({
      kind: 'quote',
      start: span[0],
      end: span[1],
      text: quoted,
      lower: '',
      capital: false,
      quotation,
    });
    from = span[1];
  }
  addWords(tokens, text, from, text.length, language);
  return {
    text,
    language,
    tokens,
    ...sentencesOf(text, tokens, language),
    chains: findOfficeChains(tokens, language),
  };
}

/** Adds the words and marks between two offsets. */
function addWords(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  language: Language,
): void {
  const stretch = text.slice(from, to);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const start = from + match.index;
    const [found] = match;
    if (found.length === 1 && !IN_WORD.test(found)) {
      // The apostrophe of `officials’` and of `’em` is kept as a mark.
      tokens.push(tokenOf('mark', start, found, found));
      continue;
    }
    const possessive = POSSESSIVE.test(found) ? found.slice(-2) : '';
    const word = possessive === '' ? found : found.slice(0, -2);
    const lower = lowerOf(word);
    const dotted =
      possessive === '' &&
      text[start + word.length] === '.' &&
      (INITIALS.test(word) || language.abbreviations.has(lower));
    if (dotted) TOKEN.lastIndex++;
    if (word !== '') tokens.push(tokenOf('word', start, dotted ? `${word}.` : word, lower));
    if (possessive !== '') tokens.push(tokenOf('word', start + word.length, possessive, "'s"));
  }
}

function tokenOf(kind: 'word' | 'mark', start: number, text: string, lower: string): Token {
  const capital = kind === 'word' && CAPITAL.test(text);
  return { kind, start, end: start + text.length, text, lower, capital, quotation: -1 };
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
