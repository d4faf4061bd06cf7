// The text of a range as its reader sees it: paragraphs kept, speakers’ labels and notes’ numbers left out.

export interface Piece {
  readonly text: string;
  readonly parent: Element;
  /** The quotation it stands in. */
  readonly quotation: HTMLElement | null;
}

/** What holds a paragraph. */
export const BLOCK = 'p, li, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption';
const NOT_WORDS = '.voice, [data-footnote-ref], button';

/** Pieces of text in order; the first and the last are not blank. */
export function piecesIn(range: Range): Piece[] {
  const { commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(
    root instanceof Element ? root : (root.parentNode ?? root),
    NodeFilter.SHOW_TEXT,
  );
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !range.intersectsNode(node) || parent.closest(NOT_WORDS)) continue;
    const text = (node.nodeValue ?? '').slice(
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : undefined,
    );
    pieces.push({ text, parent, quotation: parent.closest<HTMLElement>('[data-quote]') });
  }
  const isWords = ({ text }: Piece): boolean => text.trim() !== '';
  const [from, to] = [pieces.findIndex(isWords), pieces.findLastIndex(isWords)];
  return from === -1 ? [] : pieces.slice(from, to + 1);
}

/** The words, a paragraph each; what the stylesheet runs on behind a quotation belongs to its paragraph. */
export function paragraphsOf(pieces: ReadonlyArray<Piece>): string[] {
  const paragraphs: string[] = [];
  let block: Element | null = null;
  for (const { text, parent } of pieces) {
    const own = parent.closest(BLOCK);
    if (!own && !text.trim()) continue;
    const goesOn = paragraphs.length > 0 && (own === block || own?.matches('.run-on'));
    const gap = own === block ? '' : ' ';
    if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''}${gap}${text}`);
    else paragraphs.push(text);
    block = own;
  }
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
