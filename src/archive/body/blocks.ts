// A block is a run of words without a break: a paragraph, a heading, a list item's line, a cell.
// The article's text is its blocks joined by an empty line; offsets count its UTF-16 units.
// Reading and rewriting use one walk, so that an offset found in the text is met again in the tree.
import { isComponent, isElement, isParent, isText, textContent, withChildren } from './tree.ts';
import type { BodyNode, BodyParent, BodyRoot } from './tree.ts';

/** A block with its place in the text: `text.slice(start, end)` are its words. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The element (or component, or root) in which the words stand. */
  readonly parent: BodyParent;
  /** Its inline nodes, in order. */
  readonly nodes: ReadonlyArray<BodyNode>;
}

const PARAGRAPH_BREAK = '\n\n';
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What Markdown adds for footnotes (the marks, the way back, the section’s title) is none of the words. */
export function isApparatus(node: BodyNode): boolean {
  if (!isElement(node)) return false;
  const { dataFootnoteRef, dataFootnoteBackref, className } = node.properties;
  if (node.tagName === 'h2') return Array.isArray(className) && className.includes('sr-only');
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}

/** The words of a node as they count in the text: white space is one space each, unit for unit. */
export function wordsOf(node: BodyNode): string {
  if (isApparatus(node)) return '';
  if (isElement(node) && node.tagName === 'br') return ' ';
  if (isParent(node)) return node.children.map(wordsOf).join('');
  return textContent(node).replace(/[\t\n\r\f]/g, ' ');
}

/** How long the words of a node are, in UTF-16 units. */
export function lengthOf(node: BodyNode): number {
  if (isApparatus(node)) return 0;
  if (isText(node)) return node.value.length;
  if (isElement(node) && node.tagName === 'br') return 1;
  if (isParent(node)) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return wordsOf(node).length;
}

/** The text of an article and where its blocks stand in it. */
export function readBlocks(root: BodyRoot): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  mapBlocks(root, (block) => {
    blocks.push(block);
    texts.push(block.nodes.map(wordsOf).join(''));
    return block.nodes;
  });
  return { text: texts.join(PARAGRAPH_BREAK), blocks };
}

/** The tree with the inline nodes of each block replaced by what `rewrite` returns. */
export function mapBlocks(
  root: BodyRoot,
  rewrite: (block: Block) => ReadonlyArray<BodyNode>,
): BodyRoot {
  let offset = 0;
  const visit = <Parent extends BodyParent>(parent: Parent): Parent => {
    const children: BodyNode[] = [];
    let run: BodyNode[] = [];
    const flush = (): void => {
      const length = run.reduce((sum, node) => sum + lengthOf(node), 0);
      if (run.some((node) => wordsOf(node).trim() !== '')) {
        children.push(...rewrite({ start: offset, end: offset + length, parent, nodes: run }));
        offset += length + PARAGRAPH_BREAK.length;
      } else {
        children.push(...run);
      }
      run = [];
    };
    for (const child of parent.children) {
      if (isInline(child)) {
        run.push(child);
      } else {
        flush();
        children.push(isParent(child) && !isApparatus(child) ? visit(child) : child);
      }
    }
    flush();
    return withChildren(parent, children);
  };
  return visit(root);
}

function isInline(node: BodyNode): boolean {
  if (isElement(node)) return INLINE.has(node.tagName);
  if (isComponent(node)) return node.type === 'mdxJsxTextElement';
  return true;
}
