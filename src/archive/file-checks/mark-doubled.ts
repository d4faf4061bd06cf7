// mark-doubled: two apostrophes, grave accents or commas typed for one quotation mark (``words'',
// ,,words“). The archive reads most of them; readers see typewriting. The mend sets the article's own
// marks, where that leaves every quotation the words it has.
import { placesIn } from '#text/lines.ts';
import { mapBlocks, wordsOf } from '../body/blocks.ts';
import { isElement, isParent } from '../body/tree.ts';
import type { BodyNode, BodyRoot } from '../body/tree.ts';
import { applyEdits } from '../edits.ts';
import type { Edit } from '../edits.ts';
import type { Problem } from '../problem.ts';
import { readMarks } from '../quotations/marks.ts';
import type { MarksReading } from '../quotations/marks.ts';
import type { Span } from '../quotations/quotation.ts';
import type { FileReading } from './check-file.ts';

const DOUBLED = /``|''|‘‘|’’|,,/;
/** So many quotations of an article are reported at once; when they are mended, the next come. */
const MOST = 100;

export function checkMarksDoubled(reading: FileReading): Problem[] {
  const { file, body, placeOfText } = reading;
  if (!DOUBLED.test(body.text)) return [];
  const marks = readMarks(body.text);
  const untouched = untouchedIn(body.tree);
  const style = styleOf(body.text);
  const isTyped = ([first]: ReadonlyArray<Edit>): boolean =>
    first !== undefined && !isWithin(first.start, untouched);
  const read = inQuotations(body.text, marks, style).filter(isTyped).slice(0, MOST);
  const unread = withCommas(body.text, style).filter(isTyped).slice(0, MOST);
  const isReadSafe = keepsQuotations(body.text, marks, read.flat());
  const isAllSafe = isReadSafe && keepsQuotations(body.text, marks, [...read, ...unread].flat());
  return [
    ...read.flatMap((edits) => problem(edits, isReadSafe)),
    ...unread.flatMap((edits) => problem(edits, isAllSafe)),
  ];

  function problem(edits: ReadonlyArray<Edit>, isSafe: boolean): Problem[] {
    const [first] = edits;
    if (!first) return [];
    const inFile = isSafe ? inSource(reading, edits) : null;
    return [
      {
        rule: 'mark-doubled',
        severity: 'warning',
        file,
        ...placeOfText(first.start),
        message: `${NAMES[body.text.charAt(first.start)] ?? 'two marks'} stand for a quotation mark`,
        fix: `write ${edits.map(({ text }) => text).join(' and ')}`,
        ...(inFile && { edits: inFile }),
      },
    ];
  }
}

const NAMES: Readonly<Record<string, string>> = {
  '`': 'two grave accents',
  "'": 'two apostrophes',
  '‘': 'two single marks',
  '’': 'two single marks',
  ',': 'two commas',
};

interface Style {
  readonly opening: string;
  readonly closing: string;
}

