// What the site reads in a piece of Markdown, to be compared with what was meant.
import type { Element } from 'hast';
import { readBlocks } from '#archive/body/blocks.ts';
import { BodyError, parseBody } from '#archive/body/parse.ts';
import { isElement, isParent, isText } from '#archive/body/tree.ts';
import type { BodyNode, BodyRoot } from '#archive/body/tree.ts';

const HEAD = '---\ntitle: t\n---\n\n';
/** Stands behind what is read: Markdown that does not end where it should would swallow it. */
const BEHIND = 'behind';
/** The same, as a text in which the site looks for quotation directives. */
const BEHIND_DIRECTIVES = 'behind\\:quote';

/** The words of a tree's block, line by line as the archive counts them, white space normalised. */
export function linesOfTree(block: Element): string[] {
  return linesOf({ type: 'root', children: [block] });
}

/**
 * The same of Markdown that stands below front matter.
 * @param directives whether the article it is for speaks of quotation directives
 */
export function linesOfMarkdown(markdown: string, directives: boolean): string[] {
  const tree = treeOf(markdown, directives);
  return tree === null ? [] : linesOf(tree).slice(0, -1);
}

/** Whether two pieces of Markdown read as the same words in the same elements. */
export function readsAlike(one: string, other: string, directives: boolean): boolean {
  const [tree, otherTree] = [treeOf(one, directives), treeOf(other, directives)];
  return tree !== null && otherTree !== null && shapeOf(tree) === shapeOf(otherTree);
}

/** The tree the site makes of it; null when it refuses to read it. */
function treeOf(markdown: string, directives: boolean): BodyRoot | null {
  const behind = directives ? BEHIND_DIRECTIVES : BEHIND;
  try {
    return parseBody(`${HEAD}${markdown}\n\n${behind}\n`, 'md');
  } catch (error) {
    if (error instanceof BodyError) return null;
    throw error;
  }
}

function linesOf(root: BodyRoot): string[] {
  const { text, blocks } = readBlocks(root);
  return blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
}

function shapeOf(node: BodyNode | BodyRoot): string {
  if (node.type === 'root') return node.children.map(shapeOf).join('');
  if (isText(node)) return node.value.replace(/[&<]/g, (mark) => `&${mark.charCodeAt(0)};`);
  const inside = isParent(node) ? node.children.map(shapeOf).join('') : '';
  if (!isElement(node)) return `<${node.type}>${inside}`;
  return `<${node.tagName} ${JSON.stringify(node.properties)}>${inside}</>`;
}
