// Pictures do not stand in the words of a story: they are taken out, with what is said of them.
import type { Element, ElementContent } from 'hast';
import { webAddress } from './addresses.ts';
import type { WireValue } from './story.ts';

const CREDIT = /(?:^|[-_\s])(?:credits?|byline|copyright|photographer|source)(?:$|[-_\s])/i;
const CAPTION = /(?:^|[-_\s])caption(?:$|[-_\s])/i;
/** Where pages that load pictures late keep the address. */
const LATE = ['dataSrc', 'dataOriginal', 'dataLazySrc'];

/** Whether an element is a picture with its caption: a figure, or what a content system makes for one. */
export function isFigure(node: Element): boolean {
  if (node.tagName === 'figure') return firstImage(node) !== null;
  return classOf(node).split(' ').includes('wp-caption') && firstImage(node) !== null;
}

/** What a figure shows and says; null where the picture has no address or is none to look at. */
export function pictureOfFigure(figure: Element, base: string | null): Picture | null {
  const image = firstImage(figure);
  const picture = image && pictureOf(image, base);
  if (!picture) return null;
  const credits = new Set(below(figure, (node) => CREDIT.test(classOf(node))));
  const captions = below(figure, isCaption);
  const wholes = captions.length > 0 ? captions : [figure];
  const caption = shown(wholes.map((node) => wordsWithout(node, credits)).join(' '));
  const credit = shown([...credits].map((node) => wordsWithout(node, new Set())).join(', '));
  return { ...picture, ...(caption && { caption }), ...(credit && { credit }) };
}

type Picture = { readonly src: string } & Readonly<Record<string, WireValue>>;

/** The picture of an `img`; null for those that only count readers, or have no address on the web. */
export function pictureOf(image: Element, base: string | null): Picture | null {
  const { width, height, alt } = image.properties;
  if (isDot(width) || isDot(height)) return null;
  const src = [image.properties['src'], ...LATE.map((name) => image.properties[name])]
    .map((address) => webAddress(address, base))
    .find((address) => address !== null);
  if (src === undefined) return null;
  const words = typeof alt === 'string' ? shown(alt) : '';
  return { src, ...(words && { alt: words }) };
}

/** A pixel nobody is meant to see. */
function isDot(size: unknown): boolean {
  return typeof size === 'number'
    ? size <= 1
    : typeof size === 'string' && Number.parseFloat(size) <= 1;
}

function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || CAPTION.test(classOf(node));
}

function firstImage(node: Element): Element | null {
  if (node.tagName === 'img') return node;
  for (const child of node.children) {
    const found = child.type === 'element' ? firstImage(child) : null;
    if (found) return found;
  }
  return null;
}

/** The outermost elements below one that are as wanted. */
function below(node: Element, isWanted: (node: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isWanted(child) ? [child] : below(child, isWanted);
  });
}

const UNSAID = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button']);

function wordsWithout(node: ElementContent, without: ReadonlySet<Element>): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || without.has(node) || UNSAID.has(node.tagName)) return '';
  return node.children.map((child) => wordsWithout(child, without)).join(isRun(node) ? '' : ' ');
}

/** Whether the parts of an element follow each other without a space. */
function isRun(node: Element): boolean {
  return !node.children.some(
    (child) => child.type === 'element' && /^(?:p|div|figcaption|br)$/.test(child.tagName),
  );
}

function classOf(node: Element): string {
  const { className } = node.properties;
  return Array.isArray(className) ? className.join(' ') : '';
}

function shown(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
