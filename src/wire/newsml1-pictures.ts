// The pictures of a news item: one in several sizes is sent as several components beside their caption.
import { mediaOf, wordsOf } from './newsml1-components.ts';
import type { Component } from './newsml1-components.ts';
import { said, valueOf, valuesOf } from './xml/to-value.ts';
import type { WireValues } from './xml/to-value.ts';
import { attribute, childOf, childrenOf, elementsIn, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** Each picture once, in its largest size, with all that is said of it. */
export function picturesOf(components: ReadonlyArray<Component>): WireValues[] {
  const captions = new Map(
    components
      .filter(({ role }) => /caption/i.test(role))
      .flatMap((one) => (one.chain[1] ? [[one.chain[1], textsOf(one)] as const] : [])),
  );
  const pictures = new Map<XmlElement, Component[]>();
  for (const component of components) {
    if (mediaOf(component).length === 0) continue;
    const parent = component.chain[1];
    const key = parent && captions.has(parent) ? parent : component.element;
    const same = pictures.get(key);
    if (same) same.push(component);
    else pictures.set(key, [component]);
  }
  return [...pictures].map(([element, sizes]) => pictureOf(element, sizes, captions.get(element)));
}

function textsOf(component: Component): string | null {
  return (
    wordsOf(component)
      .flatMap((data) => textIn(data) ?? [])
      .join(' ') || null
  );
}

function pictureOf(
  element: XmlElement,
  sizes: ReadonlyArray<Component>,
  caption: string | null | undefined,
): WireValues {
  const media = sizes.flatMap(mediaOf);
  const [largest = null] = media.toSorted((a, b) => widthOf(b) - widthOf(a));
  const lines = childOf(element, 'NewsLines');
  const others = elementsIn(lines).filter(({ name }) => name !== 'HeadLine');
  return said({
    src: attribute(largest, 'Href'),
    caption: caption ?? textIn(childOf(lines, 'HeadLine')),
    role: sizes[0]?.role ?? null,
    ...valuesOf(others),
    renditions: media.map(valueOf),
  });
}

function widthOf(item: XmlElement): number {
  const width = childrenOf(childOf(item, 'Characteristics'), 'Property').find((one) =>
    /width/i.test(attribute(one, 'FormalName') ?? ''),
  );
  return Number(attribute(width ?? null, 'Value') ?? 0) || 0;
}
