// Cuts a block's inline nodes at an offset into their words, so that some of the words can be put into
// an element of their own.
import { lengthOf } from '#archive/body/blocks.ts';
import { isElement, isText, text, withChildren } from '#archive/body/tree.ts';
import type { BodyNode } from '#archive/body/tree.ts';

/** Inline nodes before and from an offset; of an element that is cut the first part keeps the id. */
export function splitWords(
  nodes: ReadonlyArray<BodyNode>,
  at: number,
): [before: BodyNode[], after: BodyNode[]] {
  const before: BodyNode[] = [];
  const after: BodyNode[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = lengthOf(node);
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
  // A component is one thing: it stays whole, with the words before the cut.
  if (!isElement(node)) return [node, text('')];
  const [head, tail] = splitWords(node.children, at);
  const { id: _, ...unnamed } = node.properties;
  return [withChildren(node, head), { ...withChildren(node, tail), properties: unnamed }];
}
