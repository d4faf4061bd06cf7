// Where a sentence says that somebody said something: a verb that reports, and its subject. Direct
// speech, partial quotations and statements without marks all hang on one.
import { isCapitalised } from './names.ts';
import { isPersonal, pronounAt } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import { referenceAt, referenceBefore } from './references.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubjectBefore, isFinite } from './subjects.ts';
import type { Prose } from './tokens.ts';
import { verbGroupAt } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';
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

/** Whether a reference can be who speaks: a person, a document, a name; not `the plan`. */
export function speaks({ tokens, language }: Prose, { kind, head }: Reference): boolean {
  if (kind !== 'description') return true;
  const noun = tokens[head]?.lower ?? '';
  return (
    isPersonal({ language }, noun) ||
    language.documents.has(noun) ||
    language.documents.has(noun.replace(/s$/, ''))
  );
}

/** `according to Ada Quill`. */
function accordingAt(prose: Prose, at: number, sentence: Sentence): Report | null {
  const { tokens, language } = prose;
  const behind = language.attributing
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word));
  if (!behind) return null;
  const from = at + behind.length;
  const subject = referenceAt(prose, from, sentence.to);
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
    language.possessives.has(lower) ||
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
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
  const { from, to, negated, passive } = group;
  const credit = group.verb.lemma === 'report' && isCredit(prose, found.subject, to);
  return { verb: at, from, to, kind: group.verb.kind, negated, passive, credit, ...found };
}

/** A name that is no person's, between a comma (or a quotation's) and the end. */
function isCredit({ tokens }: Prose, subject: Reference | null, end: number): boolean {
  if (subject?.kind !== 'name' || subject.name?.person === 'surely') return false;
  const before = tokens[subject.from - 1];
  return (
    (before?.text === ',' || before?.kind === 'quote') && /^[.,]$/.test(tokens[end]?.text ?? '.')
  );
}

type Subject = Pick<Report, 'subject' | 'order'>;

function subjectOfFinite(
  prose: Prose,
  group: VerbGroup,
  sentence: Sentence,
  earlier: ReadonlyArray<Report>,
): Subject | null {
  const { from, to, verb } = group;
  const opens = beginsAttribution(prose, group, sentence);
  const before = referenceBefore(prose, from, sentence.from);
  if (opens && verb.kind !== 'thought' && !verb.forms.includes('base')) {
    const behind = referenceAt(prose, to, sentence.to);
    if (behind) return { subject: behind, order: 'verb-first' };
  }
  if (before && !(opens && prose.tokens[from - 1]?.kind === 'mark'))
    return { subject: before, order: 'subject-first' };
  // `shirts that said`: what says is no speaker, and nobody else does.
  if (prose.language.relatives.has(prose.tokens[from - 1]?.lower ?? '')) return null;
  const shared = clauseSubjectBefore(prose, from, sentence.from, earlier);
  return shared && { subject: shared, order: 'shared' };
}

/** The subject of `saying` and of `to say`: mostly that of the clause they hang on. */
function subjectOfOther(
  prose: Prose,
  { from, use, verb }: VerbGroup,
  sentence: Sentence,
  earlier: ReadonlyArray<Report>,
): Subject | null {
  const { tokens, language } = prose;
  const before = tokens[from - 1];
  if (use === 'participle') {
    if (before && language.objectPronouns.has(before.lower))
      return { subject: pronounAt(from - 1), order: 'subject-first' };
    if (verb.kind !== 'speech' && verb.kind !== 'judgement') return null;
  }
  const shared =
    from === sentence.from
      ? subjectAhead(prose, from, sentence)
      : clauseSubjectBefore(prose, from, sentence.from, earlier);
  // `Larkwire quoted Ada Quill as saying`
  const quoted = before?.lower === 'as' ? referenceBefore(prose, from - 1, sentence.from) : null;
  const isAgent = quoted !== null && tokens[quoted.from - 1]?.lower === 'by';
  if (quoted && !isAgent && speaks(prose, quoted))
    return { subject: quoted, order: 'subject-first' };
  const beside =
    use === 'participle' && before?.kind === 'word'
      ? referenceBefore(prose, from, sentence.from)
      : null;
  if (beside && beside.kind !== 'relative' && speaks(prose, beside)) {
    // `a clerk saying`; but `issued a statement saying` is said by whoever issued it.
    const isIssued =
      beside.kind === 'description' && language.documents.has(tokens[beside.head]?.lower ?? '');
    if (!shared || !isIssued) return { subject: beside, order: 'subject-first' };
  }
  return shared && { subject: shared, order: 'shared' };
}

/** How far behind an opening participle its subject may stand, in tokens. */
const AHEAD = 30;

/** `Calling it “a mess,” Ada Quill left`: the subject follows the comma, or the quotation that holds one. */
function subjectAhead(prose: Prose, from: number, sentence: Sentence): Reference | null {
  for (let at = from + 1; at < Math.min(sentence.to, from + AHEAD); at++) {
    const token = prose.tokens[at];
    const isComma =
      token?.text === ',' || (token?.kind === 'quote' && /,[^\p{L}]*$/u.test(token.text));
    if (!isComma) continue;
    const reference = referenceAt(prose, at + 1, sentence.to);
    return reference && isFinite(prose, reference.to) ? reference : null;
  }
  return null;
}

/** Whether a verb stands where an attribution begins: behind a quotation, at the sentence's head, or in `…, said Ada Quill`. */
function beginsAttribution(prose: Prose, { from, to }: VerbGroup, sentence: Sentence): boolean {
  const { tokens, language } = prose;
  if (from === sentence.from) return true;
  const parted = /^[,–—-]$/.test(tokens[from - 1]?.text ?? '');
  if (tokens[parted ? from - 2 : from - 1]?.kind === 'quote') return true;
  if (!parted || !language.inverting.has(tokens[from]?.lower ?? '')) return false;
  const behind = referenceAt(prose, to, sentence.to);
  // `Ada Quill, 49, said Ben Tarn should go`: what follows is what was said.
  if (!behind || isFinite(prose, behind.to)) return false;
  if (behind.kind === 'name') return behind.name?.person !== 'no';
  return behind.kind === 'description' && isPersonal(prose, tokens[behind.head]?.lower ?? '');
}
