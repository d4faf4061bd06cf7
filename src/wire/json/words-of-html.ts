// Headlines and summaries often come as pieces of HTML; an article has their words.
import { textContent } from '#archive/body/tree.ts';
import { bodyFromHtml } from '../from-html.ts';

const MARKED = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** The words of a text on one line, free of tags and references to characters; null when there are none. */
export function wordsOfHtml(text: string): string | null {
  const words = MARKED.test(text)
    ? bodyFromHtml(text, null)
        .root.children.map((block) => textContent(block))
        .join(' ')
    : text;
  return words.replace(/\s+/g, ' ').trim() || null;
}
