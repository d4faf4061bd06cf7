// The words inside one block of HTML: their marks kept where an article can have them, white space
// as a browser shows it, lines parted where two breaks stand together.
import type { Element, ElementContent } from 'hast';
import { fullAddress } from './addresses.ts';

/** What may be said of words within a block; `href` only with `a`. */
export interface Mark {
  readonly tag: 'a' | 'strong' | 'em' | 'del' | 'code';
  readonly href?: string;
}

/** Words that share their marks, outermost first, or a line break. */
export type Piece = { readonly words: string; readonly marks: ReadonlyArray<Mark> } | 'break';

const MARKS: Readonly<Record<string, Exclude<Mark['tag'], 'a'>>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  del: 'del',
  s: 'del',
  strike: 'del',
  code: 'code',
};

/** What no reader sees as a word: also of no use at the edge of a paragraph. */
const NO_WORDS = /^[\s\u00AD\u200B-\u200F\u2060]*$/;

/** The marks of what stands inside an element: those around it, and its own unless it is there already. */
export function marksInside(
  node: Element,
  around: ReadonlyArray<Mark>,
  base: string | null,
): ReadonlyArray<Mark> {
  const mark = markOf(node, base);
  return mark === null || around.some(({ tag }) => tag === mark.tag) ? around : [...around, mark];
}

function markOf(node: Element, base: string | null): Mark | null {
  if (node.tagName !== 'a') {
    const tag = MARKS[node.tagName];
    return tag === undefined ? null : { tag };
  }
  const href = fullAddress(node.properties['href'], base);
  return href === null ? null : { tag: 'a', href };
}

/**
 * Pieces parted into paragraphs where two breaks or more stand together, white space collapsed and
 * trimmed; paragraphs without words are left out.
 */
export function paragraphsOfPieces(pieces: ReadonlyArray<Piece>): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece === 'break') {
      breaks++;
    } else if (breaks > 0 && piece.words.trim() === '') {
      continue;
    } else {
      if (breaks > 1) paragraphs.push([]);
      if (breaks === 1) paragraphs.at(-1)?.push('break');
      breaks = 0;
      paragraphs.at(-1)?.push(piece);
    }
  }
  return paragraphs.map(asShown).filter(hasWords);
}

function hasWords(pieces: ReadonlyArray<Piece>): boolean {
  return pieces.some((piece) => piece !== 'break' && !NO_WORDS.test(piece.words));
}

/** White space as a browser shows it: one space for each run of it, none at the edges of lines. */
function asShown(pieces: ReadonlyArray<Piece>): Piece[] {
  const shown: Piece[] = [];
  for (const piece of pieces) {
    const last = shown.at(-1);
    if (piece === 'break') {
      trimEnd(shown);
      if (shown.length > 0) shown.push(piece);
      continue;
    }
    const words = piece.words.replace(/[ \t\n\r\f]+/g, ' ');
    const atEdge = last === undefined || last === 'break';
    const kept = atEdge
      ? words.trimStart()
      : last.words.endsWith(' ')
        ? words.replace(/^ /, '')
        : words;
    if (kept !== '') shown.push({ words: kept, marks: piece.marks });
  }
  trimEnd(shown);
  return shown;
}

/** Takes white space, and breaks after which nothing follows, from the end. */
function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    const words = last === 'break' ? '' : last.words.trimEnd();
    pieces.pop();
    if (last === 'break' || words === '') continue;
    pieces.push({ words, marks: last.marks });
    return;
  }
}

/** Pieces as HTML's tree, white space put outside the marks whose edge it stands at. */
export function phrasingOf(pieces: ReadonlyArray<Piece>): ElementContent[] {
  return nested(spacesOutside(pieces), 0);
}

function spacesOutside(pieces: ReadonlyArray<Piece>): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece === 'break' || piece.marks.length === 0) return [piece];
    const [, before = '', words = '', after = ''] =
      /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.words) ?? [];
    if (words === '')
      return [{ words: before, marks: shared(pieces[index - 1], pieces[index + 1]) }];
    return [
      { words: before, marks: shared(pieces[index - 1], piece) },
      { words, marks: piece.marks },
      { words: after, marks: shared(piece, pieces[index + 1]) },
    ].filter((part) => part.words !== '');
  });
}

/** The outer marks two neighbours have in common. */
function shared(one: Piece | undefined, other: Piece | undefined): ReadonlyArray<Mark> {
  if (one === undefined || one === 'break' || other === undefined || other === 'break') return [];
  const differs = one.marks.findIndex((mark, index) => !isSame(mark, other.marks[index]));
  return differs === -1 ? one.marks : one.marks.slice(0, differs);
}

function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.tag === other?.tag && one?.href === other?.href;
}

/** Neighbours under the same mark become one element; `depth` marks are already open. */
function nested(pieces: ReadonlyArray<Piece>, depth: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    const mark = piece === undefined || piece === 'break' ? undefined : piece.marks[depth];
    const end = mark === undefined ? at + 1 : endOfRun(pieces, at, depth, mark);
    if (mark !== undefined) {
      const properties = mark.href === undefined ? {} : { href: mark.href };
      const children = nested(pieces.slice(at, end), depth + 1);
      nodes.push({ type: 'element', tagName: mark.tag, properties, children });
    } else if (piece === 'break') {
      nodes.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    } else if (piece !== undefined) {
      const before = nodes.at(-1);
      if (before?.type === 'text') before.value += piece.words;
      else nodes.push({ type: 'text', value: piece.words });
    }
    at = end;
  }
  return nodes;
}

function endOfRun(pieces: ReadonlyArray<Piece>, from: number, depth: number, mark: Mark): number {
  let end = from + 1;
  for (let piece = pieces[end]; piece !== undefined; piece = pieces[++end]) {
    if (piece === 'break' ? !goesOn(pieces, end, depth, mark) : !isSame(piece.marks[depth], mark))
      break;
  }
  return end;
}

/** Whether the words after a break are still under the mark. */
function goesOn(pieces: ReadonlyArray<Piece>, at: number, depth: number, mark: Mark): boolean {
  const next = pieces[at + 1];
  return next !== undefined && next !== 'break' && isSame(next.marks[depth], mark);
}
