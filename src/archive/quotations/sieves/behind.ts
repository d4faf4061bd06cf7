// Attribution behind the quotation: the commonest place in news, and the surest.
import { referenceAt } from '../references.ts';
import type { Report } from '../reports.ts';
import { reportsAt, sentenceAt } from '../scene.ts';
import { isFinite } from '../subjects.ts';
import { behindMarks, handsOver, isSomebody, named, sentenceOf, tokenAt } from './sieve.ts';
import type { Answer, Question, Sieve } from './sieve.ts';

function verbThenSubject(question: Question): Answer | null {
  const { scene, quoted } = question;
  if (!handsOver(question)) return null;
  const from = behindMarks(question);
  const report = reportsAt(scene, quoted.last).find(
    (one) =>
      one.order === 'verb-first' &&
      one.kind !== 'according' &&
      one.verb >= from &&
      one.from <= from + 1,
  );
  return named(report?.subject);
}

function subjectThenVerb(question: Question): Answer | null {
  const { scene, quoted } = question;
  if (!handsOver(question)) return null;
  const { language } = scene.prose;
  let from = behindMarks(question);
  const parted = tokenAt(question, from - 1)?.text === ',' || quoted.closing.includes(',');
  const isSkipped = (lower: string): boolean =>
    (lower === 'as' && parted) || language.adverbs.has(lower);
  while (isSkipped(tokenAt(question, from)?.lower ?? '')) from++;
  const report = reportsAt(scene, quoted.last).find(
    (one) =>
      one.order === 'subject-first' &&
      one.subject?.from === from &&
      attributes(question, one) &&
      !(one.credit && question.sentence.from !== quoted.first),
  );
  // `“…,” Larkwire quoted Ada Quill as saying.`
  const saying = reportsAt(scene, quoted.last).find(
    ({ verb, order }) =>
      order === 'subject-first' &&
      tokenAt(question, verb - 1)?.lower === 'as' &&
      verb > (report?.verb ?? Infinity),
  );
  if (saying) return named(saying.subject);
  for (let at = from; at < (report?.verb ?? from); at++)
    if (tokenAt(question, at)?.kind === 'quote') return null;
  return named(report?.subject);
}

/** `Quill said`, and `Quill joked.`, but not `Quill described the harbour`, which says something else. */
function attributes(question: Question, { kind, to }: Report): boolean {
  if (kind === 'speech' || kind === 'document') return true;
  return kind === 'judgement' && /^[.,;:!?]$/.test(tokenAt(question, to)?.text ?? '');
}

/** Any verb will do between a quotation that hands over with a comma and a person. */
function anyVerb(question: Question): Answer | null {
  const { scene, quoted } = question;
  const dashed = /^[–—]$/.test(tokenAt(question, quoted.last + 1)?.text ?? '');
  if (!dashed && !/[,?!—–-][’”"“»)\]]*$/.test(quoted.closing)) return null;
  const { prose } = scene;
  const from = behindMarks(question);
  const end = sentenceAt(scene, quoted.last).to;
  const first = from < end ? prose.tokens[from] : undefined;
  if (!first) return null;
  if (/^\p{Ll}.*(?:ed|s)$/u.test(first.text) && !prose.language.prepositions.has(first.lower)) {
    const behind = referenceAt(prose, from + 1, end);
    return behind && isSomebody(question, behind) ? named(behind) : null;
  }
  const reference = referenceAt(prose, from, end);
  if (!reference || !isSomebody(question, reference)) return null;
  const next = prose.tokens[reference.to];
  const acts = next && (isFinite(prose, reference.to) || prose.language.adverbs.has(next.lower));
  return acts ? named(reference) : null;
}

/** The report closes the sentence the quoted words are a part of. */
function endOfSentence(question: Question): Answer | null {
  const { scene, quoted } = question;
  const report = reportsAt(scene, quoted.last).find(
    (one) =>
      one.from > quoted.last &&
      (one.kind === 'speech' || one.kind === 'according') &&
      one.subject !== null &&
      (one.order === 'verb-first' || one.subject.from > quoted.last) &&
      /^[,–—-]$/.test(tokenAt(question, Math.min(one.from, one.subject.from) - 1)?.text ?? ''),
  );
  return named(report?.subject);
}

/** A name behind a dash, and nothing else: on its own line or at the quotation's end. */
function signature(question: Question): Answer | null {
  const { scene, quoted } = question;
  const isDash = (at: number): boolean => /^[–—―-]$/.test(tokenAt(question, at)?.text ?? '');
  let at = quoted.last + 1;
  if (!isDash(at)) return null;
  while (isDash(at)) at++;
  const [own, signed] = [sentenceAt(scene, quoted.last), sentenceAt(scene, at)];
  if (signed.paragraph - own.paragraph > 1) return null;
  const reference = referenceAt(scene.prose, at, signed.to);
  if (reference?.kind !== 'name' || reference.name?.person === 'no') return null;
  const next = tokenAt(question, reference.to);
  const isAll = !next || /^[,.(]$/.test(next.text) || reference.to >= signed.to;
  return isAll && sentenceOf(question, at) === sentenceOf(question, reference.to - 1)
    ? named(reference)
    : null;
}

export const VERB_SUBJECT_BEHIND: Sieve = {
  name: 'verb-subject-behind',
  example: '“…,” said Ada Quill, the harbour master.',
  ask: verbThenSubject,
};
export const SUBJECT_VERB_BEHIND: Sieve = {
  name: 'subject-verb-behind',
  example: '“…,” Ada Quill, the harbour master, said.',
  ask: subjectThenVerb,
};
export const ANY_VERB_BEHIND: Sieve = {
  name: 'any-verb-behind',
  example: '“…,” drawled Ada Quill.',
  ask: anyVerb,
};
export const END_OF_SENTENCE: Sieve = {
  name: 'end-of-sentence',
  example: 'It was “a mistake” to wait, Ada Quill said.',
  ask: endOfSentence,
};
/** The quoted words are themselves the subject, and their speaker comes behind. */
function howItWasSaid(question: Question): Answer | null {
  const { scene, quoted, sentence } = question;
  if (sentence.from !== quoted.first) return null;
  const { language } = scene.prose;
  if (!language.copulas.has(tokenAt(question, quoted.last + 1)?.lower ?? '')) return null;
  if (tokenAt(question, quoted.last + 2)?.lower !== 'how') return null;
  const report = reportsAt(scene, quoted.last).find(({ subject }) => subject !== null);
  return named(report?.subject);
}

export const HOW_IT_WAS_SAID: Sieve = {
  name: 'how-it-was-said',
  example: '“…” was how Ada Quill described it.',
  ask: howItWasSaid,
};
export const SIGNATURE: Sieve = {
  name: 'signature',
  example: '“…” — Ada Quill',
  ask: signature,
};
