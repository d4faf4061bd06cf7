// Every paragraph gets an id from its own words: a link to it survives edits elsewhere.
import { Anchors } from '#archive/anchors.ts';
import { mapElements, textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

/** The tree with an `id` on each `p`. */
export function identifyParagraphs(root: BodyRoot): BodyRoot {
  const anchors = new Anchors('p');
  return mapElements(root, (node) => {
    if (node.tagName !== 'p') return node;
    return { ...node, properties: { ...node.properties, id: anchors.of(textContent(node)) } };
  });
}
