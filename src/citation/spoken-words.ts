// Words from an article before a reference in a style: as a block quotation is set, with its own marks.
import { paragraphsOf, voiceOf } from './cited.ts';
import type { Cited } from './cited.ts';
import type { Formatted } from './formatted.ts';

/** The reference, and where words are cited, these before it with whose they are. */
export function withWords(cited: Cited, reference: Formatted): Formatted {
  const voice = voiceOf(cited);
  const before = paragraphsOf(cited).map((paragraph) => `${paragraph}\n\n`);
  return [...before, ...(voice ? [`${voice}, quoted in:\n\n`] : []), ...reference];
}
