// Finds what stands between quotation marks. One pass over the text with a stack of open marks,
// never odd/even counting: a mark opens or closes by its shape and its neighbours.
// Runs over several paragraphs follow either convention: every paragraph opens again (AP), or the
// marks simply stay open until they close (as some agencies write).
import type { Span } from './quotation.ts';

export interface MarkedWords {
  /** One segment for each paragraph, marks included. */
  readonly segments: ReadonlyArray<Span>;
  /** False when the closing mark is missing; then the last segment ends with its paragraph. */
  readonly closed: boolean;
}

/** How many paragraphs a run without re-opened marks may go on: past it, a mark was forgotten. */
const BARE_RUN_LIMIT = 5;

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '«': '»',
  '»': '«',
};
const MARK = /[“”„‟"«»]/g;

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** All outermost quotations, in order. Nested marks belong to what surrounds them. */
export function findMarkedWords(text: string): MarkedWords[] {
  const found: MarkedWords[] = [];
  const paragraphs = paragraphsOf(text);
  let segments: Span[] = [];
  let stack: string[] = [];
  let from = 0;

  paragraphs.forEach((paragraph, index) => {
    let at = paragraph.start;
    if (stack.length > 0) {
      from = paragraph.start;
      const mark = text[at] ?? '';
      if (stack[0] === mark) at++;
    }
    MARK.lastIndex = at;
    for (
      let match = MARK.exec(text);
      match && match.index < paragraph.end;
      match = MARK.exec(text)
    ) {
      const mark = match[0];
      const offset = match.index;
      if (closes(text, offset, mark, stack)) {
        stack.pop();
        if (stack.length === 0) {
          found.push({ segments: [...segments, [from, offset + 1]], closed: true });
          segments = [];
        }
      } else if (opens(text, offset, mark, stack)) {
        if (stack.length === 0) from = offset;
        stack.push(mark);
      }
    }
    if (stack.length === 0) return;
    segments.push([from, paragraph.end]);
    // What was nested does not outlive its paragraph.
    stack = stack.slice(0, 1);
    if (!goesOn(text, paragraphs, index, stack[0] ?? '')) {
      found.push({ segments, closed: false });
      segments = [];
      stack = [];
    }
  });
  return found;
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return paragraphs;
}

/** Whether a quotation left open at the end of a paragraph goes on in the next. */
function goesOn(
  text: string,
  paragraphs: ReadonlyArray<Paragraph>,
  index: number,
  opener: string,
): boolean {
  const next = paragraphs[index + 1];
  if (!next) return false;
  if (text[next.start] === opener) return true;
  const closers = CLOSERS[opener] ?? '';
  for (const { start, end } of paragraphs.slice(index + 1, index + BARE_RUN_LIMIT)) {
    MARK.lastIndex = start;
    const match = MARK.exec(text);
    if (match && match.index < end) {
      return (
        closers.includes(match[0]) && !(match[0] === opener && looksOpening(text, match.index))
      );
    }
  }
  return false;
}

function closes(text: string, offset: number, mark: string, stack: ReadonlyArray<string>): boolean {
  const opener = stack.at(-1);
  if (opener === undefined || !(CLOSERS[opener] ?? '').includes(mark)) return false;
  if (mark === '"') return !looksOpening(text, offset) && !isInch(text, offset, stack);
  return true;
}

function opens(text: string, offset: number, mark: string, stack: ReadonlyArray<string>): boolean {
  if (mark === '"') return looksOpening(text, offset);
  if (mark === '”') return false;
  if (mark === '»') return stack.length === 0 && looksOpening(text, offset);
  return true;
}

/** A straight mark opens after a space, bracket or dash, when a word follows it at once. */
function looksOpening(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + 1] ?? ' ';
  return /[\s([{—–―/“‘'-]/.test(before) && /[^\s.,;:!?)\]]/.test(after);
}

/** `6"` is a measure unless a quotation is open that it can close. */
function isInch(text: string, offset: number, stack: ReadonlyArray<string>): boolean {
  return stack.length === 0 && /\d/.test(text[offset - 1] ?? '');
}
