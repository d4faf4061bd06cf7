// What a sieve is: one way in which news says whose words a quotation is. And what all sieves look at.
import { isPersonal } from '../noun-phrases.ts';
import type { Reference } from '../noun-phrases.ts';
import { reportsAt } from '../scene.ts';
import type { QuotedWords, Scene } from '../scene.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';

/** The words that name the speaker here; that an earlier quotation's speaker goes on; that nobody speaks. */
export type Answer =
  | { readonly speaker: 'named'; readonly reference: Reference }
  | { readonly speaker: 'same'; readonly as: number }
  | { readonly speaker: 'nobody' };

/** One quotation under a sieve, with what it needs to know of its surroundings. */
export interface Question {
  readonly scene: Scene;
  /** Place of the quotation among those of the text, from 0. */
  readonly index: number;
  readonly quoted: QuotedWords;
  /** Index of the sentence its first word stands in, and that sentence. */
  readonly at: number;
  readonly sentence: Sentence;
  /** What was answered for the quotations before. */
  readonly earlier: ReadonlyArray<Answer | null>;
}

export interface Sieve {
  /** As `rule` of a quotation names it. */
  readonly name: string;
  /** An example of what it reads. */
  readonly example: string;
  readonly ask: (question: Question) => Answer | null;
}

export function named(reference: Reference | null | undefined): Answer | null {
  return reference ? { speaker: 'named', reference } : null;
}

export function tokenAt({ scene }: Question, at: number): Token | undefined {
  return scene.prose.tokens[at];
}

export function sentenceOf({ scene }: Question, token: number): number {
  return scene.prose.sentenceOf[token] ?? 0;
}

/** A dash, a comma or a colon: what parts a quotation from the words about it. */
const PARTING = /^[,–—―:;-]$/;

/** The first token behind the marks that may follow a quotation. */
export function behindMarks(question: Question): number {
  const from = question.quoted.last + 1;
  let at = from;
  while (at < from + 2 && PARTING.test(tokenAt(question, at)?.text ?? '')) at++;
  return at;
}

/** Whether a mark, inside or behind, ends a quotation so that its attribution can follow: `the “leaks” he named` has none. */
export function handsOver(question: Question): boolean {
  const { quoted } = question;
  return (
    /[,.?!…–—，。-][’”"“»«」』›)\]'\s]*$/u.test(quoted.closing) ||
    PARTING.test(tokenAt(question, quoted.last + 1)?.text ?? '')
  );
}

/** Whole sentences: a capital or a figure at the beginning, a mark that ends a clause at the end. */
export function isWhole({ opening, closing }: QuotedWords): boolean {
  return (
    /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(opening) &&
    /[.,!?…;:–—，。-][’”"“»«」』›)\]'\s]*$/u.test(closing)
  );
}

/** Whether a quotation is whole and begins its sentence: no word of the reporter leads up to it. */
export function standsAlone({ quoted, sentence }: Question): boolean {
  return isWhole(quoted) && sentence.from === quoted.first;
}

/** Whether a reference is somebody: `he`, `the mayor`, a name the cast knows. */
export function isSomebody({ scene }: Question, reference: Reference): boolean {
  const { prose, cast } = scene;
  const head = prose.tokens[reference.head]?.lower ?? '';
  switch (reference.kind) {
    case 'pronoun':
      return prose.language.malePronouns.has(head) || prose.language.femalePronouns.has(head);
    case 'relative':
      return true;
    case 'description':
      return isPersonal(prose, head);
    case 'name':
      return (
        reference.name?.person === 'surely' ||
        (reference.name !== null && cast.memberOf(prose, reference.name) !== null)
      );
  }
}

/** Whether somebody new says something between two tokens of one sentence. */
export function isReportBetween({ scene }: Question, from: number, to: number): boolean {
  return reportsAt(scene, from).some(
    (one) =>
      one.verb >= from &&
      one.to <= to &&
      one.order !== 'shared' &&
      one.subject !== null &&
      one.subject.from >= from,
  );
}
