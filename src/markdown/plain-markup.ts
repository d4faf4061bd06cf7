// An article's text for readers elsewhere, whose programs know neither our stylesheet nor our scripts: the
// plain elements of HTML with the attributes that carry meaning, and nothing that runs, frames or styles.
import { isElement, isText, withChildren } from '#archive/body/tree.ts';
import type { BodyElement, BodyNode, BodyParent, BodyRoot } from '#archive/body/tree.ts';

const KEPT_ATTRIBUTES = new Set(
  'href src alt title width height lang dir cite dateTime start reversed value colSpan rowSpan scope'.split(
    ' ',
  ),
);

const DROPPED_ELEMENTS = new Set(
  'script style link meta template iframe object embed form input button select textarea svg'.split(
    ' ',
  ),
);

/** Elements that mean nothing without attributes. */
const SEATS = new Set(['span', 'div']);

/** @param page full address of the article: a quotation of several paragraphs cites its place there */
export function plainMarkup(root: BodyRoot, page: string): BodyRoot {
  const visit = <Parent extends BodyParent>(parent: Parent): Parent =>
    withChildren(
      parent,
      parent.children.flatMap((child): ReadonlyArray<BodyNode> => {
        if (isText(child)) return [child];
        if (!isElement(child) || DROPPED_ELEMENTS.has(child.tagName)) return [];
        const plain = { ...visit(child), properties: propertiesOf(child, page) };
        return SEATS.has(plain.tagName) && Object.keys(plain.properties).length === 0
          ? plain.children
          : [plain];
      }),
    );
  return visit(root);
}

function propertiesOf(
  { tagName, properties }: BodyElement,
  page: string,
): BodyElement['properties'] {
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([name]) => KEPT_ATTRIBUTES.has(name)),
  );
  const quotation = properties['dataQuote'];
  return tagName === 'blockquote' && typeof quotation === 'string'
    ? { ...kept, cite: `${page}#${quotation}` }
    : kept;
}
