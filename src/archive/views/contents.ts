// “In this article”: the headings of its text. One level: what stands below them is a screen away.
import { isElement, nodesIn, textContent } from '../body/tree.ts';
import type { BodyNode, BodyRoot } from '../body/tree.ts';

/** A heading and its anchor. */
export interface Heading {
  readonly id: string;
  readonly words: string;
}

/** The highest headings of a text whose headings have their ids; none where there is only one. */
export function contentsOf(tree: BodyRoot): Heading[] {
  const headings = nodesIn(tree).flatMap((node) => headingOf(node) ?? []);
  return headings.length > 1 ? headings : [];
}

/** Markdown’s own heading above the footnotes is for screen readers alone, and no part of the text. */
function headingOf(node: BodyNode): Heading | null {
  if (!isElement(node) || node.tagName !== 'h2') return null;
  const { id, className } = node.properties;
  const words = textContent(node).replace(/\s+/g, ' ').trim();
  const isApparatus = Array.isArray(className) && className.includes('sr-only');
  return typeof id === 'string' && words !== '' && !isApparatus ? { id, words } : null;
}
