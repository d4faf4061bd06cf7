// Quotations of several paragraphs: whether one that is open at the end of a paragraph goes on in the next.
import type { MarkFamily } from './mark-kinds.ts';
import type { Mark } from './mark-shapes.ts';
import type { Span } from './quotation.ts';

/** A text's paragraphs and the marks in each of them. */
export interface MarkedParagraphs {
  readonly paragraphs: ReadonlyArray<Span>;
  readonly marks: ReadonlyArray<ReadonlyArray<Mark>>;
  readonly text: string;
}

/** How many paragraphs a run without re-opened marks may have: past that, the closing mark was forgotten. */
const BARE_RUN_LIMIT = 5;

/**
 * Whether a quotation of a family, open at the end of the paragraph at `index`, runs on: the next
 * paragraph opens again, or a closing mark comes before any opening one and within the limit.
 */
export function runsOn(
  { paragraphs, marks, text }: MarkedParagraphs,
  index: number,
  family: MarkFamily,
): boolean {
  const next = paragraphs[index + 1];
  if (!next) return false;
  if (reopens(marks[index + 1]?.[0], next, family)) return true;
  for (const following of marks.slice(index + 1, index + BARE_RUN_LIMIT)) {
    // A lone ’ may be an apostrophe: of single marks only one behind a comma or a full stop closes a run.
    const mark = following.find(
      ({ kind, doubt, start, role }) =>
        kind.family === family &&
        doubt !== 'measure' &&
        (family !== 'single' || role === 'opens' || /[,.!?…]/.test(text.charAt(start - 1))),
    );
    if (mark) return mark.role === 'closes' || (mark.role === 'either' && mark.shape === 'closing');
  }
  return false;
}

/**
 * Whether a mark only repeats, at the head of a paragraph, that a quotation runs on. Which way it faces
 * is no matter: Spanish repeats the closing mark (»), and typists err.
 */
export function reopens(mark: Mark | undefined, paragraph: Span, family: MarkFamily): boolean {
  if (mark?.kind.family !== family || mark.start !== paragraph[0]) return false;
  if (mark.role === 'opens' || mark.shape === 'opening') return true;
  return mark.shape === 'floating' && mark.closesAhead > 0;
}
