// HTML or plain paragraphs → the tree of a story's words.
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { cleanBody } from './clean-body.ts';
import { checkHtmlDepth } from './html-depth.ts';
import { withoutLabels } from './html/labels.ts';
import type { WireValue } from './story.ts';

/**
 * The words of a piece of HTML, or of a whole page of it, and its pictures; see `cleanBody`.
 * @param base full address against which links are read; null where there is none
 * @throws WireError (`nesting`) when it is nested deeper than anyone writes; its line is that of `html`
 */
export function bodyFromHtml(
  html: string,
  base: string | null,
): { root: Root; images: WireValue[] } {
  checkHtmlDepth(html);
  const { root, images } = cleanBody(fromHtml(withParagraphs(html), { fragment: true }), base);
  return { root: withoutLabels(root), images };
}

const CAPTIONED = /\[caption\b[^[\]\n]*\]([^[\]\n]*)\[\/caption\]/g;

/**
 * Marked words whose paragraphs only an empty line parts, as content systems keep them, with marks for
 * those too; and the captions such systems have.
 */
function withParagraphs(html: string): string {
  const captioned = html.includes('[/caption]')
    ? html.replace(CAPTIONED, '<figure>$1</figure>')
    : html;
  if (/<(?:p|br|div|pre|td|body)\b/i.test(captioned)) return captioned;
  return captioned.replace(/\n[ \t\r]*\n\s*/g, '\n<p>');
}

/** One paragraph for each text given. */
export function bodyFromParagraphs(paragraphs: ReadonlyArray<string>): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  };
}

/** Whether a text is HTML: it has tags of blocks, of line breaks, or such that end. Words with `<` and `>` are not. */
export function isHtml(text: string): boolean {
  return BLOCK_TAG.test(text);
}

const BLOCK_TAG =
  /<(?:\/(?:a|em|strong|b|i|span|p|div|section|article|h[1-6]|ul|ol|li|blockquote|table|body)\s*>|(?:p|br|hr)(?:\s[^<>]*)?\/?>|(?:div|section|article|h[1-6]|ul|ol|blockquote|table|figure|html|body)(?:\s[^<>]*)?>)/i;
