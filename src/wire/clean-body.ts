// What a wire, a feed or a page has for a text → plain blocks of words. Layout goes, words stay:
// the archive shows every story in the same way.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { BLOCKS, EMBEDS, embedded, isDropped, noteMark, rawWords } from './clean-elements.ts';
import { isFigure, pictureOf, pictureOfFigure } from './clean-pictures.ts';
import { isDataTable, rowsOf } from './clean-tables.ts';
import { marksInside, paragraphsOfPieces, phrasingOf } from './clean-words.ts';
import type { Mark, Piece } from './clean-words.ts';
import type { WireValue } from './story.ts';
import { WireError } from './wire-error.ts';

/** Levels of nesting: browsers go no deeper either. */
export const DEEPEST = 512;
/** Lists and quotations in each other, beyond which their words stand as plain paragraphs. */
const DEEPEST_BLOCK = 20;

interface Page {
  readonly base: string | null;
  readonly pictures: Map<string, WireValue>;
  readonly holdsBlocks: Map<Element, boolean>;
}

/** Where a node stands: the marks around it, and how many lists and quotations. */
interface Within {
  readonly marks: ReadonlyArray<Mark>;
  readonly depth: number;
}

/**
 * The words of a tree as paragraphs, headings (h2–h6), lists, quotations, `pre`, tables and lines, and
 * the pictures that stood among them (`src`, and `alt`, `caption`, `credit` where they are said).
 * @param base full address against which links are read; null where there is none
 * @throws WireError (`nesting`) when the tree is more than 512 levels deep
 */
export function cleanBody(root: Root, base: string | null): { root: Root; images: WireValue[] } {
  refuseDeep(root);
  const page: Page = { base, pictures: new Map(), holdsBlocks: new Map() };
  const children = blocksOf(root.children, { marks: [], depth: 0 }, page);
  return { root: { type: 'root', children }, images: [...page.pictures.values()] };
}

function refuseDeep(root: Root): void {
  let level: ReadonlyArray<RootContent> = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      throw new WireError(
        'nesting',
        `the text is nested more than ${DEEPEST} levels deep`,
        { line: 1 },
        'send it flatter',
      );
    level = level.flatMap((node) => (node.type === 'element' ? node.children : []));
  }
}

/** Blocks as they are, words between them as paragraphs. */
function blocksOf(nodes: ReadonlyArray<RootContent>, within: Within, page: Page): Element[] {
  const blocks: Element[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOfPieces(run).map((pieces) => made('p', phrasingOf(pieces))));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !isDropped(node) && isBlock(node, page)) {
      flush();
      blocks.push(...blocksOfElement(node, within, page));
    } else {
      run.push(...piecesOf(node, within.marks, page));
    }
  }
  flush();
  return blocks;
}

function blocksOfElement(node: Element, within: Within, page: Page): Element[] {
  const name = node.tagName;
  if (isFigure(node)) return pictured(pictureOfFigure(node, page.base), page);
  if (EMBEDS.has(name)) return linkTo(embedded(node, page.base));
  if (name === 'hr') return [made('hr', [])];
  if (name === 'pre') return preformatted(node);
  if (/^h[1-6]$/.test(name)) return heading(node, page);
  if (name === 'table' && isDataTable(node)) return tableOf(node, page);
  if (/^(?:ul|ol|menu|dir|blockquote)$/.test(name) && within.depth < DEEPEST_BLOCK)
    return grouped(node, { ...within, depth: within.depth + 1 }, page);
  const marks =
    name === 'dt' ? [{ tag: 'strong' } as const] : marksInside(node, within.marks, page.base);
  return blocksOf(node.children, { ...within, marks }, page);
}

