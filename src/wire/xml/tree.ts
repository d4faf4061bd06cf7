// XML as the formats of news use it: elements by their local names, attributes, words.

export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** Without prefix: formats are known by the names, whatever namespaces a wire declares. */
  readonly name: string;
  /** Without prefixes, but for `xml:lang`; without declarations of namespaces. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyArray<XmlNode>;
  /** Where its tag begins in the file, from 1. */
  readonly line: number;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsIn(element: XmlElement | null): XmlElement[] {
  return element?.children.filter(isElement) ?? [];
}

/** The children of this name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

/** The first that lies along this path of names: `childOf(head, 'docdata', 'doc-id')`. */
export function childOf(
  element: XmlElement | null,
  ...path: ReadonlyArray<string>
): XmlElement | null {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const child of childrenOf(element, name)) {
    const found = childOf(child, ...rest);
    if (found) return found;
  }
  return null;
}

/** The elements of these names below one, outermost only, in order. */
export function elementsBelow(
  element: XmlElement | null,
  names: ReadonlySet<string>,
): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    names.has(child.name) ? [child] : elementsBelow(child, names),
  );
}

/** The value of an attribute, trimmed; null where it is missing or empty. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}

/** The words in an element, white space collapsed; null where there are none. */
export function textIn(element: XmlElement | null): string | null {
  if (!element) return null;
  const parts: string[] = [];
  gather(element, parts);
  return parts.join('').replace(/\s+/g, ' ').trim() || null;
}

/** The words in an element, as they stand. */
export function rawTextIn(element: XmlElement): string {
  const parts: string[] = [];
  gather(element, parts);
  return parts.join('');
}

function gather(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (child.name === 'br') parts.push('\n');
    else gather(child, parts);
  }
}

/** The element with other children. */
export function withChildren(element: XmlElement, children: ReadonlyArray<XmlNode>): XmlElement {
  return { ...element, children };
}
