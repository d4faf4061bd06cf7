// The tree the parser makes, kept: the parser lends its nodes for one pass and takes them back.
import { defineHastPlugin } from 'satteri';
import type { BodyRoot } from './tree.ts';

/** A plugin that keeps the tree it is shown, and the tree it kept. */
export function capturing(): { plugin: ReturnType<typeof defineHastPlugin>; tree: () => BodyRoot } {
  let tree: BodyRoot = { type: 'root', children: [] };
  const plugin = defineHastPlugin({
    name: 'capture-tree',
    options: { position: true },
    after(root) {
      tree = copyTree(root);
    },
  });
  return { plugin, tree: () => tree };
}

/** A copy of a tree that outlives the parser's pass over it. */
export function copyTree(node: unknown): BodyRoot {
  return copyNode(node as LooseNode) as unknown as BodyRoot;
}

type LooseNode = Readonly<Record<string, unknown>> & {
  readonly children?: ReadonlyArray<LooseNode>;
};

/** The fields any node of the tree may have; the parser's own bookkeeping stays behind. */
function copyNode(node: LooseNode): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of ['type', 'tagName', 'value', 'name', 'attributes', 'position'] as const) {
    if (node[key] !== undefined) copy[key] = node[key];
  }
  if (node['properties'] !== undefined) copy['properties'] = { ...(node['properties'] as object) };
  if (node.children) copy['children'] = node.children.map(copyNode);
  return copy;
}
