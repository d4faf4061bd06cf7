// Trees for tests, and how they read as HTML.
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseBody } from '#archive/body/parse.ts';
import { element, text } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyRoot } from '#archive/body/tree.ts';

type Child = BodyNode | string;

/** An element without properties. */
export function el(tagName: string, ...children: Child[]): BodyElement {
  return element(tagName, {}, children.map(nodeOf));
}

/** A tree of these nodes. */
export function root(...children: Child[]): BodyRoot {
  return { type: 'root', children: children.map(nodeOf) };
}

/** The tree of a body in Markdown. */
export function treeOf(markdown: string): BodyRoot {
  return parseBody(markdown, 'md');
}

/** The tree of a body in MDX. */
export function mdxTreeOf(mdx: string): BodyRoot {
  return parseBody(mdx, 'mdx');
}

/** How a tree without components is printed. */
export function htmlOf(tree: BodyNode | BodyRoot): string {
  return toHtml(tree as Nodes);
}

function nodeOf(child: Child): BodyNode {
  return typeof child === 'string' ? text(child) : child;
}
