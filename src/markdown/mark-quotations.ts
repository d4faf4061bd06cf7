// Puts each quotation's words into an element of their own: `<span data-quote data-speaker>`, one a
// segment, the first with the quotation's id. Attribution stays outside. The marks are the article's
// own characters, so no <q>: without a stylesheet it would print them twice.
import { mapBlocks, readBlocks, wordsOf } from '#archive/body/blocks.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';
import { element, isText, text, withChildren } from '#archive/body/tree.ts';
import { quotationIds, speechIn } from '#archive/quotations/ids.ts';
import type { Quotation, Span } from '#archive/quotations/quotation.ts';

/** `data-speaker` holds the name as the engine gave it, until the archive knows its id. */
export function markQuotations(root: BodyRoot, quotations: ReadonlyArray<Quotation>): BodyRoot {
  const speech = speechIn(quotations);
  if (speech.length === 0) return root;
  const words = readBlocks(root).text;
  const ids = quotationIds(words, speech);
  const segments = speech.flatMap((quotation, index) =>
    quotation.segments.map((span, part) => ({
      span,
      quotation,
      id: ids[index] ?? '',
      first: part === 0,
    })),
  );
  return mapBlocks(root, ({ start, end, nodes }) => {
    let marked = nodes;
    for (const { span, quotation, id, first } of segments) {
      if (span[0] < end && start < span[1]) {
        const seat: BodyElement = element(
          'span',
          {
            ...(first && { id }),
            dataQuote: id,
            dataKind: quotation.kind,
            ...(quotation.speaker && { dataSpeaker: quotation.speaker }),
          },
          [],
        );
        marked = wrap(marked, [span[0] - start, span[1] - start], seat);
      }
    }
    return marked;
  });
}

/** Inline nodes with the stretch `[from, to)` of their words inside `seat`; what straddles an end is split. */
function wrap(nodes: ReadonlyArray<BodyNode>, [from, to]: Span, seat: BodyElement): BodyNode[] {
  const [before, rest] = split(nodes, Math.max(0, from));
  const [inside, after] = split(rest, to - Math.max(0, from));
  return [...before, { ...seat, children: inside }, ...after];
}

function split(nodes: ReadonlyArray<BodyNode>, at: number): [BodyNode[], BodyNode[]] {
  const before: BodyNode[] = [];
  const after: BodyNode[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = wordsOf(node).length;
    if (offset + length <= at) before.push(node);
    else if (offset >= at) after.push(node);
    else {
      const [head, tail] = splitNode(node, at - offset);
      before.push(head);
      after.push(tail);
    }
    offset += length;
  }
  return [before, after];
}

function splitNode(node: BodyNode, at: number): [BodyNode, BodyNode] {
  if (isText(node)) return [text(node.value.slice(0, at)), text(node.value.slice(at))];
  if (node.type !== 'element') throw new TypeError(`a ${node.type} node cannot be split`);
  const [head, tail] = split(node.children, at);
  const { id: _, ...unnamed } = node.properties;
  return [withChildren(node, head), { ...withChildren(node, tail), properties: unnamed }];
}
