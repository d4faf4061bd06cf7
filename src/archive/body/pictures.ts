// The pictures of an article's text as they are written: Markdown, HTML and <Figure>, each with the
// words it needs and the offset in the source at which its address stands.
import { captionOf } from '../pictures/caption.ts';
import { isComponent, isElement, isParent, textContent } from './tree.ts';
import type { BodyElement, BodyNode, BodyRoot, Component } from './tree.ts';

export interface BodyPicture {
  /** A path of this site; of a <Figure>, whatever is written. */
  readonly src: string;
  readonly alt: string;
  /** Who made it, as written; null where nothing says so. */
  readonly credit: string | null;
  /** Whether caption and credit are written as a <Figure>'s are. */
  readonly isFigure: boolean;
  readonly at: number;
}

type Found = Omit<BodyPicture, 'at'> & { readonly written: string };

/** Pictures in document order. */
export function picturesIn(root: BodyRoot, source: string, bodyStart: number): BodyPicture[] {
  let from = bodyStart;
  return root.children
    .flatMap((node) => foundIn(node, ''))
    .map(({ written, ...picture }) => {
      const at = [written, picture.src]
        .map((address) => source.indexOf(address, from))
        .find((found) => found !== -1);
      // The same picture again stands further on.
      if (at !== undefined) from = at + 1;
      return { ...picture, at: at ?? bodyStart };
    });
}

/** @param words of the caption around the node */
function foundIn(node: BodyNode, words: string): Found[] {
  if (isElement(node) && node.tagName === 'img') return [ofImage(node, words)];
  if (!isParent(node)) return [];
  const inner = node.children.flatMap((child) => foundIn(child, captionIn(node) ?? words));
  return isComponent(node) && node.name === 'Figure' ? [ofFigure(node), ...inner] : inner;
}

function ofImage({ properties }: BodyElement, words: string): Found {
  const written = wordsOf(properties['src']);
  const credit = captionOf(wordsOf(properties['title'])).credit ?? captionOf(words).credit;
  return {
    written,
    src: decoded(written),
    alt: wordsOf(properties['alt']),
    credit,
    isFigure: false,
  };
}

function ofFigure(figure: Component): Found {
  const valueOf = (name: string): string =>
    figure.attributes.find((attribute) => attribute.name === name)?.value ?? '';
  return {
    written: valueOf('src'),
    src: valueOf('src'),
    alt: valueOf('alt'),
    credit: valueOf('credit').trim() || null,
    isFigure: true,
  };
}

/** The words of a figure's caption, where the node is one written in HTML. */
function captionIn(node: BodyNode): string | null {
  if (!isElement(node) || node.tagName !== 'figure') return null;
  const caption = node.children.find((child) => isElement(child) && child.tagName === 'figcaption');
  return caption ? textContent(caption) : null;
}

/** A path as the file is named: Markdown encodes what an address may not hold. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
