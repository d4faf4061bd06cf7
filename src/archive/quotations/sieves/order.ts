// The sieves in the order in which they are asked: the surest first, and the first that answers wins.
// Where none does, the quotation is left open: no name is better than a wrong one.
import { sentenceAt } from '../scene.ts';
import type { Scene } from '../scene.ts';
import {
  ACCORDING_TO,
  AGENT,
  DENIED,
  GAPPED,
  JUDGEMENT_BEFORE,
  SUBJECT_VERB_BEFORE,
  TRANSCRIPT,
} from './before.ts';
import {
  ANY_VERB_BEHIND,
  END_OF_SENTENCE,
  HOW_IT_WAS_SAID,
  SIGNATURE,
  SUBJECT_VERB_BEHIND,
  VERB_SUBJECT_BEHIND,
} from './behind.ts';
import {
  AFTER_PARAPHRASE,
  CLAUSE_SUBJECT,
  LEAD_IN,
  NEXT_PARAGRAPH,
  REMARK_AFTER,
  SAME_PARAGRAPH,
  SAME_SENTENCE,
} from './onward.ts';
import type { Answer, Sieve } from './sieve.ts';

export const SIEVES: ReadonlyArray<Sieve> = [
  DENIED,
  VERB_SUBJECT_BEHIND,
  SUBJECT_VERB_BEHIND,
  GAPPED,
  ACCORDING_TO,
  SUBJECT_VERB_BEFORE,
  AGENT,
  HOW_IT_WAS_SAID,
  TRANSCRIPT,
  SIGNATURE,
  LEAD_IN,
  ANY_VERB_BEHIND,
  JUDGEMENT_BEFORE,
  SAME_SENTENCE,
  END_OF_SENTENCE,
  SAME_PARAGRAPH,
  AFTER_PARAPHRASE,
  NEXT_PARAGRAPH,
  CLAUSE_SUBJECT,
  REMARK_AFTER,
];

/** The answer for one quotation and the name of the sieve that gave it; `none` when none did. */
export function askSieves(
  scene: Scene,
  index: number,
  earlier: ReadonlyArray<Answer | null>,
): { answer: Answer | null; rule: string } {
  const quoted = scene.quotations[index];
  if (!quoted) return { answer: null, rule: 'none' };
  const at = scene.prose.sentenceOf[quoted.first] ?? 0;
  const question = { scene, index, quoted, at, sentence: sentenceAt(scene, quoted.first), earlier };
  for (const { name, ask } of SIEVES) {
    const answer = ask(question);
    if (answer) return { answer, rule: name };
  }
  return { answer: null, rule: 'none' };
}
