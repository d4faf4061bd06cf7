// Quotations without a cue of their own: the speaker is carried on from what stands before, as a reader
// would. The further the words lie apart the less is taken for granted.
import type { Reference } from '../noun-phrases.ts';
import { referenceAt } from '../references.ts';
import { reportsAt, sentenceAt } from '../scene.ts';
import type { Sentence } from '../sentences.ts';
import { sentenceSubject } from '../subjects.ts';
import { isReportBetween, isSomebody, named, sentenceOf, standsAlone, tokenAt } from './sieve.ts';
import type { Answer, Question, Sieve } from './sieve.ts';

/** Another piece of the same sentence, and nobody else says anything in between. */
function sameSentence(question: Question): Answer | null {
  const { scene, index, quoted, earlier, at } = question;
  const before = scene.quotations[index - 1];
  if (!before || !earlier[index - 1] || sentenceOf(question, before.last) !== at) return null;
  const behind = tokenAt(question, before.last + 1)?.lower ?? '';
  if (scene.prose.language.copulas.has(behind)) return null;
  return isReportBetween(question, before.last + 1, quoted.first)
    ? null
    : { speaker: 'same', as: index - 1 };
}

/** A sentence that ends in a colon announces the words of the next paragraph. */
function leadIn(question: Question): Answer | null {
  const { scene, quoted, sentence, at } = question;
  const before = scene.prose.sentences[at - 1];
  if (!before || sentence.from !== quoted.first) return null;
  // A colon, or a sentence broken off between paragraphs, as wires come.
  const end = tokenAt(question, before.to - 1);
  if (end?.text !== ':' && (end?.kind !== 'word' || before.paragraph === sentence.paragraph))
    return null;
  const report = reportsAt(scene, before.from).findLast(({ subject }) => subject !== null);
  return named(report?.subject ?? sentenceSubject(scene.prose, before));
}

/** The next whole sentences of a paragraph are the same speaker's, until somebody else speaks. */
function sameParagraph(question: Question): Answer | null {
  const { scene, index, sentence, earlier, at } = question;
  const before = scene.quotations[index - 1];
  if (!before || !earlier[index - 1] || !standsAlone(question)) return null;
  if (sentenceAt(scene, before.last).paragraph !== sentence.paragraph) return null;
  const from = sentenceOf(question, before.last);
  for (let between = from + 1; between < at; between++)
    if ((scene.reports[between] ?? []).some(({ subject }) => subject !== null)) return null;
  return at - from <= 2 ? { speaker: 'same', as: index - 1 } : null;
}

/** Words without any cue behind a sentence about somebody: that sentence paraphrases them. */
function afterParaphrase(question: Question): Answer | null {
  const { scene, sentence, at } = question;
  const before = scene.prose.sentences[at - 1];
  if (!before || !standsAlone(question) || before.paragraph !== sentence.paragraph) return null;
  return named(spokenOf(question, at - 1));
}

/** A paragraph of nothing but quoted words: whoever the paragraph before ended with goes on. */
function nextParagraph(question: Question): Answer | null {
  const { scene, index, quoted, sentence, earlier, at } = question;
  const before = scene.prose.sentences[at - 1];
  if (!before || !standsAlone(question) || before.paragraph !== sentence.paragraph - 1) return null;
  if (sentence.to - 1 > quoted.last + 1) return null;
  if (isExchange(question)) return null;
  const last = scene.quotations[index - 1];
  if (!last || !earlier[index - 1] || sentenceAt(scene, last.last).paragraph !== before.paragraph)
    return named(reportedIn(question, at - 1));
  for (let since = sentenceOf(question, last.last) + 1; since < at; since++) {
    const other = spokenOf(question, since);
    if (other) return named(other);
  }
  return { speaker: 'same', as: index - 1 };
}

/** Question and answer in turns: the last two paragraphs were two people's, and the next may be either's. */
function isExchange({ scene, index, earlier }: Question): boolean {
  const [last, before] = [earlier[index - 1], earlier[index - 2]];
  const [one, other] = [scene.quotations[index - 1], scene.quotations[index - 2]];
  if (last?.speaker !== 'named' || before?.speaker !== 'named' || !one || !other) return false;
  const apart = sentenceAt(scene, one.first).paragraph - sentenceAt(scene, other.last).paragraph;
  const nameOf = ({ name }: Reference): string => name?.name ?? '';
  return apart === 1 && nameOf(last.reference) !== nameOf(before.reference);
}

