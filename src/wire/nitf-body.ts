// The words of NITF's `body.content` → plain blocks, and what stands among them without being theirs.
import type { Root } from 'hast';
import { cleanBody } from './clean-body.ts';
import { withLinesJoined, withoutRepeats } from './nitf-layout.ts';
import { withoutHeadline } from './read-story.ts';
import type { WireValue } from './story.ts';
import { toHast } from './xml/to-hast.ts';
import { oneOrAll, said, valuesOf } from './xml/to-value.ts';
import {
  attribute,
  childOf,
  childrenOf,
  elementsBelow,
  elementsIn,
  isElement,
  textIn,
  withChildren,
} from './xml/tree.ts';
import type { XmlElement, XmlNode } from './xml/tree.ts';

export interface NitfBody {
  readonly root: Root;
  readonly images: ReadonlyArray<WireValue>;
  /** Sound and film. */
  readonly media: ReadonlyArray<WireValue>;
  /** Advice to editors that is not for printing. */
  readonly notes: ReadonlyArray<string>;
}

/** NITF's own names → HTML's. */
const HTML: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  note: 'div',
  abstract: 'div',
  'nitf-table': 'div',
  'custom-table': 'div',
  fn: 'p',
  credit: 'p',
  byline: 'p',
  distributor: 'p',
  dateline: 'p',
  datasource: 'p',
  rights: 'p',
  postaddr: 'p',
  lang: 'span',
};
/** As in HTML. Of all others (`person`, `money`, …) the words stand by themselves. */
const SAME = new Set(
  'p em strong a q ol ul li dl dt dd pre table caption thead tbody tfoot tr td th hr br sub sup h1 h2 h3 h4 h5 h6 blockquote div span b i u img figure figcaption'.split(
    ' ',
  ),
);
const TOP = new Set(['hl1']);
const MEDIA = new Set(['media']);
const NOTES = new Set(['note']);

/** @param headline is not among the words, where it stands over them once more */
export function nitfBody(content: XmlElement | null, headline: string | null): NitfBody {
  const all = elementsBelow(content, MEDIA).map(mediumOf);
  const isPicture = (medium: Medium): boolean =>
    /^(?:image|photo|graphic|picture)?$/.test(medium.kind);
  const isBelow = elementsBelow(content, TOP).length > 0;
  const name = (element: XmlElement): string | null =>
    isBelow && element.name === 'hl2' ? 'h3' : htmlName(element);
  const tree = toHast(content ? wordsIn(withoutRepeats(content)) : [], name);
  const { root, images } = cleanBody(withoutHeadline(tree, headline), null);
  return {
    root,
    images: [...all.filter(isPicture).map(({ value }) => value), ...images],
    media: all.filter((medium) => !isPicture(medium)).map(({ value }) => value),
    notes: elementsBelow(content, NOTES)
      .filter(isForEditors)
      .flatMap((note) => textIn(note) ?? []),
  };
}

function htmlName(element: XmlElement): string | null {
  // Marks are printed in the words, or are to be set; never both.
  if (element.name === 'q') return /^["“„«‘'‚]/.test(textIn(element) ?? '') ? null : 'q';
  return HTML[element.name] ?? (SAME.has(element.name) ? element.name : null);
}

function wordsIn(element: XmlElement): XmlNode[] {
  return element.children.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'media' || isForEditors(node)) return [];
    if (node.name === 'frac') return [fractionIn(node)];
    if (node.name === 'p') return [withChildren(node, wordsIn(withLinesJoined(node)))];
    if (node.name === 'postaddr') return [withChildren(node, linesOf(node))];
    return [withChildren(node, wordsIn(node))];
  });
}

/** `npa`: a non-publishable advisory. */
function isForEditors(element: XmlElement): boolean {
  return element.name === 'note' && attribute(element, 'type') === 'npa';
}

function fractionIn(element: XmlElement): string {
  const numbers = ['frac-num', 'frac-den'].map((name) => textIn(childOf(element, name)) ?? '');
  return childOf(element, 'frac-num') ? numbers.join('/') : (textIn(element) ?? '');
}

function linesOf(address: XmlElement): XmlNode[] {
  return elementsIn(address).flatMap((part, index): XmlNode[] => [
    ...(index > 0 ? [withChildren({ ...part, name: 'br', attributes: new Map() }, [])] : []),
    textIn(part) ?? '',
  ]);
}

interface Medium {
  readonly kind: string;
  readonly value: WireValue;
}

/** What NITF says of a picture, film or sound; one that is packed into the file is only named. */
function mediumOf(media: XmlElement): Medium {
  const references = childrenOf(media, 'media-reference');
  const first = references.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? null;
  const caption = childrenOf(media, 'media-caption').flatMap((one) => textIn(one) ?? []);
  const producer = childrenOf(media, 'media-producer').flatMap((one) => textIn(one) ?? []);
  const others = elementsIn(media).filter(
    ({ name }) => !/^media-(?:reference|caption|producer|object)$/.test(name),
  );
  const value = said({
    src: attribute(first, 'source'),
    caption: oneOrAll(caption),
    credit: oneOrAll(producer),
    ...said(Object.fromEntries(media.attributes)),
    'media-reference': valuesOf(references)['media-reference'] ?? null,
    ...valuesOf(others),
  });
  return { kind: attribute(media, 'media-type') ?? '', value };
}

function widthOf(reference: XmlElement): number {
  return Number(attribute(reference, 'width') ?? 0) || 0;
}
