// Invented, pronounceable words: the stuff of the vocabulary and of every name. A word begins and
// ends with a consonant, so that "a" and the endings -s and -ed fit all of them.

import { createPool, pick } from './random.ts';
import type { Pool, Random } from './random.ts';

const VOCABULARY_SIZE = 30_000;
/** The first ranks of English belong to function words, which the sentences bring themselves. */
const FIRST_RANK = 50;
/** Frequent words are short, as in any language. */
const SHORT_WORDS = 2_500;

const ONSETS = 'b br d d dr f g gr h k k kl l l m m n n p pr qu r r s st t t tr v z'.split(' ');
const NUCLEI = 'a a a e e e i i o o u ai ea'.split(' ');
const LINKS = ['', '', '', '', '', '', 'l', 'n', 'r'];
const CODAS = 'l l n n r r t d k m nd nt rn v'.split(' ');

export function inventWord(random: Random, syllables: number): string {
  let word = pick(random, ONSETS) + pick(random, NUCLEI);
  for (let syllable = 1; syllable < syllables; syllable += 1) {
    word += pick(random, LINKS) + pick(random, ONSETS) + pick(random, NUCLEI);
  }
  return word + pick(random, CODAS);
}

/** Different results of `invent`, asked until there are `count`, in the order invented. */
export function inventDistinct(
  count: number,
  invent: (made: number) => string,
): ReadonlyArray<string> {
  const made = new Set<string>();
  while (made.size < count) made.add(invent(made.size));
  return [...made];
}

export function inventVocabulary(random: Random): Pool<string> {
  const words = inventDistinct(VOCABULARY_SIZE, (rank) =>
    inventWord(random, rank < SHORT_WORDS ? 2 : 3),
  );
  return createPool(words, FIRST_RANK);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
