// Takes from the tree of a story what is not its words: head and dateline above them, end mark and page
// furniture below. Nothing is thrown away: what is taken is handed over beside the words.
import type { Element, Root, RootContent } from 'hast';
import { readByline } from '#archive/datelines/byline.ts';
import { parseDateline } from '#archive/datelines/parse.ts';
import { FIRST_PARAGRAPHS, readHead } from './read-head.ts';
import type { Head } from './read-head.ts';
import { wordsIn } from './tree-words.ts';

export interface Opened extends Omit<Head, 'dateline' | 'length'> {
  readonly body: Root;
  /** Verbatim, a byline that follows it included; null when the text opens with none. */
  readonly dateline: string | null;
}

/**
 * @param headline the headline the wire gives by itself; null where it must be found
 * @param day YYYY-MM-DD near which a day without a year lies
 */
export function takeHead(body: Root, headline: string | null, day: string): Opened {
  const blocks = body.children;
  // One more than can hold the dateline: a byline may stand below it.
  const leading = blocks
    .slice(0, FIRST_PARAGRAPHS + 1)
    .map((block) => (isLine(block) ? wordsIn(block) : ''));
  const firstOther = leading.indexOf('');
  const lines = firstOther === -1 ? leading : leading.slice(0, firstOther);
  const { dateline, length, ...head } = readHead(lines, headline, day);
  const isWhole = length === blocks.length;
  if (dateline === null || isWhole)
    return {
      ...head,
      dateline: null,
      body: isWhole ? body : { ...body, children: blocks.slice(length) },
    };

  const { found, paragraph } = dateline;
  const block = blocks[paragraph];
  const rest = block?.type === 'element' ? withoutOpening(block, found.at[1]) : null;
  const next = lines[paragraph + 1];
  const byline = rest === null && next !== undefined ? bylineBelow(found.text, next, day) : null;
  const below = paragraph + (byline === null ? 1 : 2);
  return {
    ...head,
    dateline: byline ?? found.text,
    body: {
      ...body,
      children: [
        ...blocks.slice(length, paragraph),
        ...(rest === null ? [] : [rest]),
        ...blocks.slice(below),
      ],
    },
  };
}

/** The dateline with the byline that has the next line to itself; null when that line is none. */
function bylineBelow(dateline: string, line: string, day: string): string | null {
  if (readByline(line, 0)?.end !== line.length) return null;
  const joined = `${dateline} ${line}`;
  return parseDateline(joined, day) === null ? null : joined;
}

function isLine(block: RootContent): boolean {
  return block.type === 'element' && /^(?:p|h[1-6])$/.test(block.tagName);
}

/** The block without its first words; null when nothing is left. `length` counts UTF-16 units of its words, white space as one space. */
function withoutOpening(block: Element, length: number): Element | null {
  let left = length;
  let isOpening = true;
  const visit = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): Element['children'] => {
      if (child.type === 'element') {
        if (child.tagName === 'br' && isOpening) {
          left = Math.max(0, left - 1);
          return [];
        }
        const visited = visit(child);
        return isOpening && visited.children.length === 0 ? [] : [visited];
      }
      if (child.type !== 'text' || !isOpening) return [child];
      const kept = child.value.slice(left);
      left = Math.max(0, left - child.value.length);
      const value = left === 0 ? kept.trimStart() : kept;
      if (value === '') return [];
      isOpening = false;
      return [{ ...child, value }];
    }),
  });
  const rest = visit(block);
  return wordsIn(rest) === '' ? null : rest;
}
