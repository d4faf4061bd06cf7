// A reader's highlight, with or without a note, and what it holds on to in an article. The two selectors are
// those of the Web Annotation Data Model (W3C): the words with what stands around them, and their place.
// “The text” is the article's words as one string (islands/article-words.ts says which those are).
import { fieldsOf, instantIn, textIn } from './fields.ts';

/** So much of the text before and behind the words is kept to know the passage again. */
export const CONTEXT_LENGTH = 32;

export interface TextQuoteSelector {
  /** The words; never empty, and without spaces at their ends. */
  readonly exact: string;
  /** What stands before and behind them; shorter than `CONTEXT_LENGTH` at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets into the text, in UTF-16 units, the end exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

export interface Annotation {
  /** A UUID in lower case. */
  readonly id: string;
  /** Path of the article’s page, as in the address bar. */
  readonly article: string;
  /** The article’s title when the words were marked. */
  readonly title: string;
  /** Instants, `2026-03-10T14:05:00.000Z`. */
  readonly created: string;
  readonly modified: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** What the reader wrote; null for a highlight alone. */
  readonly note: string | null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An annotation from what was stored; null for anything that is none. */
export function parseAnnotation(stored: unknown): Annotation | null {
  const fields = fieldsOf(stored);
  const id = textIn(fields, 'id');
  const article = textIn(fields, 'article');
  const title = textIn(fields, 'title');
  const created = instantIn(fields, 'created');
  const modified = instantIn(fields, 'modified');
  const quote = parseQuote(fields['quote']);
  const position = parsePosition(fields['position']);
  const note = fields['note'] === null ? null : textIn(fields, 'note');
  if (id === null || !UUID.test(id) || !article?.startsWith('/') || title === null) return null;
  if (created === null || modified === null || !quote || !position) return null;
  if (note === null && fields['note'] !== null) return null;
  return { id, article, title, created, modified, quote, position, note };
}

/** A quote selector; null unless it has words, as `exact` says. A missing prefix or suffix counts as an empty one. */
export function parseQuote(stored: unknown): TextQuoteSelector | null {
  const fields = fieldsOf(stored);
  const exact = textIn(fields, 'exact') ?? '';
  if (exact === '' || exact !== exact.trim()) return null;
  return { exact, prefix: textIn(fields, 'prefix') ?? '', suffix: textIn(fields, 'suffix') ?? '' };
}

/** A position selector; null unless it spans something. */
export function parsePosition(stored: unknown): TextPositionSelector | null {
  const { start, end } = fieldsOf(stored);
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return start >= 0 && start < end ? { start, end } : null;
}

/** What to keep of a passage of the text. */
export function selectorsOf(
  text: string,
  { start, end }: TextPositionSelector,
): Pick<Annotation, 'quote' | 'position'> {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { start, end },
  };
}
