// The full address of a passage, for the clipboard: its id, and its words for the browser to light.
// Loaded when it is first asked for.
import { textDirectiveOf } from '#text/text-fragment.ts';
import { announce } from './announce.ts';

const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, div';

/** Copies the address of a paragraph or quotation, and says so. */
export async function copyAddress(id: string): Promise<void> {
  const address = `${location.href.replace(/#.*/, '')}#${id}:~:${directiveOf(id)}`;
  try {
    await navigator.clipboard.writeText(address);
    announce('Link copied.');
  } catch {
    announce('The link stands in the address bar.');
  }
}

function directiveOf(id: string): string {
  const pieces = piecesOf(id);
  return textDirectiveOf(
    pieces.map(({ textContent }) => textContent),
    pieces[0] ? wordsBefore(pieces[0]) : '',
  );
}

/** The elements that hold a passage’s words: a quotation has one for each of its stretches or paragraphs. */
function piecesOf(id: string): Element[] {
  const segments = document.querySelectorAll(`[data-quote="${id}"]`);
  return [...(segments.length > 0 ? segments : document.querySelectorAll(`[id="${id}"]`))].flatMap(
    (segment) => (segment.matches('blockquote') ? [...segment.querySelectorAll('p')] : [segment]),
  );
}

/** All words of the page before an element, one line a block. */
function wordsBefore(element: Element): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && !element.contains(node); node = walker.nextNode()) {
    if (node.parentElement?.closest('script, noscript')) continue;
    const own: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    words += (own === block ? '' : '\n') + (node.nodeValue ?? '').replace(/\s+/g, ' ');
    block = own;
  }
  return element.closest(BLOCK) === block ? words : `${words}\n`;
}
