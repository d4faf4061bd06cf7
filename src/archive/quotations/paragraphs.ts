// Where the paragraphs of a plain text stand. A blank line always parts them. A single line break does
// in what news pages and wires deliver, one line a paragraph; in text that was wrapped by hand or by an
// old mail program it parts nothing, unless the line it ends was left short.
import type { Span } from './quotation.ts';

/** Mail and teletype wrap somewhere in here; longer lines are paragraphs, shorter ones lists and verse. */
const WRAPPED_WIDTH = { least: 50, most: 90 };

interface Line {
  /** Trimmed: indentation and trailing space belong to no paragraph. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/**
 * The paragraphs of a text, in order, without the white space around them; `\r\n`, no-break spaces and
 * lines of nothing but white space are met in raw text and understood.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrappedWidthOf(text, lines);
  const paragraphs: Span[] = [];
  let start: number | null = null;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    start ??= line.start;
    const next = lines[index + 1];
    if (next && goesOn(text, line, next, width)) return;
    paragraphs.push([start, line.end]);
    start = null;
  });
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const to = at === -1 ? text.length : at;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charAt(start))) start++;
    while (end > start && isSpace(text.charAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from });
    from = to + 1;
  }
  return lines;
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function isBlank({ start, end }: Line): boolean {
  return end === start;
}

/** Whether a paragraph runs from this line into the next. */
function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (isBlank(next)) return false;
  if (breaksOff(text, line, next)) return true;
  return width !== null && next.indent <= line.indent && isFull(text, line, next, width);
}

/** No paragraph ends in the middle of a sentence: after a word or a comma, before a small letter. */
function breaksOff(text: string, line: Line, next: Line): boolean {
  return (
    /[\p{L}\p{N},]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(next.start))
  );
}

/** A line was wrapped if the next line's first word would not have found room on it. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const used = line.end - line.start + line.indent;
  return used + 1 + firstWordLength(text, next) > width;
}

function firstWordLength(text: string, { start, end }: Line): number {
  const space = text.slice(start, Math.min(end, start + WRAPPED_WIDTH.most)).search(/\s/);
  return space === -1 ? end - start : space;
}

/** The width a text is wrapped to, which is its longest line's if most lines are full; else null. */
function wrappedWidthOf(text: string, lines: ReadonlyArray<Line>): number | null {
  let width = 0;
  for (const { start, end, indent } of lines) width = Math.max(width, end - start + indent);
  if (width < WRAPPED_WIDTH.least || width > WRAPPED_WIDTH.most) return null;
  let full = 0;
  let broken = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || isBlank(line) || isBlank(next)) return;
    broken++;
    if (isFull(text, line, next, width)) full++;
  });
  return full * 2 > broken ? width : null;
}
