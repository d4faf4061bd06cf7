// Quotations as agencies write them: introduced with name and role at first, then by surname or
// pronoun, in one paragraph or over two. Marks are curly.

import type { Agency, Speaker } from './cast.ts';
import { paragraph, sentences } from './prose.ts';
import type { Voice } from './prose.ts';
import { integerBetween, pick } from './random.ts';

/** What the reader knows of the speaker when the quotation begins. */
export type Acquaintance = 'new' | 'speaking' | 'met';

/** The words in their marks, closed with the punctuation that the attribution asks for. */
type Words = (end: ',' | '.') => string;
type Attribution = (words: Words, speaker: Speaker, agency: Agency, verb: string) => string;

/** Between two paragraphs of one quotation: re-opened in the AP's way, or bare as Trend has it. */
const PARAGRAPH_BREAKS = ['\n\n“', '\n\n'];
const TWO_PARAGRAPHS = 0.15;

const VERBS = ['said', 'said', 'said', 'said', 'added', 'noted', 'stressed', 'explained'];

const ATTRIBUTIONS: Readonly<Record<Acquaintance, ReadonlyArray<Attribution>>> = {
  new: [
    (words, speaker) => `${words(',')} said ${speaker.name}, ${titleOf(speaker)}.`,
    (words, speaker) => `${speaker.name}, ${titleOf(speaker)}, said: ${words('.')}`,
    (words, speaker, agency) =>
      `${words(',')} ${speaker.name}, ${titleOf(speaker)}, told ${agency.name}.`,
  ],
  speaking: [
    (words, { pronoun }, _agency, verb) => `${words(',')} ${pronoun} ${verb}.`,
    (words, { surname }, _agency, verb) => `${surname} ${verb}: ${words('.')}`,
  ],
  met: [
    (words, { surname }, _agency, verb) => `${words(',')} ${surname} ${verb}.`,
    (words, { surname }, _agency, verb) => `${surname} ${verb}: ${words('.')}`,
  ],
};

function titleOf({ role, organisation }: Speaker): string {
  return `${role} of the ${organisation}`;
}

/** One quotation with its attribution: a paragraph, or two with a blank line between. */
export function quotation(
  voice: Voice,
  speaker: Speaker,
  acquaintance: Acquaintance,
  agency: Agency,
): string {
  const { random } = voice;
  const opening =
    random() < TWO_PARAGRAPHS ? paragraph(voice) + pick(random, PARAGRAPH_BREAKS) : '';
  const closing = sentences(voice, integerBetween(random, 1, 3));
  const attribute = pick(random, ATTRIBUTIONS[acquaintance]);
  return attribute((end) => `“${opening}${closing}${end}”`, speaker, agency, pick(random, VERBS));
}
