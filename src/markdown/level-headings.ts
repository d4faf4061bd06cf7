// The page's h1 is the headline: headings in the text begin at h2, without gaps, and get anchors.
import { Anchors } from '#archive/anchors.ts';
import { mapElements, textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';

const HEADING = /^h[1-6]$/;
const DEEPEST = 6;

/** The tree with its headings re-levelled and identified. */
export function levelHeadings(root: BodyRoot): BodyRoot {
  const anchors = new Anchors('h');
  const open: number[] = [];
  return mapElements(root, (node) => {
    if (!HEADING.test(node.tagName)) return node;
    const written = Number(node.tagName[1]);
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return {
      ...node,
      tagName: `h${Math.min(DEEPEST, open.length + 1)}`,
      properties: { ...node.properties, id: anchors.of(textContent(node)) },
    };
  });
}