function grouped(node: Element, within: Within, page: Page): Element[] {
  if (node.tagName === 'blockquote') {
    const blocks = blocksOf(node.children, within, page);
    return blocks.length === 0 ? [] : [made('blockquote', blocks)];
  }
  const items = node.children.flatMap((child) => {
    const inside = child.type === 'element' && child.tagName === 'li' ? child.children : [child];
    const blocks = blocksOf(inside, within, page);
    return blocks.length === 0 ? [] : [made('li', tight(blocks))];
  });
  if (items.length === 0) return [];
  const start = node.properties['start'];
  const isOrdered = node.tagName === 'ol';
  return [
    made(
      isOrdered ? 'ol' : 'ul',
      items,
      isOrdered && Number.isInteger(start) ? { start: Number(start) } : {},
    ),
  ];
}

/** An item of one paragraph, and lists below it, holds its words itself. */
function tight(blocks: ReadonlyArray<Element>): ElementContent[] {
  const [first, ...others] = blocks;
  const isLine = first?.tagName === 'p' && others.every(({ tagName }) => /^[uo]l$/.test(tagName));
  return isLine ? [...first.children, ...others] : [...blocks];
}

/** The page's first heading is the story's; those in its text are below it, and hold one line. */
function heading(node: Element, page: Page): Element[] {
  const words = inOneLine(node, page);
  return words.length === 0 ? [] : [made(node.tagName === 'h1' ? 'h2' : node.tagName, words)];
}

function tableOf(table: Element, page: Page): Element[] {
  const rows = rowsOf(table).map((row) =>
    made(
      'tr',
      row.map((cell) => made(cell.name, inOneLine(cell.node, page), cell.spans)),
    ),
  );
  const captions = table.children.filter(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  return [
    ...blocksOf(captions, { marks: [], depth: 0 }, page),
    made('table', [made('tbody', rows)]),
  ];
}

/** The words below an element as one line. */
function inOneLine(node: Element, page: Page): ElementContent[] {
  const lines = blocksOf(node.children, { marks: [], depth: DEEPEST_BLOCK }, page);
  return lines.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...line.children.map((child): ElementContent =>
      child.type === 'element' && child.tagName === 'br' ? { type: 'text', value: ' ' } : child,
    ),
  ]);
}

function preformatted(node: Element): Element[] {
  const value = rawWords(node).replace(/^\n|\s+$/g, '');
  return value.trim() === '' ? [] : [made('pre', [{ type: 'text', value }])];
}

function linkTo(embed: ReturnType<typeof embedded>): Element[] {
  if (embed === null) return [];
  const { href, title } = embed;
  return [made('p', [made('a', [{ type: 'text', value: title }], { href })])];
}

function pictured(picture: ReturnType<typeof pictureOf>, page: Page): [] {
  if (picture && !page.pictures.has(picture.src)) page.pictures.set(picture.src, picture);
  return [];
}

/** Words within lines, with their marks. */
function piecesOf(node: RootContent, marks: ReadonlyArray<Mark>, page: Page): Piece[] {
  if (node.type === 'text') return [{ words: node.value, marks }];
  if (node.type !== 'element' || isDropped(node)) return [];
  if (node.tagName === 'br') return ['break'];
  if (node.tagName === 'img') return pictured(pictureOf(node, page.base), page);
  const note = noteMark(node);
  if (note !== null) return [{ words: note, marks }];
  const inside = marksInside(node, marks, page.base);
  const pieces = node.children.flatMap((child) => piecesOf(child, inside, page));
  // A browser sets the marks of `q` itself; a reader of the archive is owed them.
  if (node.tagName !== 'q') return pieces;
  return [{ words: '“', marks: inside }, ...pieces, { words: '”', marks: inside }];
}

function isBlock(node: Element, page: Page): boolean {
  const known = page.holdsBlocks.get(node);
  if (known !== undefined) return known;
  const is =
    BLOCKS.has(node.tagName) ||
    node.children.some((child) => child.type === 'element' && isBlock(child, page));
  page.holdsBlocks.set(node, is);
  return is;
}

function made(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
