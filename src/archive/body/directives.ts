// `:::quote{by=…}` and `:quote[…]{by=…}`: an editor's word on who speaks. Any other colon in wire
// copy (`10:30`, `Note:this`) only looks like a directive and is put back as it was written.
import type { Text } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import type { Position } from 'satteri';

/** Whether a source can hold a directive of ours, so that others skip the extra parsing. */
export function mayHoldDirectives(source: string): boolean {
  return source.includes(':quote');
}

/** Turns quotation directives into `div`/`span` with `data-quote-by`; everything else stays text. */
export const quotationDirectives = defineMdastPlugin({
  name: 'quotation-directives',
  options: { position: true },
  containerDirective(node, context) {
    const data = node.name === 'quote' ? marked('div', node.attributes?.['by']) : { hName: 'div' };
    context.setProperty(node, 'data', data);
  },
  leafDirective(node, context) {
    const written = writtenAt(node, context.source);
    if (written) context.replaceNode(node, { type: 'paragraph', children: [written] });
  },
  textDirective(node, context) {
    if (node.name === 'quote') {
      context.setProperty(node, 'data', marked('span', node.attributes?.['by']));
    } else {
      const written = writtenAt(node, context.source);
      if (written) context.replaceNode(node, written);
    }
  },
});

/** What only looks like a directive, as it was written. */
function writtenAt({ position }: { position?: Position | undefined }, source: string): Text | null {
  if (!position) return null;
  return { type: 'text', value: source.slice(position.start.offset, position.end.offset) };
}

function marked(
  hName: string,
  by: string | null | undefined,
): { hName: string; hProperties: Record<string, string> } {
  return { hName, hProperties: { dataQuoteBy: by ?? '' } };
}
