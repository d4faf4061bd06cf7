// Names in NewsML-G2: as words, or at the end of a code (`nprov:TT`) or of its address.
import { attribute, childOf, textIn } from './xml/tree.ts';
import type { XmlElement } from './xml/tree.ts';

/** The last part of a code or address: `usable` of `stat:usable`. */
export function lastPart(element: XmlElement | null): string | null {
  const code = attribute(element, 'qcode') ?? attribute(element, 'uri');
  return code === null ? null : code.replace(/[/#]+$/, '').replace(/^.*[:/#]/, '') || null;
}

/** The addresses of IPTC's codes end in the code; a party's own website ends in anything. */
const CODES = /^https?:\/\/cv\.iptc\.org\//;

/** The name of a party: as written, or as coded. */
export function nameOf(element: XmlElement | null): string | null {
  const written = textIn(childOf(element, 'name')) ?? attribute(element, 'literal');
  const uri = attribute(element, 'uri');
  const isCoded = attribute(element, 'qcode') !== null || (uri !== null && CODES.test(uri));
  return written ?? (isCoded ? lastPart(element) : null);
}

/** What an item is: `text`, `picture`, …; `text` where it does not say. */
export function kindOf(item: XmlElement): string {
  return lastPart(childOf(item, 'itemMeta', 'itemClass'))?.toLowerCase() ?? 'text';
}
