// The article's words as one string, and the way between it and the page. Which words are the article's is
// said here and nowhere else: all text of `.prose` but what the site puts between the wire's own.
import type { TextPositionSelector } from '#annotation/annotation.ts';

/** Speakers’ labels, notices, and whatever islands put in. */
const NOT_ITS_WORDS = '.voice, .notice, .unseen, button, script, style, template, [data-not-words]';

/** Text in two of these is in two paragraphs. */
const BLOCK =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, td, th, pre, section, div';

interface Piece {
  readonly node: Text;
  /** Where it begins in the text. */
  readonly start: number;
}

export class ArticleWords {
  /**
   * Paragraphs are parted by a line feed. Any other white space counts as a space, unit for unit, so that it
   * does not matter how an editor broke the lines; between paragraphs it counts for nothing.
   */
  readonly text: string;
  readonly #pieces: ReadonlyArray<Piece>;

  constructor(prose: Element) {
    const pieces: Piece[] = [];
    let text = '';
    let block: Element | null = null;
    for (const node of textNodesOf(prose)) {
      const its = node.parentElement?.closest(BLOCK) ?? null;
      if (its !== block && node.data.trim() === '') continue;
      if (its !== block && text !== '') text = `${text}\n`;
      block = its;
      pieces.push({ node, start: text.length });
      text += node.data.replace(/\s/g, ' ');
    }
    this.text = text;
    this.#pieces = pieces;
  }

  /** The place of what is selected, without the spaces at its ends; null when it holds none of the words. */
  placeOf(range: Range): TextPositionSelector | null {
    const within = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last) return null;
    const from = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    const to =
      last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
    const words = this.text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    return start < end ? { start, end } : null;
  }

  /** The parts of the page’s text nodes that make up a passage, in order. */
  rangesOf({ start, end }: TextPositionSelector): Range[] {
    return this.#pieces.flatMap(({ node, start: at }) => {
      const [from, to] = [Math.max(0, start - at), Math.min(node.data.length, end - at)];
      if (from >= to) return [];
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  }
}

function* textNodesOf(prose: Element): Generator<Text> {
  const walker = document.createTreeWalker(
    prose,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element
        ? node.matches(NOT_ITS_WORDS)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) yield node;
}
