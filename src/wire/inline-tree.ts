// The words of an element of NewsML as HTML's tree: XHTML, an agency's own mark-up, or HTML and plain
// paragraphs written as text.
import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isHtml, bodyFromParagraphs } from './from-html.ts';
import { checkHtmlDepth } from './html-depth.ts';
import { paragraphsOf } from './plain/paragraphs.ts';
import { toHast } from './xml/to-hast.ts';
import { elementsIn, rawTextIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** @throws WireError (`nesting`) when HTML written as text is nested deeper than anyone writes */
export function inlineTree(element: XmlElement): Root {
  const isText = elementsIn(element).length === 0;
  const tree = isText ? treeOfText(rawTextIn(element)) : toHast(element.children, namedIn(element));
  return { ...tree, children: tree.children.flatMap(tidied) };
}

function treeOfText(text: string): Root {
  const isMarked = MARKED.test(text) && !BLOCK.test(text);
  if (!isHtml(text) && !isMarked) return bodyFromParagraphs(paragraphsOf(text));
  checkHtmlDepth(text);
  if (!isMarked) return fromHtml(text, { fragment: true });
  const paragraphs = paragraphsOf(text).map((line) => fromHtml(line, { fragment: true }));
  return {
    type: 'root',
    children: paragraphs.map(({ children }) => elementOf('p', children as ElementContent[])),
  };
}

/** Marks within lines, where no block is marked: `<b>Quillmouth</b>`. */
const MARKED = /<(b|i|em|strong|u|sub|sup|a)(?:\s[^<>]*)?>[^<>]*<\/\1>/i;

const BLOCK = /<\/?(?:p|div|section|article|h[1-6]|ul|ol|li|blockquote|table|br|hr|html|body)\b/i;

const KNOWN = new Set(
  'html head body title meta div section article header footer aside main nav p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre figure figcaption img hr br a b i u em strong span sub sup q cite code time media'.split(
    ' ',
  ),
);
const HOLDERS = new Set('html body div section article main'.split(' '));
/** TT's, of before it sent XHTML. */
const HEADINGS: Readonly<Record<string, string>> = { rubrik: 'h2', mellis: 'h3' };

/** Elements of an agency's own stand for blocks where they stand among no words. */
function namedIn(root: XmlElement): (element: XmlElement) => string {
  const blocks = new Set<XmlElement>();
  markBlocks(root, blocks);
  return (element) =>
    blocks.has(element) ? (HEADINGS[element.name.toLowerCase()] ?? 'div') : element.name;
}

function markBlocks(holder: XmlElement, blocks: Set<XmlElement>): void {
  if (holder.children.some((child) => typeof child === 'string' && child.trim() !== '')) return;
  for (const child of elementsIn(holder)) {
    const name = child.name.toLowerCase();
    const isOwn = !KNOWN.has(name);
    if (isOwn) blocks.add(child);
    if (isOwn || HOLDERS.has(name)) markBlocks(child, blocks);
  }
}

/** Paragraphs within one, characters named twice over, and datelines that run into the words. */
function tidied<Node extends RootContent>(node: Node): (Node | Element)[] {
  if (node.type === 'text') return [{ ...node, value: unescaped(node.value) }];
  if (node.type !== 'element') return [node];
  const [text] = node.children;
  if (node.tagName === 'p' && node.children.length === 1 && text?.type === 'text')
    return paragraphsWithin(unescaped(text.value)).map((value) =>
      elementOf('p', [{ type: 'text', value }], node.properties),
    );
  return [{ ...node, children: partedFromDateline(node.children.flatMap(tidied)) }];
}

/** Lines set in open paragraphs where others are not set in; a text that is set in as a whole is one. */
function paragraphsWithin(text: string): string[] {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => /^\S/.test(line));
  const isLaidOut = first !== -1 && lines.slice(first).some((line) => /^ {2,}\S/.test(line));
  return isLaidOut ? paragraphsOf(text) : [text];
}

/** `o&#39;clock`, which was escaped twice on its way. */
function unescaped(text: string): string {
  return text.replace(TWICE, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}

const TWICE = /&(?:#(3[49]|160|82\d\d)|(quot|apos|nbsp));/g;
const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", nbsp: '\u00a0' };

function partedFromDateline(nodes: ReadonlyArray<ElementContent>): ElementContent[] {
  const [dateline, text, ...others] = nodes;
  if (dateline?.type !== 'element' || text?.type !== 'text') return [...nodes];
  const classes = dateline.properties['className'];
  const isDateline = Array.isArray(classes) && classes.includes('dateline');
  const isJoined =
    isDateline && /[\p{L})]$/u.test(rawEnd(dateline)) && /^[\p{L}"“]/u.test(text.value);
  return isJoined ? [dateline, { ...text, value: ` — ${text.value}` }, ...others] : [...nodes];
}

function rawEnd(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value.slice(-1);
  return node?.type === 'element' ? rawEnd(node.children.at(-1)) : '';
}

function elementOf(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
