// HTML and XML as tests ask about it.
import { DomUtils, parseDocument } from 'htmlparser2';

export type MarkupDocument = ReturnType<typeof parseDocument>;
export type MarkupNode = MarkupDocument['children'][number];
export type MarkupElement = Parameters<typeof DomUtils.getAttributeValue>[0];

export function parseMarkup(source: string, language: 'html' | 'xml'): MarkupDocument {
  return parseDocument(source, { xmlMode: language === 'xml', withStartIndices: true });
}

/** All elements below a node, in document order. */
export function elementsIn(root: MarkupDocument | MarkupNode): MarkupElement[] {
  return DomUtils.getElementsByTagName('*', root, true);
}

/** The elements of one name, in document order. */
export function elementsNamed(root: MarkupDocument | MarkupNode, name: string): MarkupElement[] {
  return DomUtils.getElementsByTagName(name, root, true);
}

/** The elements that have an attribute, with any value or with a given one. */
export function elementsWith(
  root: MarkupDocument | MarkupNode,
  attribute: string,
  value?: string,
): MarkupElement[] {
  return elementsIn(root).filter(({ attribs }) =>
    value === undefined ? attribute in attribs : attribs[attribute] === value,
  );
}

export function elementsOfClass(root: MarkupDocument | MarkupNode, name: string): MarkupElement[] {
  return elementsIn(root).filter(({ attribs }) =>
    (attribs['class'] ?? '').split(/\s+/).includes(name),
  );
}

/** What a reader reads: the text, with white space folded. */
export function wordsOf(node: MarkupDocument | MarkupNode): string {
  return DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}

/** Whether an element stands inside one of the given name. */
export function isInside(element: MarkupElement, name: string): boolean {
  for (let parent = element.parent; parent; parent = parent.parent)
    if ('name' in parent && parent.name === name) return true;
  return false;
}