/** Whose speech a sentence reports; null when it reports none. */
function reportedIn(question: Question, at: number): Reference | null {
  const report = (question.scene.reports[at] ?? []).findLast(
    ({ subject, kind, passive }) =>
      subject !== null && kind === 'speech' && !passive && isSomebody(question, subject),
  );
  return report?.subject ?? null;
}

/** Whose speech a sentence reports, or else whom it is about; null when that is nobody. */
function spokenOf(question: Question, at: number): Reference | null {
  const { prose } = question.scene;
  const sentence = prose.sentences[at];
  if (!sentence) return null;
  const subject = reportedIn(question, at) ?? sentenceSubject(prose, sentence);
  return subject && isSomebody(question, subject) ? subject : null;
}

/** The agencies' manner: the words first, then who made the remark, and where. */
function remarkAfter(question: Question): Answer | null {
  const { scene, quoted, at, sentence } = question;
  const next = scene.prose.sentences[at + 1];
  if (!next || !standsAlone(question) || sentence.to - 1 > quoted.last + 1) return null;
  const agent = agentOfRemark(question, next);
  if (agent) return named(agent);
  const subject = sentenceSubject(scene.prose, next);
  if (!subject || !isSomebody(question, subject)) return null;
  const words = scene.prose.tokens.slice(subject.to, subject.to + 5).map(({ lower }) => lower);
  return words[0] === 'made' &&
    words.some((word) => /^(?:remarks?|statement|comments?)$/.test(word))
    ? named(subject)
    : null;
}

/** `The remarks were made by Ada Quill`, `Those were the words of Ada Quill`. */
function agentOfRemark({ scene }: Question, { from, to }: Sentence): Reference | null {
  const { tokens } = scene.prose;
  const opening = tokens.slice(from, from + 5).map(({ lower }) => lower);
  const remarks = /^(?:remarks?|statement|comments?|words)$/;
  const isPassive = remarks.test(opening[1] ?? '') && opening[3] === 'made' && opening[4] === 'by';
  const isTheirs =
    (opening[0] ?? '').startsWith('th') && remarks.test(opening[3] ?? '') && opening[4] === 'of';
  return isPassive || isTheirs ? referenceAt(scene.prose, from + 5, to) : null;
}

/** How many words a quotation needs before a sentence about somebody makes them theirs. */
const LONG = 4;

/** Many words inside a sentence about somebody by name, which says in no verb of ours that they speak. */
function clauseSubject(question: Question): Answer | null {
  const { scene, quoted, sentence } = question;
  if (quoted.opening.split(/\s+/).length < LONG) return null;
  const subject = sentenceSubject(scene.prose, { ...sentence, to: quoted.first });
  return subject && subject.kind !== 'description' && isSomebody(question, subject)
    ? named(subject)
    : null;
}

export const SAME_SENTENCE: Sieve = {
  name: 'same-sentence',
  example: '“…,” Ada Quill said, and “…”',
  ask: sameSentence,
};
export const LEAD_IN: Sieve = {
  name: 'lead-in',
  example: 'Ada Quill issued the following statement: ¶ “…”',
  ask: leadIn,
};
export const SAME_PARAGRAPH: Sieve = {
  name: 'same-paragraph',
  example: '“…,” Ada Quill said. “…”',
  ask: sameParagraph,
};
export const AFTER_PARAPHRASE: Sieve = {
  name: 'after-paraphrase',
  example: 'Ada Quill disliked the plan. “…”',
  ask: afterParaphrase,
};
export const NEXT_PARAGRAPH: Sieve = {
  name: 'next-paragraph',
  example: '“…,” Ada Quill said. ¶ “…”',
  ask: nextParagraph,
};
export const REMARK_AFTER: Sieve = {
  name: 'remark-after',
  example: '“…” ¶ Ada Quill made the remark at the opening.',
  ask: remarkAfter,
};
export const CLAUSE_SUBJECT: Sieve = {
  name: 'clause-subject',
  example: 'Ada Quill was out to “…”',
  ask: clauseSubject,
};
