// The tree of an article's text: HTML's nodes (hast) and, in MDX, the site's components. Trees are
// values here: transforms return new ones and never change what they were given.
import type { Element, Root, RootContent, Text } from 'hast';

/** A component of the site, used in an MDX article. Attributes are words, never code. */
export interface Component {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string;
  readonly attributes: ReadonlyArray<{
    type: 'mdxJsxAttribute';
    name: string;
    value: string | null;
  }>;
  readonly children: ReadonlyArray<BodyNode>;
  readonly position?: Element['position'];
}

export interface BodyElement extends Omit<Element, 'children' | 'content'> {
  readonly children: ReadonlyArray<BodyNode>;
}
export interface BodyRoot extends Omit<Root, 'children'> {
  readonly children: ReadonlyArray<BodyNode>;
}
export type BodyNode = BodyElement | Component | Text | Exclude<RootContent, Element | Text>;
export type BodyParent = BodyRoot | BodyElement | Component;

export function isElement(node: BodyNode | BodyRoot): node is BodyElement {
  return node.type === 'element';
}

export function isComponent(node: BodyNode | BodyRoot): node is Component {
  const type: string = node.type;
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

export function isParent(node: BodyNode): node is BodyNode & BodyParent {
  return 'children' in node;
}

export function isText(node: BodyNode): node is Text {
  return node.type === 'text';
}

export function element(
  tagName: string,
  properties: BodyElement['properties'],
  children: ReadonlyArray<BodyNode>,
): BodyElement {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** A parent with other children: the same node when they are the same. */
export function withChildren<Parent extends BodyParent>(
  parent: Parent,
  children: ReadonlyArray<BodyNode>,
): Parent {
  const same =
    children.length === parent.children.length &&
    children.every((child, index) => child === parent.children[index]);
  return same ? parent : { ...parent, children };
}

/** The tree with each element replaced by what `rewrite` makes of it, inner ones first. */
export function mapElements(root: BodyRoot, rewrite: (node: BodyElement) => BodyElement): BodyRoot {
  const visit = <Parent extends BodyParent>(parent: Parent): Parent =>
    withChildren(
      parent,
      parent.children.map((child) => {
        if (!isParent(child)) return child;
        const visited = visit(child);
        return isElement(visited) ? rewrite(visited) : visited;
      }),
    );
  return visit(root);
}

/** Every node below the root, inner ones first. */
export function nodesIn(root: BodyRoot): BodyNode[] {
  const below = (node: BodyNode): BodyNode[] => [
    ...(isParent(node) ? node.children.flatMap(below) : []),
    node,
  ];
  return root.children.flatMap(below);
}

/** All text below a node, as the DOM’s textContent gives it. */
export function textContent(node: BodyNode | BodyRoot): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? (node.children as ReadonlyArray<BodyNode>).map(textContent).join('')
    : '';
}