/** The marks an article sets most; where it sets none, those that go with its apostrophes. */
function styleOf(text: string): Style {
  const [curly, straight] = [/[“”]/g, /"/g].map((marks) => text.match(marks)?.length ?? 0);
  const isCurly =
    curly === straight ? /[’`]/.test(text) || !text.includes("'") : (curly ?? 0) > (straight ?? 0);
  return isCurly ? { opening: '“', closing: '”' } : { opening: '"', closing: '"' };
}

/** The doubled marks of each quotation that has some; its other marks stay as they are. */
function inQuotations(text: string, { words }: MarksReading, style: Style): Edit[][] {
  return words.map(({ segments, closed }) => {
    const openings = segments.flatMap(([start]) =>
      isDoubled(text, start) ? [{ start, end: start + 2, text: style.opening }] : [],
    );
    const end = segments.at(-1)?.[1] ?? 0;
    const closes = closed && isDoubled(text, end - 2) && !openings.some((one) => one.end > end - 2);
    return closes ? [...openings, { start: end - 2, end, text: style.closing }] : openings;
  });
}

/** Whether two like marks stand at an offset, and no third. */
function isDoubled(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (
    mark !== '' &&
    "`'‘’".includes(mark) &&
    text.charAt(at + 1) === mark &&
    text.charAt(at + 2) !== mark &&
    text.charAt(at - 1) !== mark
  );
}

/** Two commas at a word's beginning, and the mark at a word's end that is the next in their paragraph. */
const COMMAS = /(?<![^\s([])(,,)(?=[\p{L}\p{N}])((?:(?!\n\n|,,)[^“”"])*)(?<=\S)[“”"]/gu;

/** ,,words“: commas are read as commas, so that these words are no quotation yet. */
function withCommas(text: string, { opening }: Style): Edit[][] {
  return Array.from(text.matchAll(COMMAS), ({ index: start }) => [
    { start, end: start + 2, text: opening === '“' ? '„' : opening },
  ]);
}

/** Words whose marks are no typing slip: code, and what a link reads. */
const LEFT_ALONE = new Set(['a', 'code', 'kbd', 'pre', 'samp']);

/** Spans of the text that are left alone, in order. */
function untouchedIn(tree: BodyRoot): Span[] {
  const spans: Span[] = [];
  mapBlocks(tree, ({ start, end, parent, nodes }) => {
    if (parent.type === 'element' && LEFT_ALONE.has(parent.tagName)) spans.push([start, end]);
    let at = start;
    for (const node of nodes) at = visit(node, at);
    return nodes;
  });
  return spans;

  function visit(node: BodyNode, start: number): number {
    const end = start + wordsOf(node).length;
    if (isElement(node) && LEFT_ALONE.has(node.tagName)) spans.push([start, end]);
    else if (isParent(node)) {
      let at = start;
      for (const child of node.children) at = visit(child, at);
    }
    return end;
  }
}

function isWithin(offset: number, spans: ReadonlyArray<Span>): boolean {
  return (spans[firstEndingBehind(offset, spans)]?.[0] ?? Infinity) <= offset;
}

/** Which of the spans, in order and disjoint, is the first to end behind an offset. */
function firstEndingBehind(offset: number, spans: ReadonlyArray<Span>): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether every quotation there was is there with the same words once the edits are made. One in which
 * commas stand for a mark was misread, and counts for nothing.
 */
function keepsQuotations(text: string, before: MarksReading, edits: ReadonlyArray<Edit>): boolean {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const commas = ordered
    .filter(({ start }) => text.charAt(start) === ',')
    .map(({ start, end }): Span => [start, end]);
  const mended = applyEdits(text, ordered);
  const after = new Set(readMarks(mended).words.map(({ segments }) => JSON.stringify(segments)));
  const moved = movedBy(ordered);
  return before.words.every(
    ({ segments }) =>
      after.has(JSON.stringify(segments.map(([start, end]) => [moved(start), moved(end)]))) ||
      segments.some((segment) => holdsOne(segment, commas)),
  );
}

/** Whether one of the spans, which are in order, begins within a stretch. */
function holdsOne([start, end]: Span, spans: ReadonlyArray<Span>): boolean {
  return (spans[firstEndingBehind(start, spans)]?.[0] ?? Infinity) < end;
}

/** Where an offset stands after the edits; to be asked in any order. */
function movedBy(ordered: ReadonlyArray<Edit>): (offset: number) => number {
  const spans = ordered.map(({ start, end }): Span => [start, end]);
  const shifts: number[] = [];
  let sum = 0;
  for (const { start, end, text } of ordered) shifts.push((sum += text.length - (end - start)));
  return (offset) => offset + (shifts[firstEndingBehind(offset, spans) - 1] ?? 0);
}

/** Edits of the text as edits of the file; null where the file spells one of the marks otherwise. */
function inSource(
  { source, body, placeOfText }: FileReading,
  edits: ReadonlyArray<Edit>,
): Edit[] | null {
  const { offsetOf } = placesIn(source);
  const placed = edits.map(({ start, end, text }) => {
    const at = offsetOf(placeOfText(start));
    const written = body.text.slice(start, end);
    const mark = written.charAt(0);
    const isThere =
      source.startsWith(written, at) &&
      source.charAt(at + written.length) !== mark &&
      source.charAt(at - 1) !== mark;
    return isThere ? { start: at, end: at + written.length, text } : null;
  });
  return placed.every((edit) => edit !== null) ? placed : null;
}
