// Sentences without sense but of the right shape: English function words in the proportions of news
// prose around invented words. Search indexes and the quotation engine meet real lengths, real
// word frequencies, numbers and apostrophes.

import { integerBetween, pick } from './random.ts';
import type { Pool, Random } from './random.ts';
import { capitalise } from './words.ts';

/** What a sentence is made with. */
export interface Voice {
  readonly random: Random;
  readonly vocabulary: Pool<string>;
}

type Form = (voice: Voice) => string;

const PREPOSITIONS = ['in', 'in', 'for', 'on', 'with', 'from', 'at', 'by', 'after', 'between'];
const LINKS = ['and', 'and', 'but', 'while', 'which means that', 'because', 'as'];
const MODALS = ['will', 'will', 'would', 'can', 'could', 'must', 'may', 'should'];
const OPENERS = ['However', 'In addition', 'Last year', 'At the same time', 'Since then', 'So far'];
const PRONOUNS = ['we', 'it', 'they', 'this', 'these', 'that', 'all of them', 'some of us'];

const word: Form = ({ random, vocabulary }) => vocabulary.draw(random);
const preposition: Form = ({ random }) => pick(random, PREPOSITIONS);
const number: Form = ({ random }) => String(integerBetween(random, 2, 950));

const THINGS: ReadonlyArray<Form> = [
  (voice) => `the ${word(voice)}`,
  (voice) => `the ${word(voice)} ${word(voice)}`,
  (voice) => `a ${word(voice)} ${word(voice)}`,
  (voice) => `a ${word(voice)} of ${word(voice)} ${word(voice)}s`,
  (voice) => `${word(voice)}s`,
  (voice) => `${word(voice)} ${word(voice)}s`,
  (voice) => `its ${word(voice)}s and ${word(voice)}s`,
  (voice) => `the ${word(voice)}’s ${word(voice)}`,
  (voice) => `${number(voice)} ${word(voice)}s`,
  (voice) => pick(voice.random, PRONOUNS),
];
const thing: Form = (voice) => pick(voice.random, THINGS)(voice);

const CLAUSES: ReadonlyArray<Form> = [
  (voice) => `${thing(voice)} ${word(voice)}ed ${thing(voice)}`,
  (voice) =>
    `${thing(voice)} ${word(voice)}ed ${thing(voice)} ${preposition(voice)} ${thing(voice)}`,
  (voice) => `${thing(voice)} ${pick(voice.random, MODALS)} ${word(voice)} ${thing(voice)}`,
  (voice) => `there is no ${word(voice)} to ${word(voice)} ${thing(voice)}`,
  (voice) => `${thing(voice)} had been ${word(voice)}ed ${preposition(voice)} ${thing(voice)}`,
];
const clause: Form = (voice) => pick(voice.random, CLAUSES)(voice);

const SENTENCES: ReadonlyArray<Form> = [
  clause,
  (voice) => `${clause(voice)} ${preposition(voice)} ${thing(voice)} and ${thing(voice)}`,
  (voice) => `${pick(voice.random, OPENERS)}, ${clause(voice)}`,
  (voice) => `${clause(voice)}, ${pick(voice.random, LINKS)} ${clause(voice)}`,
  (voice) => `${clause(voice)}, ${pick(voice.random, LINKS)} ${clause(voice)}`,
];

/** Sentences of some fifteen words; the last full stop is left to the caller. */
export function sentences(voice: Voice, count: number): string {
  const made = Array.from({ length: count }, () =>
    capitalise(pick(voice.random, SENTENCES)(voice)),
  );
  return made.join('. ');
}

export function paragraph(voice: Voice): string {
  return `${sentences(voice, integerBetween(voice.random, 1, 4))}.`;
}

/** In the present tense and without articles, like every headline. */
export function headline(voice: Voice): string {
  const subject = capitalise(`${word(voice)} ${word(voice)}`);
  return `${subject}s ${word(voice)} ${word(voice)} ${preposition(voice)} ${word(voice)}`;
}
