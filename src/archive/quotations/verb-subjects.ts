// Whose verb it is: a reporting verb's subject, before it, behind it, or shared with an earlier verb.
import { isPersonal, pronounAt, speaks } from './noun-phrases.ts';
import type { Reference } from './noun-phrases.ts';
import { referenceAt, referenceBefore } from './references.ts';
import type { Report } from './reports.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubjectBefore, isFinite } from './subjects.ts';
import type { Prose } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where a subject stands, and which. */
export type VerbSubject = Pick<Report, 'subject' | 'order'>;

export function subjectOfFinite(
  prose: Prose,
  group: VerbGroup,
  sentence: Sentence,
  earlier: ReadonlyArray<Report>,
): VerbSubject | null {
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
export function subjectOfOther(
  prose: Prose,
  { from, use, verb }: VerbGroup,
  sentence: Sentence,
  earlier: ReadonlyArray<Report>,
): VerbSubject | null {
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
