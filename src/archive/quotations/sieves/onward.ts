// Quotations without a cue of their own: the speaker is carried on from what stands before, as a reader
// would. The further the words lie apart the less is taken for granted.
import type { Reference } from '../noun-phrases.ts';
import { reportsAt, sentenceAt } from '../scene.ts';
import { sentenceSubject } from '../subjects.ts';
import { isReportBetween, isSomebody, named, sentenceOf, standsAlone, tokenAt } from './sieve.ts';
import type { Answer, Question, Sieve } from './sieve.ts';

/** Another piece of the same sentence, and nobody else says anything in between. */
function sameSentence(question: Question): Answer | null {
  const { scene, index, quoted, earlier, at } = question;
  const before = scene.quotations[index - 1];
  if (!before || !earlier[index - 1] || sentenceOf(question, before.last) !== at) return null;
  return isReportBetween(question, before.last + 1, quoted.first)
    ? null
    : { speaker: 'same', as: index - 1 };
}

/** A sentence that ends in a colon announces the words of the next paragraph. */
function leadIn(question: Question): Answer | null {
  const { scene, quoted, sentence, at } = question;
  const before = scene.prose.sentences[at - 1];
  if (!before || sentence.from !== quoted.first) return null;
  if (tokenAt(question, before.to - 1)?.text !== ':') return null;
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
  const last = scene.quotations[index - 1];
  if (!last || !earlier[index - 1] || sentenceAt(scene, last.last).paragraph !== before.paragraph)
    return named(reportedIn(question, at - 1));
  for (let since = sentenceOf(question, last.last) + 1; since < at; since++) {
    const other = spokenOf(question, since);
    if (other) return named(other);
  }
  return { speaker: 'same', as: index - 1 };
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
  const subject = sentenceSubject(scene.prose, next);
  if (!subject || !isSomebody(question, subject)) return null;
  const words = scene.prose.tokens.slice(subject.to, subject.to + 5).map(({ lower }) => lower);
  return words[0] === 'made' &&
    words.some((word) => /^(?:remarks?|statement|comments?)$/.test(word))
    ? named(subject)
    : null;
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
