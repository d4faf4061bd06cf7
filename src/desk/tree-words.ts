// The words of a block of a story's tree, as one line.
import type { Nodes } from 'hast';

/** White space is one space each; at the ends there is none. */
export function wordsIn(node: Nodes): string {
  return textOf(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
