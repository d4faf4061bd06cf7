// What may stand in an article: an allow-list of elements, attributes and link schemes. Whatever a
// wire or a web page brought along besides (scripts, frames, styles, handlers, remote pictures) is
// dropped or made plain; the words stay.
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import type { Nodes } from 'hast';
import { element, isComponent, isElement, text, withChildren } from './tree.ts';
import type { BodyElement, BodyNode, BodyRoot, Component } from './tree.ts';

const SEAT = 'archive-component';

const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'figure',
    'figcaption',
    'mark',
    'abbr',
    'cite',
    'small',
    'u',
    'time',
    SEAT,
  ],
  strip: [
    'script',
    'style',
    'iframe',
    'noscript',
    'template',
    'object',
    'textarea',
    'select',
    'svg',
    'math',
  ],
  attributes: {
    a: [
      'href',
      'title',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start', 'reversed'],
    li: ['value', ['className', 'task-list-item']],
    ul: [['className', 'contains-task-list']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    td: ['align', 'colSpan', 'rowSpan'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    time: ['dateTime'],
    abbr: ['title'],
    div: ['dataQuoteBy'],
    span: ['dataQuoteBy'],
    [SEAT]: ['dataSeat'],
    '*': [['id', /^user-content-/], 'lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: [],
};

/** The tree with only what the allow-list knows. Components keep their place and attributes. */
export function safeTree(root: BodyRoot): BodyRoot {
  const components: Component[] = [];
  return unseat(sanitize(seat(root, components) as Nodes, schema) as BodyRoot, components);
}

/** Components wait outside while the library, which does not know them, goes through the tree. */
function seat(node: BodyNode | BodyRoot, components: Component[]): BodyNode | BodyRoot {
  if (isComponent(node)) {
    const children = node.children.map((child) => seat(child, components) as BodyNode);
    if (/^[a-z]/.test(node.name)) return element(node.name, propertiesOf(node), children);
    components.push(node);
    return element(SEAT, { dataSeat: String(components.length - 1) }, children);
  }
  if (!('children' in node)) return node;
  const parent = node as BodyElement | BodyRoot;
  return withChildren(
    parent,
    parent.children.map((child) => seat(child, components) as BodyNode),
  );
}

function propertiesOf(component: Component): Record<string, string> {
  return Object.fromEntries(component.attributes.map(({ name, value }) => [name, value ?? '']));
}

function unseat<Parent extends BodyRoot | BodyElement>(
  parent: Parent,
  components: ReadonlyArray<Component>,
): Parent {
  const children = parent.children.flatMap((child): BodyNode[] => {
    if (!isElement(child)) return [child];
    const inner = unseat(child, components);
    if (child.tagName === 'img') return [pictureOrWords(child)];
    if (child.tagName === 'p' && child.children.length === 0) return [];
    if (child.tagName === 'input')
      return isTask(parent) ? [text(child.properties['checked'] ? '☑' : '☐')] : [];
    if (child.tagName !== SEAT) return [inner];
    const component = components[Number(child.properties['dataSeat'] ?? -1)];
    return component ? [{ ...component, children: inner.children }] : [...inner.children];
  });
  return withChildren(parent, children);
}

/** Whether a checkbox here is a task list's; it becomes a character, as nobody can tick it. */
function isTask(parent: BodyRoot | BodyElement): boolean {
  const classes = parent.type === 'element' ? parent.properties['className'] : null;
  return Array.isArray(classes) && classes.includes('task-list-item');
}

/** Pictures come from the site itself; a remote one becomes a link to it, a broken one its words. */
function pictureOrWords(image: BodyElement): BodyNode {
  const source = wordsIn(image.properties['src']);
  if (/^\/(?!\/)/.test(source)) return image;
  const words = text(wordsIn(image.properties['alt']));
  return /^https?:/.test(source)
    ? element('a', { href: source }, [words.value ? words : text(source)])
    : words;
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
