// Where a sentence says that somebody said something: a verb that reports, and its subject. Direct
// speech, partial quotations and statements without marks all hang on one.
import { isCapitalised } from './names.ts';
import { pronounAt } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import { referenceAt, referenceBefore } from './references.ts';
import type { Sentence } from './sentences.ts';
import type { Prose } from './tokens.ts';
import { verbGroupAt } from './verb-groups.ts';
import { subjectOfFinite, subjectOfOther } from './verb-subjects.ts';
import type { VerbKind } from './verb-forms.ts';

export interface Report {
  /** Token index of the verb (of the noun, of `according`). */
  readonly verb: number;
  /** Token indices of the whole verb group, auxiliaries and particle included; `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: VerbKind | 'noun' | 'according';
  readonly subject: Reference | null;
  /** Where the subject stands: before the verb, behind it, or with an earlier verb (`…, adding that …`). */
  readonly order: 'subject-first' | 'verb-first' | 'shared';
  readonly negated: boolean;
  readonly passive: boolean;
  /** `…, Larkwire reports.`: who delivered the story, not somebody in it. */
  readonly credit: boolean;
}

/** Every report of a sentence, in order of their verbs. */
export function reportsIn(prose: Prose, sentence: Sentence): Report[] {
  const reports: Report[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (prose.tokens[at]?.kind !== 'word') continue;
    const report =
      accordingAt(prose, at, sentence) ??
      nounAt(prose, at, sentence) ??
      verbAt(prose, at, sentence, reports);
    if (report) reports.push(report);
  }
  return reports;
}

/** `according to Ada Quill`. */
function accordingAt(prose: Prose, at: number, sentence: Sentence): Report | null {
  const { tokens, language } = prose;
  const behind = language.attributing
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word));
  if (!behind) return null;
  const from = at + behind.length;
  const isPronoun = language.objectPronouns.has(tokens[from]?.lower ?? '');
  const subject = isPronoun ? pronounAt(from) : referenceAt(prose, from, sentence.to);
  const span = { verb: at, from: at, to: subject?.to ?? from };
  return { ...span, ...PLAIN, kind: 'according', subject, order: 'verb-first' };
}

/** How many words may stand between a possessor and the noun: `his 2012 campaign promise`. */
const MODIFIERS = 4;

/** `her claim that …`, `Quill’s promise`, `a report by the council`. */
function nounAt(prose: Prose, at: number, sentence: Sentence): Report | null {
  const { tokens, language } = prose;
  const noun = tokens[at];
  if (!noun || !language.speechNouns.has(noun.lower) || isCapitalised(noun)) return null;
  let from = at - 1;
  while (from > sentence.from && from >= at - MODIFIERS && isModifier(prose, from)) from--;
  const subject =
    possessorAt(prose, from, sentence) ??
    (/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')
      ? referenceAt(prose, at + 2, sentence.to)
      : null);
  if (!subject) return null;
  return {
    verb: at,
    from: at,
    to: at + 1,
    ...PLAIN,
    kind: 'noun',
    subject,
    order: 'subject-first',
  };
}

function possessorAt(prose: Prose, at: number, sentence: Sentence): Reference | null {
  const token = prose.tokens[at];
  if (token?.kind === 'word' && /^(?:his|her|their|its)$/.test(token.lower)) return pronounAt(at);
  const marks = token && (token.lower === "'s" || /^['’]$/.test(token.text));
  return marks && at > sentence.from ? referenceBefore(prose, at, sentence.from) : null;
}

function isModifier({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower === "'s") return false;
  const { lower } = token;
  return !(
    language.structural.has(lower) ||
    language.relatives.has(lower) ||
    language.auxiliaries.has(lower)
  );
}

const PLAIN = { negated: false, passive: false, credit: false } as const;

/** @param earlier the reports of the sentence so far: what a verb without a subject goes on from */
function verbAt(
  prose: Prose,
  at: number,
  sentence: Sentence,
  earlier: ReadonlyArray<Report>,
): Report | null {
  const group = verbGroupAt(prose, at, sentence);
  if (!group) return null;
  const found =
    group.use === 'finite'
      ? subjectOfFinite(prose, group, sentence, earlier)
      : subjectOfOther(prose, group, sentence, earlier);
  if (!found) return null;
  const { from, to, passive } = group;
  const negated = group.negated || isUnreal(prose, found.subject, from, sentence);
  const credit = group.verb.lemma === 'report' && isCredit(prose, found.subject, to);
  return { verb: at, from, to, kind: group.verb.kind, negated, passive, credit, ...found };
}

/** `if Quill says`, `had Quill said`, `nobody said`: words that were not spoken. */
function isUnreal(
  { tokens, language }: Prose,
  subject: Reference | null,
  verb: number,
  sentence: Sentence,
): boolean {
  if (!subject || subject.from > verb) return false;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isNobody =
    language.nobody.has(lower(subject.from)) ||
    (lower(subject.from) === 'no' && lower(subject.head) === 'one');
  const before = subject.from - 1;
  const isInverted = [before, subject.from].some(
    (at) => at === sentence.from && /^(?:had|should|were)$/.test(lower(at)),
  );
  return isNobody || isInverted || lower(before) === 'if' || lower(before) === 'unless';
}

/** A name that is no person's, between a comma (or a quotation's) and the end. */
function isCredit({ tokens }: Prose, subject: Reference | null, end: number): boolean {
  if (subject?.kind !== 'name' || subject.name?.person === 'surely') return false;
  const before = tokens[subject.from - 1];
  return (
    (before?.text === ',' || before?.kind === 'quote') && /^[.,]$/.test(tokens[end]?.text ?? '.')
  );
}
