// The line above the words that names desk and agency (`Litteratur`, `TT`): Scandinavian wires send it
// inside the text, in an element of its own.
import type { Root, RootContent } from 'hast';
import { textContent } from '#archive/body/tree.ts';

const CLASSES = ['dat', 'vignette'];

/** The tree without that line, and its words; null where there is none. */
export function takeVignette(root: Root): {
  readonly root: Root;
  readonly vignette: string | null;
} {
  const vignettes: string[] = [];
  const children = withoutVignette(root.children, vignettes);
  return { root: { ...root, children }, vignette: vignettes.join(' ') || null };
}

/** The words of what is left out go into `vignettes`. */
function withoutVignette<Node extends RootContent>(
  nodes: ReadonlyArray<Node>,
  vignettes: string[],
): Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const classes = node.properties['className'] ?? node.properties['class'];
    const names = typeof classes === 'string' ? classes.split(/\s+/) : classes;
    const isVignette = Array.isArray(names) && CLASSES.some((name) => names.includes(name));
    if (!isVignette) return [{ ...node, children: withoutVignette(node.children, vignettes) }];
    vignettes.push(node.children.map(textContent).join(' ').replace(/\s+/g, ' ').trim());
    return [];
  });
}
