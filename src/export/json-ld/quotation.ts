// Quotations in schema.org's words. Whose they are is said twice: a real person is the `creator`, and
// `spokenByCharacter` is the property made for quotations (schema.org, issue 271).
import { openingOf } from '#text/words.ts';
import { refersTo } from './graph.ts';
import type { Thing } from './graph.ts';

export interface QuotedWords {
  /** Full address of their place in the article. */
  readonly address: string;
  /** Marks included, paragraphs parted by an empty line. */
  readonly words: string;
  /** `@id` of whoever said them; null when nobody is known. */
  readonly speaker: string | null;
  /** The article they stand in. */
  readonly article: Thing;
  /** Full address of what they can be looked up in; null where the article says it. */
  readonly source: string | null;
}

/**
 * A page says its quotations twice, in its text and here, and has a budget of bytes. Up to so many
 * characters all are repeated, which is what most articles quote. Where there are more, only the opening
 * of a long one stands here, as its `abstract`; its address leads to the whole.
 */
const MOST_REPEATED = 2500;
const OPENING_LENGTH = 72;

export function quotationsOf(quoted: ReadonlyArray<QuotedWords>): Thing[] {
  const inFull = quoted.reduce((sum, { words }) => sum + words.length, 0) <= MOST_REPEATED;
  return quoted.map(({ address, words, speaker, article, source }) => ({
    '@type': 'Quotation',
    // Its name is its address: said once more as `url` it would cost a long article a hundred bytes.
    '@id': address,
    ...(inFull || words.length <= OPENING_LENGTH
      ? { text: words }
      : { abstract: openingOf(words, OPENING_LENGTH) }),
    ...(speaker !== null && {
      creator: refersTo(speaker),
      spokenByCharacter: refersTo(speaker),
    }),
    isPartOf: article,
    ...(source !== null && { citation: source }),
  }));
}
