// What stands in NITF's words for the sake of some machine: lines broken as teleprinters broke them, and
// the first paragraphs over again, in a block by themselves.
import { childrenOf, elementsIn, textIn, withChildren } from './xml/tree.ts';
import type { XmlElement, XmlNode } from './xml/tree.ts';

/** Lines are wrapped at a column among these; shorter ones are verses or addresses. */
const NARROWEST = 45;
const WIDEST = 85;
/** The first line of a paragraph was set in by so much at most. */
const INDENT = 5;

/** The paragraph without its line breaks where each line is as full as the column allows. */
export function withLinesJoined(paragraph: XmlElement): XmlElement {
  if (!isWrapped(linesOf(paragraph))) return paragraph;
  const children = paragraph.children.map((node): XmlNode => (isBreak(node) ? ' ' : node));
  return withChildren(paragraph, children);
}

function isWrapped(lines: ReadonlyArray<string>): boolean {
  const full = lines.slice(0, -1);
  const width = full.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (full.length === 0 || width < NARROWEST || width > WIDEST) return false;
  return full.every((line, at) => {
    const next = lines[at + 1] ?? '';
    return line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width - INDENT;
  });
}

/** Empty lines at its ends are none. */
function linesOf(paragraph: XmlElement): string[] {
  const lines = [''];
  for (const node of paragraph.children) {
    if (isBreak(node)) lines.push('');
    else
      lines.push(`${lines.pop() ?? ''}${typeof node === 'string' ? node : (textIn(node) ?? '')}`);
  }
  const tidied = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  const last = tidied.findLastIndex((line) => line !== '');
  return tidied.slice(0, last + 1);
}

function isBreak(node: XmlNode): boolean {
  return typeof node !== 'string' && node.name === 'br';
}

/** The content without a block whose paragraphs the next one opens with: archives set the lead apart so. */
export function withoutRepeats(content: XmlElement): XmlElement {
  const blocks = childrenOf(content, 'block');
  const texts = blocks.map((block) => elementsIn(block).map(textIn));
  const repeated = new Set<XmlNode>(
    blocks.filter((_, at) => {
      const [own = [], next = []] = [texts[at], texts[at + 1]];
      return own.length > 0 && own.every((text, index) => text !== null && text === next[index]);
    }),
  );
  return repeated.size === 0
    ? content
    : withChildren(
        content,
        content.children.filter((node) => !repeated.has(node)),
      );
}
