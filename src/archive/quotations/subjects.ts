// Whose doing a clause tells of: the subject of a sentence, and the one a later verb shares (`…, adding
// that …`). A verb is known by the lists of the language, by an auxiliary, or by its ending.
import { isCapitalised } from './names.ts';
import type { Reference } from './noun-phrases.ts';
import { isPersonal } from './noun-phrases.ts';
import { referenceAt, referenceBefore } from './references.ts';
import type { Report } from './reports.ts';
import type { Sentence } from './sentences.ts';
import type { Prose } from './tokens.ts';

/** How far back the subject of `adding` is looked for, and how far in that of a sentence; in tokens. */
const CLAUSE = 60;
/** How many verbs are tried for it. */
const TRIES = 8;

/**
 * The subject a verb shares with an earlier one: that of the nearest clause to its left.
 * @param first where the sentence begins
 */
export function clauseSubjectBefore(
  prose: Prose,
  at: number,
  first: number,
  earlier: ReadonlyArray<Report> = [],
): Reference | null {
  // What was said goes on: `he tweeted that … and encouraged …` skips the clauses in between.
  const speaking = earlier.findLast(
    (one) =>
      one.kind === 'speech' &&
      one.order !== 'shared' &&
      one.subject &&
      one.subject.kind !== 'relative' &&
      !one.passive &&
      one.verb > at - CLAUSE,
  );
  if (speaking?.subject) return speaking.subject;
  let tried = 0;
  for (let verb = at - 1; verb >= first && verb > at - CLAUSE && tried < TRIES; verb--) {
    const report = earlier.findLast(
      (one) => one.verb === verb && one.order !== 'shared' && one.subject && one.kind !== 'noun',
    );
    if (report?.subject && report.subject.kind !== 'relative') return report.subject;
    if (!isFinite(prose, verb)) continue;
    tried++;
    const reference = referenceBefore(prose, groupStart(prose, verb, first), first);
    if (
      reference &&
      reference.kind !== 'relative' &&
      isSubject(prose, reference, first) &&
      !isAddress(prose, reference)
    )
      return reference;
  }
  return null;
}

/** `we`, `I`, `it`: no subject that speaks in a report. */
function isAddress({ tokens }: Prose, { kind, from }: Reference): boolean {
  return kind === 'pronoun' && /^(?:we|i|you|it)$/.test(tokens[from]?.lower ?? '');
}

function groupStart({ tokens, language }: Prose, verb: number, first: number): number {
  let from = verb;
  while (from > first && from > verb - 6) {
    const lower = tokens[from - 1]?.lower ?? '';
    if (!language.auxiliaries.has(lower) && !language.adverbs.has(lower) && !lower.endsWith('ly'))
      break;
    from--;
  }
  return from;
}

/** A reference no preposition governs. */
function isSubject({ tokens, language }: Prose, reference: Reference, first: number): boolean {
  const before = tokens[reference.from - 1];
  if (!before || reference.from <= first) return true;
  if (reference.kind === 'pronoun') return true;
  return !language.prepositions.has(before.lower) || language.subordinators.has(before.lower);
}

/** Whether a word looks like a verb with a subject: an auxiliary, a verb we know, or a regular past. */
export function isFinite({ tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  const lower = token?.lower ?? '';
  if (token?.kind !== 'word' || isCapitalised(token)) return false;
  if (/^(?:be|been|being|to)$/.test(lower)) return false;
  if (language.auxiliaries.has(lower) || language.commonVerbs.has(lower)) return true;
  const verb = language.verbs.get(lower);
  if (verb)
    return (
      verb.forms.includes('past') ||
      (verb.forms.includes('present') && !verb.forms.includes('base'))
    );
  return lower.length > 4 && lower.endsWith('ed');
}

/** `Ada Quill, whose boat lay in the harbour, …`: a name at the head, before a comma or its verb. */
function openingName(prose: Prose, { from, to }: Sentence): Reference | null {
  const reference = referenceAt(prose, from, to);
  if (reference?.kind !== 'name' || reference.name?.person === 'no') return null;
  const behind = prose.tokens[reference.to]?.text ?? '';
  return /^[,(]$/.test(behind) || isFinite(prose, reference.to) ? reference : null;
}

/** The subject of a sentence’s main clause, as far as it can be told; introductory phrases skipped. */
export function sentenceSubject(prose: Prose, sentence: Sentence): Reference | null {
  const { tokens, language } = prose;
  // `A pilot who asked not to be named said`: a personal noun at the head needs no verb to be found.
  const opening = language.determiners.has(tokens[sentence.from]?.lower ?? '')
    ? referenceAt(prose, sentence.from, sentence.to)
    : null;
  if (opening?.kind === 'description' && isPersonal(prose, tokens[opening.head]?.lower ?? ''))
    if (!language.linking.has(tokens[opening.to]?.lower ?? '')) return opening;
  const name = openingName(prose, sentence);
  if (name) return name;
  let subordinate: Reference | null = null;
  for (let at = sentence.from + 1; at < sentence.to && at < sentence.from + CLAUSE; at++) {
    if (tokens[at]?.kind === 'quote') break;
    if (!isFinite(prose, at)) continue;
    const reference = referenceBefore(prose, at, sentence.from);
    if (!reference || reference.kind === 'relative') continue;
    if (!isSubject(prose, reference, sentence.from)) continue;
    // `Asked if she would run, Quill …`: the main clause comes later.
    if (!language.subordinators.has(tokens[reference.from - 1]?.lower ?? '')) return reference;
    subordinate ??= reference;
  }
  return subordinate;
}
