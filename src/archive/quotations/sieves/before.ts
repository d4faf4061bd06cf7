// Attribution before the quotation, in the same sentence: the nearest report governs, unless it stands
// inside what somebody else is said to have said.
import { referenceAt, referenceBefore } from '../references.ts';
import { speaks } from '../noun-phrases.ts';
import type { Report } from '../reports.ts';
import { reportsAt } from '../scene.ts';
import type { Scene } from '../scene.ts';
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
  if (!report || report.passive || (report.negated && !isWhole(question.quoted))) return null;
  return report.kind === 'speech' || report.kind === 'document' ? named(report.subject) : null;
}

/** `described by Ada Quill as “…”`, `called “…” by Ada Quill`: the passive names who speaks behind `by`. */
function agent(question: Question): Answer | null {
  const { scene, quoted, sentence } = question;
  const { prose } = scene;
  const report = reportsAt(scene, quoted.first).findLast(({ to }) => to <= quoted.first);
  const isBy = (at: number): boolean => prose.tokens[at]?.lower === 'by';
  // `dubbed “…” by Ada Quill` is passive without a copula.
  const isBare =
    prose.language.calling.has(prose.tokens[quoted.first - 1]?.lower ?? '') &&
    isBy(quoted.last + 1);
  if (!report?.passive && !isBare) return null;
  const from = report?.to ?? quoted.first;
  const behind = [quoted.last + 1, quoted.last + 2].find(isBy);
  let before: number | undefined;
  for (let at = quoted.first - 1; at >= from && before === undefined; at--)
    if (isBy(at)) before = at;
  const by = before ?? behind;
  const reference = by === undefined ? null : referenceAt(prose, by + 1, sentence.to);
  return reference && isSomebody(question, reference) ? named(reference) : null;
}

function judgement(question: Question): Answer | null {
  const report = governing(question);
  return report && !report.passive && !report.negated ? named(report.subject) : null;
}

/** How long the label of a transcript may be, in tokens. */
const LABEL = 10;

/** A name and a colon: a transcript, or an exchange of questions and answers. */
function transcript({ scene, quoted, sentence }: Question): Answer | null {
  const { prose } = scene;
  const end = Math.min(quoted.first, sentence.from + LABEL + 1);
  let colon = sentence.from + 1;
  while (colon < end && prose.tokens[colon]?.text !== ':') colon++;
  if (colon >= end) return null;
  const reference = referenceBefore(prose, colon, sentence.from);
  return reference?.kind === 'name' &&
    reference.name?.person !== 'no' &&
    reference.from === sentence.from
    ? named(reference)
    : null;
}

/** `Ada Quill called it “a relic”; Ben Tarn, “a treasure”`: a second speaker, and the verb left out. */
function gapped({ scene, quoted, sentence }: Question): Answer | null {
  const { prose } = scene;
  const comma = quoted.first - 1;
  if (prose.tokens[comma]?.text !== ',') return null;
  const reference = referenceBefore(prose, comma, sentence.from);
  const link = prose.tokens[(reference?.from ?? 0) - 1];
  const isSecond = link?.text === ';' || /^(?:and|while)$/.test(link?.lower ?? '');
  const follows = prose.tokens[(reference?.from ?? 0) - 2]?.kind === 'quote' || link?.text === ';';
  return isSecond && follows && reference?.kind === 'name' && reference.name?.person !== 'no'
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
  if (nearest && isSpent(scene, nearest.to, quoted.first)) return undefined;
  if (!nearest || !isReportedItself(nearest)) return nearest;
  const outer = before.findLast(
    ({ kind, passive, subject }) => kind === 'speech' && !passive && subject?.kind !== 'relative',
  );
  return outer ?? nearest;
}

/** `what Quill calls “a relic” is “…”`: behind its own quotation another clause begins. */
function isSpent({ prose }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (prose.tokens[at]?.kind === 'quote')
      if (prose.language.copulas.has(prose.tokens[at + 1]?.lower ?? '')) return true;
  return false;
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
export const GAPPED: Sieve = {
  name: 'gapped',
  example: 'Ada Quill called it “…”; Ben Tarn, “…”',
  ask: gapped,
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
