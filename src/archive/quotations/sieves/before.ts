// Attribution before the quotation, in the same sentence: the nearest report governs, unless it stands
// inside what somebody else is said to have said.
import { referenceAt, referenceBefore } from '../references.ts';
import { speaks } from '../noun-phrases.ts';
import type { Report } from '../reports.ts';
import { reportsAt } from '../scene.ts';
import { isReportBetween, isSomebody, isWhole, named } from './sieve.ts';
import type { Answer, Question, Sieve } from './sieve.ts';

/** How far from `did not say` the words may stand that were not said, in tokens. */
const DENIAL = 2;

function denied(question: Question): Answer | null {
  const { quoted } = question;
  const report = isWhole(quoted) ? undefined : governing(question);
  const outright =
    report?.kind === 'speech' && report.negated && quoted.first - report.to <= DENIAL;
  return outright ? { speaker: 'nobody' } : null;
}

function accordingTo(question: Question): Answer | null {
  const { scene, quoted } = question;
  const reports = reportsAt(scene, quoted.first).filter(({ kind }) => kind === 'according');
  const behind = reports.find(({ verb }) => verb > quoted.last && verb <= quoted.last + 3);
  const before = reports.findLast(
    ({ to }) => to <= quoted.first && !isReportBetween(question, to, quoted.first),
  );
  return named((behind ?? before)?.subject);
}

function subjectThenVerb(question: Question): Answer | null {
  const report = governing(question);
  if (!report || report.passive) return null;
  return report.kind === 'speech' || report.kind === 'document' ? named(report.subject) : null;
}

/** `described by Ada Quill as “…”`, `called “…” by Ada Quill`: the passive names who speaks behind `by`. */
function agent(question: Question): Answer | null {
  const { scene, quoted, sentence } = question;
  const { prose } = scene;
  const report = reportsAt(scene, quoted.first).findLast(({ to }) => to <= quoted.first);
  if (!report?.passive) return null;
  const isBy = (at: number): boolean => prose.tokens[at]?.lower === 'by';
  const behind = [quoted.last + 1, quoted.last + 2].find(isBy);
  const before = isBy(report.to) ? report.to : undefined;
  const by = before ?? behind;
  const reference = by === undefined ? null : referenceAt(prose, by + 1, sentence.to);
  return reference && isSomebody(question, reference) ? named(reference) : null;
}

function judgement(question: Question): Answer | null {
  const report = governing(question);
  return report && !report.passive && !report.negated ? named(report.subject) : null;
}

/** A name and a colon: a transcript, or an exchange of questions and answers. */
function transcript({ scene, quoted, sentence }: Question): Answer | null {
  const { prose } = scene;
  const colon = quoted.first - 1;
  if (prose.tokens[colon]?.text !== ':' || colon <= sentence.from) return null;
  const reference = referenceBefore(prose, colon, sentence.from);
  return reference?.kind === 'name' &&
    reference.name?.person !== 'no' &&
    reference.from === sentence.from
    ? named(reference)
    : null;
}

/**
 * The report that governs a quotation from before. A claim, a thought, or what `she` calls something
 * is itself reported when somebody speaks further ahead: `Ada Quill said she thinks it “unwise”`.
 */
function governing({ scene, quoted, sentence }: Question): Report | undefined {
  const before = reportsAt(scene, quoted.first).filter(
    (one) =>
      one.to <= quoted.first &&
      one.subject !== null &&
      (one.subject.to <= quoted.first || one.verb === sentence.from) &&
      one.kind !== 'according' &&
      speaks(scene.prose, one.subject),
  );
  const nearest = before.at(-1);
  if (!nearest || !isReportedItself(nearest)) return nearest;
  const outer = before.findLast(
    ({ kind, passive, subject }) => kind === 'speech' && !passive && subject?.kind !== 'relative',
  );
  return outer ?? nearest;
}

function isReportedItself({ kind, subject }: Report): boolean {
  return (
    kind === 'thought' ||
    kind === 'noun' ||
    kind === 'document' ||
    subject?.kind === 'pronoun' ||
    subject?.kind === 'relative'
  );
}

export const DENIED: Sieve = {
  name: 'denied',
  example: 'Ada Quill never said “…”; imagine her saying “…”',
  ask: denied,
};
export const ACCORDING_TO: Sieve = {
  name: 'according-to',
  example: 'According to Ada Quill, it is “…”',
  ask: accordingTo,
};
export const SUBJECT_VERB_BEFORE: Sieve = {
  name: 'subject-verb-before',
  example: 'Ada Quill, the harbour master, said: “…”',
  ask: subjectThenVerb,
};
export const AGENT: Sieve = {
  name: 'agent',
  example: 'It was described by Ada Quill as “…”',
  ask: agent,
};
export const TRANSCRIPT: Sieve = {
  name: 'transcript',
  example: 'Ada Quill (Saltreach): “…”',
  ask: transcript,
};
export const JUDGEMENT_BEFORE: Sieve = {
  name: 'judgement-before',
  example: 'Ada Quill called the plan “…”; her claim that it is “…”',
  ask: judgement,
};
