// The tree of a story's words → Markdown as an editor would write it: no escape that is not needed.
// What is needed is not guessed: the site's own parser is asked whether the plain form says the same.
import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, InlineCode, Nodes, PhrasingContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as printed } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';
import { mayHoldDirectives } from '#archive/body/directives.ts';
import { textContent } from '#archive/body/tree.ts';
import { linesOfMarkdown, linesOfTree, readsAlike } from './markdown-reading.ts';

/** Characters that can mean something in the middle of a line, and those that can at its start. */
const MEANS = /[\\`*_[\]<~]|&#?\w+;|[#\s]$|\s\s|[^\P{Cc}]/u;
const MEANS_AT_START = /^(?:[-+=>:#|\s]|\d{1,9}[.)])/;
/** What would begin lists and quotations in each other; a parser takes its time over many. */
const NESTED = /^(?:(?:[-+*>]|\d{1,9}[.)])\s*){20}/;
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Text written as it is, and with everything escaped that could mean anything. */
const RAW: Options = { handlers: { text: (node: { value: string }) => node.value } };
const GUARDED: Options = {
  handlers: { text: (node: { value: string }) => guarded(node.value) },
};
/** Colons are only escaped where a text speaks of quotation directives. */
const COLONS: Options = {
  unsafe: [
    { character: ':', after: '[:A-Za-z]', inConstruct: 'phrasing' },
    { atBreak: true, character: ':' },
  ],
};

/** How directives are printed; the colons of the words are this file's own matter. */
const DIRECTIVES: Options = { ...directiveToMarkdown({ preferUnquoted: true }), unsafe: [] };

/**
 * The Markdown of a story's tree (see `Story.body`) or of an article's. Read by `parseBody` behind front
 * matter it has the same words in the same blocks, white space aside, and the same rulings on whose words
 * they are; control characters are left out.
 * @returns blocks with an empty line between them and a line end after the last; '' for no blocks
 */
export function toMarkdown(root: Root): string {
  const blocks = root.children.filter((node) => node.type === 'element').map(written);
  const directives = blocks.some(
    (block) => mayHoldDirectives(textContent(block)) || holdsRuling(block),
  );
  let isOtherList = false;
  const texts = blocks.map((block, index) => {
    isOtherList = block.tagName === blocks[index - 1]?.tagName && !isOtherList;
    return directives
      ? checked(block, isOtherList, true)
      : (plain(block) ?? checked(block, isOtherList, false));
  });
  return texts
    .filter((text) => text !== '')
    .map((text) => `${text}\n`)
    .join('\n');
}

/** A block of one text without any character that could mean something, as it is; null for others. */
function plain({ tagName, children }: Element): string | null {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text' || !/^(?:p|h[2-6])$/.test(tagName))
    return null;
  if (MEANS.test(only.value) || MEANS_AT_START.test(only.value)) return null;
  return tagName === 'p' ? only.value : `${'#'.repeat(Number(tagName[1]))} ${only.value}`;
}

/** The barest of the ways to write a block in which the site reads what the block says. */
function checked(block: Element, isOtherList: boolean, directives: boolean): string {
  const mdast = toMdast(
    { type: 'root', children: [block] },
    { handlers: { code: inlineCode, div: ruledBlocks, span: ruledWords } },
  );
  const lines = linesOfTree(block);
  const right = (options: Options): string | null => {
    const text = printedAs(mdast, options, isOtherList);
    return sameLines(linesOfMarkdown(text, directives), lines) ? text : null;
  };
  const safe = right(directives ? COLONS : {}) ?? right(GUARDED);
  if (safe === null) return lines.map(guarded).join('\n\n');
  const raw = printedAs(mdast, RAW, isOtherList);
  return !NESTED.test(raw) && readsAlike(raw, safe, directives) ? raw : safe;
}

/** Every character of it: the library's own way leaves out those that turn the writing's direction. */
function inlineCode(_state: unknown, node: Element): InlineCode {
  return { type: 'inlineCode', value: textContent(node) };
}

function holdsRuling(node: Element): boolean {
  return (
    rulingOf(node) !== null ||
    node.children.some((child) => child.type === 'element' && holdsRuling(child))
  );
}

/** Whose words an editor says they are, where somebody is named. */
function rulingOf({ properties }: Element): string | null {
  const by = properties['dataQuoteBy'];
  return typeof by === 'string' && by !== '' ? by : null;
}

const ruledBlocks: Handle = (state, node: Element) => {
  const by = rulingOf(node);
  if (by === null) return defaultHandlers.div(state, node);
  const children = state.toFlow(state.all(node)) as (BlockContent | DefinitionContent)[];
  return { type: 'containerDirective', name: 'quote', attributes: { by }, children };
};

const ruledWords: Handle = (state, node: Element) => {
  const by = rulingOf(node);
  if (by === null) return defaultHandlers.span(state, node);
  const children = state.all(node) as PhrasingContent[];
  return { type: 'textDirective', name: 'quote', attributes: { by }, children };
};

function printedAs(mdast: Nodes, options: Options, isOtherList: boolean): string {
  const text = printed(mdast, {
    bullet: isOtherList ? '*' : '-',
    bulletOrdered: isOtherList ? ')' : '.',
    rule: '-',
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), DIRECTIVES, options],
  });
  return text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
}

function sameLines(one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

function guarded(text: string): string {
  return text.replace(PUNCTUATION, '\\$&');
}

/** A block as it can be written to a file: whole characters, no control characters, single spaces. */
function written(block: Element): Element {
  return { ...block, children: block.children.map((node) => writtenNode(node, block.tagName)) };
}

function writtenNode(node: ElementContent, parent: string): ElementContent {
  if (node.type === 'element') return written(node);
  if (node.type !== 'text') return node;
  const white = parent === 'pre' ? /[\r\f\v]+/g : /[ \t\n\r\f\v]+/g;
  const value = node.value.toWellFormed().replace(white, ' ').replace(CONTROL, '');
  return { type: 'text', value };
}
