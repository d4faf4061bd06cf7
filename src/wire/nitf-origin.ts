// Where a story of NITF comes from: the place its dateline names, and the agency that sends it.
import { agencyNamed } from './agency-name.ts';
import { attribute, childOf, elementsIn, isElement, textIn } from './xml/tree.ts';
import type { XmlElement, XmlNode } from './xml/tree.ts';

/** A date for machines, which some wires repeat as the words of `story.date`. */
const FOR_MACHINES = /^\d{4}-?\d{2}-?\d{2}(?:[T ]|$)/;

/** The dateline as a reader would see it: its places and its date, parted by commas where it parts them by nothing. */
export function datelineOf(above: XmlElement | null): string | null {
  const dateline = childOf(above, 'dateline');
  if (!dateline || !namesPlace(dateline)) return null;
  const parts = dateline.children.map(datelinePart);
  const isWritten = dateline.children.some((one) => typeof one === 'string' && one.trim() !== '');
  const line = isWritten ? parts.join('') : parts.filter((one) => one.trim() !== '').join(', ');
  return line.replace(/\s+/g, ' ').trim() || null;
}

/** A date alone says no more than the story's own fields do. */
function namesPlace({ children }: XmlElement): boolean {
  return children.some((part) => {
    const words = isElement(part) && part.name !== 'story.date' ? textIn(part) : part;
    return typeof words === 'string' && /\p{L}/u.test(words);
  });
}

function datelinePart(part: XmlNode): string {
  if (!isElement(part)) return part;
  const words = textIn(part) ?? '';
  if (part.name === 'story.date') return FOR_MACHINES.test(words) ? '' : words;
  const isWritten = part.children.some((one) => typeof one === 'string' && one.trim() !== '');
  return isWritten
    ? words
    : elementsIn(part)
        .flatMap((one) => textIn(one) ?? [])
        .join(', ');
}

/**
 * The agency: who distributes it, gave it its number, printed it or owns it. A name is better than the
 * address of its website.
 */
export function sourceOf(above: XmlElement | null, head: XmlElement | null): string | null {
  const docdata = childOf(head, 'docdata');
  const holder = attribute(childOf(docdata, 'doc.copyright'), 'holder');
  return agencyNamed([
    textIn(childOf(above, 'distributor', 'org')),
    textIn(childOf(above, 'distributor')),
    attribute(childOf(docdata, 'doc-id'), 'regsrc'),
    attribute(childOf(head, 'pubdata'), 'name'),
    holder?.replace(/[.,;]?\s{0,9}all rights reserved\.?$/i, '') ?? null,
  ]);
}
