// Reads the marks of a text one by one: which of them open, which close, which may do either, and which
// are no quotation marks at all (apostrophes, feet and inches, attributes of HTML). Only what stands
// beside a mark is looked at here; what is open when it comes is the scanner's business.
import { markAt } from './mark-kinds.ts';
import type { MarkFamily, MarkKind } from './mark-kinds.ts';
import type { Span } from './quotation.ts';

/** A mark as its neighbours show it. */
export interface Mark {
  readonly start: number;
  readonly kind: MarkKind;
  /** `opening`: a word follows at once; `closing`: it clings to what precedes; `inner`: both; `floating`: neither. */
  readonly shape: 'opening' | 'closing' | 'inner' | 'floating';
  /** `either`: it closes what is open, and opens when nothing is. */
  readonly role: 'opens' | 'closes' | 'either';
  /** What a closing mark may be instead: inches, feet or minutes after a number; an apostrophe (dogs’ bowls). */
  readonly doubt: 'measure' | 'apostrophe' | null;
  /** How many open quotations of the family the rest of the paragraph can close, this mark not counted. */
  readonly closesAhead: number;
}

/** Whether a doubtful mark is no closing mark: a better one comes. “A 9" nail,” he said; ‘the dogs’ bowls,’ he said. */
export function yields({ doubt, closesAhead }: Mark): boolean {
  return doubt !== null && closesAhead > 0;
}

/** Where a mark ends. */
export function endOf({ start, kind }: Mark): number {
  return start + kind.length;
}

type Shape = Mark['shape'];
type Role = Mark['role'];
type Reading = Omit<Mark, 'closesAhead'> & { closesAhead: number };

const TAG_OR_MARK = /[<“”„‟❝❞"＂‘’‚‛'`«»‹›「」『』]/gu;
/** `<a title="…">`: the marks in an HTML tag are no quotation's. */
const TAG = /<[a-z!/][^<>]*>/iuy;
/** Quotations nested three deep end in a few marks; more than these in a row are an ornament. */
const MOST_TOUCHING = 8;

/** The marks of a text, a list for each paragraph. */
export function readMarkShapes(
  text: string,
  paragraphs: ReadonlyArray<Span>,
): ReadonlyArray<Mark>[] {
  const readings = readRuns(text);
  let next = 0;
  return paragraphs.map(([, end]) => {
    const first = next;
    while ((readings[next]?.start ?? Infinity) < end) next++;
    return countCloses(readings.slice(first, next));
  });
}

function readRuns(text: string): Reading[] {
  const readings: Reading[] = [];
  TAG_OR_MARK.lastIndex = 0;
  while (TAG_OR_MARK.test(text)) {
    const start = TAG_OR_MARK.lastIndex - 1;
    if (text.charAt(start) !== '<') {
      TAG_OR_MARK.lastIndex = readRun(text, start, readings);
      continue;
    }
    TAG.lastIndex = start;
    if (TAG.test(text)) TAG_OR_MARK.lastIndex = TAG.lastIndex;
  }
  return readings;
}

/**
 * Marks that touch (“‘No,’” she said) share their neighbours: each is judged by what stands around them
 * all. Returns where they end.
 */
function readRun(text: string, start: number, into: Reading[]): number {
  let end = start;
  for (let kind = markAt(text, end); kind; kind = markAt(text, end)) end += kind.length;
  if (end - start > MOST_TOUCHING) return end;
  const shape = shapeOf(text.charAt(start - 1), text.charAt(end));
  let at = start;
  for (let kind = markAt(text, at); kind; kind = markAt(text, at)) {
    const role = kind.family === 'single' ? singleRole(text, at, kind, shape) : roleOf(kind, shape);
    const doubt = role === null || role === 'opens' ? null : doubtOf(text, at, kind);
    if (role !== null) into.push({ start: at, kind, shape, role, doubt, closesAhead: 0 });
    at += kind.length;
  }
  return end;
}

/** What may stand before a mark that opens, and after one that closes, besides white space. */
const BEFORE_OPENING = '([{—–―:/-';
const AFTER_CLOSING = '.,;:!?…)]}—–―';

function shapeOf(before: string, after: string): Shape {
  const apart = isSpace(before);
  const follows = !isSpace(after) && !AFTER_CLOSING.includes(after);
  if (follows) return apart || BEFORE_OPENING.includes(before) ? 'opening' : 'inner';
  return apart || '([{'.includes(before) ? 'floating' : 'closing';
}

/** White space, or the text's edge. */
function isSpace(character: string): boolean {
  return character.trim() === '';
}

function doubtOf(text: string, start: number, { family, length }: MarkKind): Mark['doubt'] {
  if (isMeasure(text, start)) return 'measure';
  return family === 'single' && isClipped(text, start, start + length) ? 'apostrophe' : null;
}

/** After a number of up to three digits, or a fraction: nobody measures years in inches, or dollars. */
function isMeasure(text: string, start: number): boolean {
  if (!/[\d½¼¾]/u.test(text.charAt(start - 1))) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?<![\d.,$£€])\d{1,3}(?:[.,/]\d+)?$|[½¼¾]$/u.test(before);
}

