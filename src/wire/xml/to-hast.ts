// XML that is HTML, or nearly, → HTML's tree.
import type { Element, ElementContent, Properties, Root } from 'hast';
import { isElement } from './tree.ts';
import type { XmlElement, XmlNode } from './tree.ts';

/** HTML's tree has names of its own for these. */
const PROPERTIES: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  'xml:lang': 'lang',
};

/**
 * @param renamed how the element stands in HTML: by another name, as nothing but its words (null), or as it is
 */
export function toHast(
  nodes: ReadonlyArray<XmlNode>,
  renamed: (element: XmlElement) => string | null = ({ name }) => name,
): Root {
  return { type: 'root', children: contentOf(nodes, renamed) };
}

function contentOf(
  nodes: ReadonlyArray<XmlNode>,
  renamed: (element: XmlElement) => string | null,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [{ type: 'text', value: node }];
    const name = renamed(node);
    const children = contentOf(node.children, renamed);
    return name === null ? children : [hastElement(name, propertiesOf(node), children)];
  });
}

function hastElement(name: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName: name.toLowerCase(), properties, children };
}

function propertiesOf(element: XmlElement): Properties {
  return Object.fromEntries(
    [...element.attributes].map(([name, value]): [string, string | string[]] => {
      const lower = name.toLowerCase();
      if (lower === 'class') return ['className', value.split(/\s+/).filter(Boolean)];
      if (lower.startsWith('data-')) return [camelCase(lower), value];
      return [PROPERTIES[lower] ?? lower, value];
    }),
  );
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
