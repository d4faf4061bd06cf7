// An article's tree as it is read away from its page, in Markdown or in another's system: HTML alone,
// with full addresses. The article's words stay; a component adds what it says in its attributes.
import { isApparatus } from '#archive/body/blocks.ts';
import { decoded } from '#archive/body/pictures.ts';
import type { ComponentName } from '#archive/body/components.ts';
import {
  element,
  isComponent,
  isParent,
  mapElements,
  text,
  withChildren,
} from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyParent, BodyRoot, Component } from '#archive/body/tree.ts';
import { captionOf } from '#archive/pictures/caption.ts';
import { isForeign } from '#archive/pictures/picture.ts';
import { placeLinks } from './place-links.ts';

export interface HandingOn {
  /** A path of the site as a full address. */
  readonly absolute: (path: string) => string;
  /** Path of the article's page. */
  readonly page: string;
  /** The address to print for a picture by the path the article names it; null where none is published. */
  readonly pictureAt: (path: string) => string | null;
}

export function handOn(root: BodyRoot, { absolute, page, pictureAt }: HandingOn): BodyRoot {
  const placed = (node: BodyElement): BodyElement => {
    const { tagName, properties, children } = node;
    const { src, href } = properties;
    // What led to something that may not be linked is words now.
    if (tagName === 'a' && href === undefined) return element('span', {}, children);
    const address = tagName === 'img' && typeof src === 'string' ? pictureAt(decoded(src)) : null;
    return address === null ? node : { ...node, properties: { ...properties, src: address } };
  };
  return placeLinks(mapElements(plain(root), placed), absolute, page);
}

/** Without components, and without the marks of footnotes, which lead nowhere; the notes stay. */
function plain<Parent extends BodyParent>(parent: Parent): Parent {
  return withChildren(
    parent,
    parent.children.flatMap((node): BodyNode[] => {
      if (isApparatus(node)) return [];
      if (!isParent(node)) return [node];
      const inner = plain(node);
      return [isComponent(inner) ? IN_HTML[inner.name as ComponentName](inner) : inner];
    }),
  );
}

/** The parser has refused every other component. */
const IN_HTML: Readonly<Record<ComponentName, (component: Component) => BodyElement>> = {
  Aside: (aside) => {
    const title = wordsOf(aside, 'title');
    const head = title === '' ? [] : [element('p', {}, [element('strong', {}, [text(title)])])];
    return element('div', {}, [...head, ...aside.children]);
  },
  Figure: (figure) => {
    const [src, alt, credit] = [
      wordsOf(figure, 'src'),
      wordsOf(figure, 'alt'),
      wordsOf(figure, 'credit'),
    ];
    // As `![…](… "…")` names a maker.
    const title = captionOf(credit).credit ?? `Credit: ${credit}`;
    const picture = isForeign(src)
      ? element('a', { href: src }, [text(alt)])
      : element('img', { src, alt, title }, []);
    return element('div', {}, [element('p', {}, [picture]), ...figure.children]);
  },
};

function wordsOf({ attributes }: Component, name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}
