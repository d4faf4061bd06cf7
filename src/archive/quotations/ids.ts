// The addresses of an article's quotations.
import { Anchors } from '../anchors.ts';
import { wordsOfQuotation } from './quotation.ts';
import type { Quotation } from './quotation.ts';

/** The ids of a text's quotations, in order. */
export function quotationIds(
  text: string,
  quotations: ReadonlyArray<Pick<Quotation, 'segments'>>,
): string[] {
  const anchors = new Anchors('q');
  return quotations.map(({ segments }) => anchors.of(wordsOfQuotation(text, segments)));
}

/**
 * The quotations that are speech: what has an address, a mark in the text and a place in lists. Words
 * inside the reporter's own sentence count only when somebody is known to have said them.
 */
export function speechIn<One extends Pick<Quotation, 'kind' | 'speaker'>>(
  quotations: ReadonlyArray<One>,
): One[] {
  return quotations.filter(
    ({ kind, speaker }) => kind === 'direct' || (kind === 'partial' && speaker !== null),
  );
}
