// A drawing is a document, and could run scripts for whoever opens it by its own address. One that
// holds anything of the kind is refused, not mended: a drawing needs none of it.
import type { PictureFault } from '#archive/pictures/picture.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What makes a drawing more than one. Links may lead to its own parts and to pictures within it. */
const REFUSED: ReadonlyArray<readonly [pattern: RegExp, what: string]> = [
  [/<(?:[\w.-]+:)?script\b/i, 'a script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'a script in an attribute'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object)\b/i, 'a page within it'],
  [/http:\/\/www\.w3\.org\/1999\/xhtml/i, 'a page within it'],
  [
    /\bhref\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg|webp|gif)[;,])|'(?!#|data:image\/(?:png|jpeg|webp|gif)[;,]))/i,
    'a link',
  ],
  [/\battributeName\s*=\s*["']\s*(?:on|(?:[\w.-]+:)?href)/i, 'an animated link or script'],
  [/<!ENTITY\b/i, 'entities'],
  [/<\?xml-stylesheet\b/i, 'a stylesheet from elsewhere'],
];

export function faultInSvg(bytes: Uint8Array): PictureFault | null {
  let source: string;
  try {
    source = utf8.decode(bytes);
  } catch {
    return { fault: 'is a drawing that is no UTF-8 text', fix: 'save it as UTF-8' };
  }
  const found = REFUSED.find(([pattern]) => pattern.test(source));
  return found
    ? { fault: `is a drawing that holds ${found[1]}`, fix: 'export it as a plain SVG, or as PNG' }
    : null;
}
