// An editor's ruling on a quotation has been read by now: what remains of its directive is only a
// box around the words, and goes.
import { isElement, isParent, withChildren } from '#archive/body/tree.ts';
import type { BodyNode, BodyParent, BodyRoot } from '#archive/body/tree.ts';

/** The tree with the contents of each directive in the directive's place. */
export function unwrapRulings(root: BodyRoot): BodyRoot {
  const visit = <Parent extends BodyParent>(parent: Parent): Parent =>
    withChildren(
      parent,
      parent.children.flatMap((child): ReadonlyArray<BodyNode> => {
        if (!isParent(child)) return [child];
        const visited = visit(child);
        return isElement(visited) && visited.properties['dataQuoteBy'] !== undefined
          ? visited.children
          : [visited];
      }),
    );
  return visit(root);
}
