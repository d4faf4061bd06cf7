// Pictures in an article: alone in a paragraph they become figures with caption and maker; all are given
// the sizes and formats there are, and their shape, so that nothing moves when they come. Words found
// by offset are marked before this, so that captions move no offset.
import { captionOf } from '#archive/pictures/caption.ts';
import type { ShownPicture } from '#archive/pictures/variants.ts';
import { element, isElement, isParent, isText, text, withChildren } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyParent, BodyRoot } from '#archive/body/tree.ts';
import { decoded } from '#archive/body/pictures.ts';
import { SIZES, srcsetOf } from '#archive/pictures/printed.ts';

export interface Placing {
  readonly audience: 'page' | 'feed';
  readonly href: (path: string) => string;
  readonly pictureAt: (path: string) => ShownPicture | null;
}

export function placePictures(root: BodyRoot, placing: Placing): BodyRoot {
  const visit = <Parent extends BodyParent>(parent: Parent): Parent =>
    withChildren(
      parent,
      parent.children.map((child) => {
        if (!isElement(child)) return isParent(child) ? visit(child) : child;
        if (child.tagName === 'img') return pictureOf(child, placing);
        const alone = aloneIn(child);
        return alone ? figureOf(alone, placing) : visit(child);
      }),
    );
  return visit(root);
}

/** The picture that is all a paragraph holds. */
function aloneIn(node: BodyElement): BodyElement | null {
  if (node.tagName !== 'p') return null;
  const [only, ...more] = node.children.filter(
    (child) => !(isText(child) && child.value.trim() === ''),
  );
  return only && more.length === 0 && isElement(only) && only.tagName === 'img' ? only : null;
}

function figureOf(image: BodyElement, placing: Placing): BodyElement {
  const { title, ...properties } = image.properties;
  const { caption, credit } = captionOf(typeof title === 'string' ? title : '');
  const words: BodyNode[] = [
    ...(caption ? [text(caption)] : []),
    ...(caption && credit ? [text(' · ')] : []),
    ...(credit ? [element('small', { className: ['credit'] }, [text(credit)])] : []),
  ];
  return element('figure', {}, [
    pictureOf({ ...image, properties }, placing),
    ...(words.length > 0 ? [element('figcaption', {}, words)] : []),
  ]);
}

function pictureOf(image: BodyElement, { audience, href, pictureAt }: Placing): BodyElement {
  const { src, alt, title } = image.properties;
  const path = typeof src === 'string' ? decoded(src) : '';
  const shown = pictureAt(path);
  const words = { alt, ...(title !== undefined && { title }) };
  if (!shown) return element('img', { src: href(path), ...words }, []);
  const { fallback, sources, width, height } = shown;
  if (audience === 'feed') {
    const size = { width: fallback.width, height: fallback.height };
    return element('img', { src: href(fallback.path), ...words, ...size }, []);
  }
  const lazy = { loading: 'lazy', decoding: 'async' };
  const picture = element(
    'img',
    { src: href(fallback.path), ...words, width, height, ...lazy },
    [],
  );
  if (sources.length === 0) return picture;
  return element('picture', {}, [
    ...sources.map(({ type, variants }) =>
      element('source', { type, srcSet: srcsetOf(variants, href), sizes: SIZES.text }, []),
    ),
    picture,
  ]);
}