/** dogs’ bowls, goin’ home, an’ so: a clipped word or a plural, with another behind it. */
function isClipped(text: string, start: number, end: number): boolean {
  if (!isSpace(text.charAt(end))) return false;
  return /(?:s|in|\b(?:o|an|th))$/iu.test(text.slice(Math.max(0, start - 3), start));
}

function roleOf({ facing }: MarkKind, shape: Shape): Role {
  if (facing === 'straight')
    return shape === 'opening' ? 'opens' : shape === 'closing' ? 'closes' : 'either';
  // The wrong way round: a typing error in English, the custom elsewhere (»Deutsch«, ”svenska”).
  if (facing === 'open') return shape === 'closing' ? 'either' : 'opens';
  return shape === 'opening' ? 'either' : 'closes';
}

/** ’tis, ’em, rock ’n’ roll: these begin with one, and programs that curl marks turn it round. */
const ELISION =
  /^(?:n\b|t(?:is|was|will|were|il|ill)\b|(?:em|cause|cuz|bout|round|neath|til)\b|\d0s)/iu;

/** A single mark is mostly an apostrophe: only one that clearly begins or ends a word is read. */
function singleRole(text: string, start: number, kind: MarkKind, shape: Shape): Role | null {
  const before = text.slice(Math.max(0, start - 3), start);
  // The harbour was the Hults’,’ she said: a plural’s apostrophe right before the mark that closes.
  const isPlural =
    /s$/iu.test(before) && /^[,.!?]['’]/.test(text.slice(start + kind.length, start + 3));
  if (shape === 'closing') return isPlural || /(?:^|\s)['’‘]n$/iu.test(before) ? null : 'closes';
  if (shape !== 'opening' || kind.facing === 'close') return null;
  const after = text.slice(start + kind.length, start + 8);
  // The class of ‘85, but: He said: ‘85 people are safe.’
  const isYear = /^\d\d\b/u.test(after) && /[\p{L}\p{N}]\s$/u.test(before);
  return isYear || ELISION.test(after) ? null : 'opens';
}

/** Right to left, because what a mark can hope for stands behind it. */
function countCloses(readings: ReadonlyArray<Reading>): ReadonlyArray<Mark> {
  if (readings.length < 2) return readings;
  const nextOf = new Map<MarkFamily, Reading>();
  for (let index = readings.length - 1; index >= 0; index--) {
    const reading = readings[index];
    if (!reading) continue;
    const { kind, doubt } = reading;
    const next = nextOf.get(kind.family);
    if (next)
      reading.closesAhead = Math.max(0, next.closesAhead + (next.role === 'opens' ? -1 : 1));
    // Apostrophes are not to be counted on; a number may end a quotation where nothing else does.
    const counts = doubt === null || (doubt === 'measure' && reading.closesAhead === 0);
    if (counts) nextOf.set(kind.family, reading);
  }
  return readings;
}
