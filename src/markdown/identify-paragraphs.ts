// Every paragraph gets an id from its own words: a link to it survives edits elsewhere.
import { Anchors } from '#archive/anchors.ts';
import { readBlocks } from '#archive/body/blocks.ts';
import { mapElements, textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

/** A paragraph's span in the article's text, and its id. */
export interface IdentifiedParagraph {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The paragraphs of a tree with the ids their elements will have. */
export function paragraphsIn(root: BodyRoot): IdentifiedParagraph[] {
  return readBlocks(identifyParagraphs(root)).blocks.flatMap(({ start, end, parent }) => {
    const id = parent.type === 'element' ? parent.properties['id'] : undefined;
    return typeof id === 'string' && id.startsWith('p-') ? [{ start, end, id }] : [];
  });
}

/** The tree with an `id` on each `p`. */
export function identifyParagraphs(root: BodyRoot): BodyRoot {
  const anchors = new Anchors('p');
  return mapElements(root, (node) => {
    if (node.tagName !== 'p') return node;
    return { ...node, properties: { ...node.properties, id: anchors.of(textContent(node)) } };
  });
}
