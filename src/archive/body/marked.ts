// What a body's mark-up says about its words: which stretches an editor has ruled on.
import type { Ruling } from '../quotations/rulings.ts';
import { mapBlocks, wordsOf } from './blocks.ts';
import { isElement, isParent, nodesIn } from './tree.ts';
import type { BodyNode, BodyRoot } from './tree.ts';

/** The quotation directives of a body as spans of its text. */
export function rulingsIn(root: BodyRoot): Ruling[] {
  const rulings: Ruling[] = [];
  const byContainer = containersOf(root);
  let last: { container: BodyNode; ruling: { span: [number, number]; by: string } } | null = null;
  mapBlocks(root, (block) => {
    const container = byContainer.get(block.parent);
    if (container) {
      if (last?.container === container) {
        last.ruling.span[1] = block.end;
      } else {
        const ruling = {
          span: [block.start, block.end] as [number, number],
          by: byOf(container) ?? 'none',
        };
        rulings.push(ruling);
        last = { container, ruling };
      }
    }
    let at = block.start;
    for (const node of block.nodes) at = visitInline(node, at, rulings);
    return block.nodes;
  });
  return rulings;
}

/** Whether a quotation directive says nothing of whose words they are. */
export function hasSilentRuling(root: BodyRoot): boolean {
  return nodesIn(root).some((node) => isElement(node) && node.properties['dataQuoteBy'] === '');
}

function byOf(node: BodyNode): string | null {
  const by = isElement(node) ? node.properties['dataQuoteBy'] : undefined;
  return typeof by === 'string' && by !== '' ? by : null;
}

/** For every node inside a quotation container, that container. */
function containersOf(root: BodyRoot): Map<unknown, BodyNode> {
  const containers = new Map<unknown, BodyNode>();
  const visit = (node: BodyNode, outer: BodyNode | null): void => {
    const container =
      outer ?? (isElement(node) && node.tagName === 'div' && byOf(node) ? node : null);
    if (container) containers.set(node, container);
    if (isParent(node)) for (const child of node.children) visit(child, container);
  };
  for (const child of root.children) visit(child, null);
  return containers;
}

function visitInline(node: BodyNode, start: number, rulings: Ruling[]): number {
  const end = start + wordsOf(node).length;
  const by = byOf(node);
  if (by) rulings.push({ span: [start, end], by });
  else if (isParent(node)) {
    let at = start;
    for (const child of node.children) at = visitInline(child, at, rulings);
  }
  return end;
}
