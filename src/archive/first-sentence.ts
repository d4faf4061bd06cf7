// The first sentence of a text, where a line is all there is room for.
import { ENGLISH } from './quotations/english.ts';
import { readProse } from './quotations/tokens.ts';

/** The first sentence of a text’s first paragraph, its stop included; empty for a text without words. */
export function firstSentenceOf(text: string): string {
  const { tokens, sentences } = readProse(text, [], ENGLISH);
  const [first] = sentences;
  return text.slice(0, tokens[(first?.to ?? 0) - 1]?.end ?? 0).trim();
}
