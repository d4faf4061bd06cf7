// Indirect speech: `Ada Quill noted that …`, `…, said Ada Quill`. The words are the reporter's, so a
// statement is no quotation and is kept apart; who made it is known all the same.
import type { Attributions } from './attribution.ts';
import type { Statement } from './quotation.ts';
import { isPersonal } from './noun-phrases.ts';
import type { Report } from './reports.ts';
import { spanOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { isFinite } from './subjects.ts';
import type { Sentence } from './sentences.ts';

/** A statement before `, said Ada Quill` has more words than this. */
const FEW = 3;

/** How many words may stand between a verb and its `that`. */
const OBJECT = 5;

/** Every sentence that reports what somebody said without quoting it, in order. */
export function statementsOf(scene: Scene, { ofQuotations, subjects }: Attributions): Statement[] {
  const { prose, reports } = scene;
  const quoting = new Set(ofQuotations.map(({ reference }) => reference?.from));
  return prose.sentences.flatMap((sentence, index): Statement[] => {
    const report = (reports[index] ?? []).find(
      (one) => isStatement(scene, one, sentence) && !quoting.has(one.subject?.from),
    );
    const [first, last] = [prose.tokens[sentence.from], prose.tokens[sentence.to - 1]];
    if (!report?.subject || !first || !last) return [];
    return [
      {
        span: [first.start, last.end],
        speaker: subjects.get(report.subject.from)?.member.name ?? null,
        mention: spanOf(scene, report.subject),
        rule: report.kind === 'according' ? 'according-to' : report.order,
      },
    ];
  });
}

/** Whether a report has a speaker, was made, and says something: behind `that`, in a clause, or before a comma. */
function isStatement({ prose }: Scene, report: Report, sentence: Sentence): boolean {
  const { tokens, language } = prose;
  if (report.negated || report.passive || !report.subject) return false;
  if (report.kind !== 'speech' && report.kind !== 'according') return false;
  const { subject } = report;
  const head = tokens[subject.head]?.lower ?? '';
  const speaker =
    (subject.kind === 'name' && subject.name?.person !== 'no') ||
    (subject.kind === 'pronoun' &&
      (language.malePronouns.has(head) || language.femalePronouns.has(head))) ||
    (subject.kind === 'description' && isPersonal(prose, head));
  if (!speaker) return false;
  if (report.kind === 'according') return true;
  const opens = (at: number): boolean => language.clauseOpeners.has(tokens[at]?.lower ?? '');
  if (opens(report.to)) return true;
  // `told reporters that`, `expressed confidence that`
  for (let at = report.to + 1; at < Math.min(sentence.to, report.to + OBJECT); at++)
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.kind === 'word') return true;
  const start = Math.min(report.from, subject.from);
  if (tokens[start - 1]?.text === ',' && start - sentence.from > FEW) return true;
  if (!language.clausal.has(tokens[report.verb]?.lower ?? '')) return false;
  for (let at = Math.max(report.to, subject.to) + 1; at < sentence.to; at++) {
    if (tokens[at]?.kind === 'quote') return false;
    if (isFinite(prose, at)) return true;
  }
  return false;
}
