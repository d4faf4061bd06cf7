// Finds what stands between quotation marks. One pass over the text with a stack of what is open, never
// odd/even counting: a mark opens or closes by its kind, its neighbours and what is open when it comes.
//
// Where a quotation is left open at the end of a paragraph, newsrooms mean one of three things:
//   it runs on, and every paragraph opens again (AP style: “A ¶ “B ¶ “C,” she said);
//   it runs on, and only its end is marked (some agencies: “A ¶ B ¶ C,” she said);
//   its closing mark was forgotten: then it ends with its paragraph, and the mark is at fault.
// AP's exception needs no rule: a partial quotation is closed at the end of its paragraph although the
// speech goes on, and the next paragraph opens another.
import { endOf, readMarkShapes, yields } from './mark-shapes.ts';
import type { Mark } from './mark-shapes.ts';
import type { MarkFamily } from './mark-kinds.ts';
import { OpenQuotations } from './open-quotations.ts';
import type { MarkedWords } from './open-quotations.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { MarkFault, Span } from './quotation.ts';
import { reopens, runsOn } from './running.ts';

export type { MarkedWords };

export interface MarksReading {
  /** The outermost quotations, in order, disjoint. */
  readonly words: MarkedWords[];
  /** In order. */
  readonly faults: MarkFault[];
}

/** What the scanner looks at besides the marks: the text, the paragraph, and what follows it. */
interface Setting {
  readonly text: string;
  readonly paragraph: Span;
  /** Whether a quotation of the family, left open here, would go on in the next paragraph. */
  readonly runsOn: (family: MarkFamily) => boolean;
}

/**
 * All quotations of a text, and the marks that do not fit. Offsets are UTF-16 units of `text`; time and
 * space are linear in its length, whatever it is.
 */
export function readMarks(text: string): MarksReading {
  const paragraphs = paragraphsOf(text);
  const marks = readMarkShapes(text, paragraphs);
  const marked = { paragraphs, marks, text };
  const open = new OpenQuotations();
  paragraphs.forEach((paragraph, index) => {
    const setting = {
      text,
      paragraph,
      runsOn: asksOnce((family) => runsOn(marked, index, family)),
    };
    readParagraph(marks[index] ?? [], open, setting);
  });
  return { words: open.words, faults: open.faults.sort((a, b) => a.at[0] - b.at[0]) };
}

function readParagraph(marks: ReadonlyArray<Mark>, open: OpenQuotations, setting: Setting): void {
  const { paragraph } = setting;
  const running = open.outermost;
  if (running === null && marks.length === 0) return;
  open.resume(paragraph[0]);
  const repeats = running !== null && reopens(marks[0], paragraph, running.kind.family);
  for (const mark of repeats ? marks.slice(1) : marks) {
    if (mark.kind.family === 'single') readSingle(mark, open);
    else readMark(mark, open, setting);
  }
  endParagraph(open, setting);
}

type Verdict = 'opens' | 'opens-anew' | 'closes' | 'stray' | 'no-mark';

function readMark(mark: Mark, open: OpenQuotations, setting: Setting): void {
  const { family } = mark.kind;
  const depth = open.depthOf(family);
  const verdict = depth > 0 ? judgeWithin(mark, depth, setting) : judgeAlone(mark, setting);
  if (verdict === 'opens-anew') open.abandon(family, trimmedEnd(setting.text, mark.start));
  if (verdict === 'opens' || verdict === 'opens-anew') open.open(mark);
  if (verdict === 'closes') open.close(family, endOf(mark));
  if (verdict === 'stray') open.stray(mark);
}

/** A mark of a family of which nothing is open. */
function judgeAlone(mark: Mark, setting: Setting): Verdict {
  const { family, facing } = mark.kind;
  if (mark.role === 'opens') return 'opens';
  if (mark.doubt === 'measure') return 'no-mark';
  if (mark.role === 'closes') {
    // “Read more »”: an arrow.
    return mark.shape === 'floating' && ARROWS.has(family) ? 'no-mark' : 'stray';
  }
  if (mark.closesAhead > 0) return 'opens';
  if (facing !== 'straight') return 'stray';
  return mark.shape === 'inner' && setting.runsOn(family) ? 'opens' : 'no-mark';
}

const ARROWS: ReadonlySet<MarkFamily> = new Set(['guillemet', 'angle']);

/** A mark of a family of which quotations are open, one within another, `depth` of them. */
function judgeWithin(mark: Mark, depth: number, setting: Setting): Verdict {
  const { family, facing } = mark.kind;
  const nests = mark.closesAhead > depth;
  if (yields(mark)) return 'no-mark';
  if (mark.role === 'closes') return 'closes';
  if (mark.role === 'either') return nests && mark.shape === 'opening' ? 'opens' : 'closes';
  if (nests) return 'opens';
  // The paragraph cannot close both. Either the outer one runs on, or its closing mark is missing,
  // or this is the closing mark, the wrong way round or after a space that should have followed it.
  const goesOn = setting.runsOn(family);
  if (goesOn && !startsAnew(setting, mark)) return 'opens';
  const mayClose = facing === 'straight' || mark.shape === 'inner';
  return mayClose && mark.closesAhead === 0 && !goesOn ? 'closes' : 'opens-anew';
}

/** A new quotation begins its paragraph or follows a stop, a comma, a colon; what is quoted in speech follows a word. */
function startsAnew({ text, paragraph }: Setting, { start }: Mark): boolean {
  const before = text.slice(Math.max(paragraph[0], start - 3), start).trimEnd();
  return before === '' || /[.,:;!?…—–”"’]$/u.test(before);
}

/** Single marks are read where no others are open around them; inside others they change nothing. */
function readSingle(mark: Mark, open: OpenQuotations): void {
  const around = open.innermost;
  if (around && around.kind.family !== 'single') return;
  const depth = open.depthOf('single');
  if (mark.role === 'opens') {
    if (depth > 0 && mark.closesAhead <= depth) open.forgetSingles();
    open.open(mark);
  } else if (depth > 0 && !yields(mark)) {
    open.close('single', endOf(mark));
  }
}

function endParagraph(open: OpenQuotations, setting: Setting): void {
  const [, end] = setting.paragraph;
  const single = open.outermost;
  if (single?.kind.family === 'single' && !setting.runsOn('single')) {
    const alone = open.innermost === single && !open.foundWithin;
    if (alone && isMeant(single, setting)) open.abandon('single', end);
    else open.forgetSingles();
  }
  const outermost = open.outermost;
  if (!outermost) return;
  if (setting.runsOn(outermost.kind.family)) open.carry(end);
  else open.abandon(outermost.kind.family, end);
}

/** Whether a single mark that never closed was meant for a quotation all the same: it stands where speech begins. */
function isMeant({ kind, start }: Mark, { text, paragraph }: Setting): boolean {
  if (kind.facing !== 'open') return false;
  return start === paragraph[0] || /[,:]\s$/u.test(text.slice(Math.max(0, start - 2), start));
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (text.charAt(at - 1).trim() === '' && at > 0) at--;
  return at;
}

/** Remembers the answers for the paragraph: a thousand marks may ask, and looking ahead takes time. */
function asksOnce(ask: Setting['runsOn']): Setting['runsOn'] {
  let answers: Map<MarkFamily, boolean> | null = null;
  return (family) => {
    answers ??= new Map();
    const answer = answers.get(family) ?? ask(family);
    answers.set(family, answer);
    return answer;
  };
}
