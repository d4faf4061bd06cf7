// A text cut into words and marks, with each stretch of quoted words as one token: whatever stands
// inside a quotation can then neither name its speaker nor end its sentence.
import type { Language } from './language.ts';
import type { MarkedWords } from './marks.ts';
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
}

/** Words with inner hyphens, apostrophes and dots; single marks. Each character can match in one way only. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-’'.&@][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
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
      quotation,
    });
    from = span[1];
  }
  addWords(tokens, text, from, text.length, language);
  return { text, language, tokens, ...sentencesOf(text, tokens, language) };
}

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
    let written = match[0];
    const start = from + match.index;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(written);
    if (!isWord) {
      // The apostrophe of `officials’` and of `’em` is kept as a mark.
      tokens.push({
        kind: 'mark',
        start,
        end: start + 1,
        text: written,
        lower: written,
        quotation: -1,
      });
      continue;
    }
    const possessive = POSSESSIVE.test(written) ? written.slice(-2) : '';
    written = written.slice(0, written.length - possessive.length);
    const lower = written.toLowerCase().replaceAll('’', "'");
    const dotted =
      possessive === '' &&
      stretch[match.index + written.length] === '.' &&
      (INITIALS.test(written) || language.abbreviations.has(lower));
    const end = start + written.length + (dotted ? 1 : 0);
    if (written !== '')
      tokens.push({ kind: 'word', start, end, text: text.slice(start, end), lower, quotation: -1 });
    if (dotted) TOKEN.lastIndex++;
    if (possessive)
      tokens.push({
        kind: 'word',
        start: end,
        end: end + 2,
        text: possessive,
        lower: "'s",
        quotation: -1,
      });
  }
}
