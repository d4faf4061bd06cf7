// Takes the end mark from under a story's words, and what stands behind it: a phone number, notes to
// editors, `Next Article`. Where more than that follows, the mark closes nothing and stays.
import type { Element, Root } from 'hast';
import {
  isEndMark,
  isRule,
  isSignOff,
  opensContacts,
  opensFoot,
  readEndMark,
} from '#wire/end-marks.ts';
import { wordsIn } from './tree-words.ts';

export interface Closed {
  readonly body: Root;
  /** The end mark, verbatim, or null. */
  readonly end: string | null;
  /** The lines behind it. */
  readonly trailer: ReadonlyArray<string>;
}

/** How many blocks and words of trailer an end mark may have behind it. */
const MOST_BLOCKS = 8;
const MOST_WORDS = 60;
/** As many blocks where the first of them says that they are notes. */
const MOST_BLOCKS_OF_NOTES = 60;

export function takeFoot(body: Root): Closed {
  const blocks = body.children;
  let words = 0;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - MOST_BLOCKS_OF_NOTES); at--) {
    const block = blocks[at];
    if (block?.type !== 'element') break;
    const line = wordsIn(block);
    const behind = (): string[] => blocks.slice(at + 1).map(wordsIn);
    const isNear = words <= MOST_WORDS && blocks.length - at <= MOST_BLOCKS;
    const isClosing = isNear || opensFoot(behind()[0] ?? '');
    const isParagraph = block.tagName === 'p';
    const isLast = at === blocks.length - 1;
    if (isParagraph && at > 0 && isClosing && (isEndMark(line) || (isLast && isRule(line))))
      return { body: { ...body, children: blocks.slice(0, at) }, end: line, trailer: behind() };
    const ended = isParagraph && isClosing ? readEndMark(line) : null;
    const rest = ended && withoutEnd(block, ended.mark);
    if (ended && rest)
      return {
        body: { ...body, children: [...blocks.slice(0, at), rest] },
        end: ended.mark,
        trailer: behind(),
      };
    words += line.match(/\S+/g)?.length ?? 0;
  }
  return unmarked(body);
}

/** The body of a story that no mark closes: its last line may be none of its words, or its contacts stand below. */
function unmarked(body: Root): Closed {
  const blocks = body.children;
  const lines = blocks.slice(-MOST_BLOCKS).map(wordsIn);
  const contacts = lines.findLastIndex(opensContacts);
  const isSigned = isSignOff(lines.at(-1) ?? '');
  const at = contacts === -1 ? (isSigned ? lines.length - 1 : lines.length) : contacts;
  const trailer = lines.slice(at);
  const words = trailer.join(' ').match(/\S+/g)?.length ?? 0;
  const isFoot = trailer.length > 0 && trailer.length < blocks.length && words <= MOST_WORDS;
  return isFoot
    ? { body: { ...body, children: blocks.slice(0, -trailer.length) }, end: null, trailer }
    : { body, end: null, trailer: [] };
}

/** The block without the mark that ends it; null where mark-up cuts the mark in two. */
function withoutEnd(block: Element, mark: string): Element | null {
  const last = block.children.at(-1);
  const kept = block.children.slice(0, -1);
  if (last?.type === 'element') {
    const inner = withoutEnd(last, mark);
    return inner && { ...block, children: inner.children.length === 0 ? kept : [...kept, inner] };
  }
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith(mark)) return null;
  const value = last.value.slice(0, last.value.lastIndexOf(mark)).trimEnd();
  return { ...block, children: value === '' ? kept : [...kept, { ...last, value }] };
}
