// The head of a page that some agencies send as the story's words: headline, keywords, time and byline,
// which the message says in its own fields.
import type { Element, Root, RootContent } from 'hast';
import { textContent } from '#archive/body/tree.ts';
import type { WireValues } from './xml/to-value.ts';

/**
 * The tree without an element `header` that holds the headline; what its paragraphs and other headings
 * say comes beside it: the byline as `byline`, all else as `pageHead`.
 */
export function takePageHead(
  root: Root,
  headline: string | null,
): { readonly root: Root; readonly wire: WireValues } {
  const header = headline === null ? null : headerIn(root.children, headline);
  if (!header) return { root, wire: {} };
  const lines = header.children
    .filter((node): node is Element => node.type === 'element')
    .filter(({ tagName }) => /^(?:h[1-6]|p)$/.test(tagName));
  const [bylines, others] = [lines.filter(isByline), lines.filter((line) => !isByline(line))];
  const said = others.map(wordsOf).filter((line) => line !== '' && line !== headline);
  return {
    root: { ...root, children: without(root.children, header) },
    wire: {
      ...(bylines[0] && { byline: wordsOf(bylines[0]) }),
      ...(said.length > 0 && { pageHead: said }),
    },
  };
}

function headerIn(nodes: ReadonlyArray<RootContent>, headline: string): Element | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const isHead =
      node.tagName === 'header' &&
      node.children.some(
        (one) => one.type === 'element' && one.tagName === 'h1' && wordsOf(one) === headline,
      );
    const found = isHead ? node : headerIn(node.children, headline);
    if (found) return found;
  }
  return null;
}

function without<Node extends RootContent>(nodes: ReadonlyArray<Node>, header: Element): Node[] {
  return nodes.flatMap((node) => {
    if (node === header) return [];
    return [node.type === 'element' ? { ...node, children: without(node.children, header) } : node];
  });
}

function isByline({ properties }: Element): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes('byline');
}

function wordsOf(element: Element): string {
  return textContent(element).replace(/\s+/g, ' ').trim();
}
