// The links of an article that lead into the archive or may do, each with the place at which it is written.
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { REGISTERS } from '../ids.ts';
import { isElement, nodesIn } from './tree.ts';
import type { BodyRoot } from './tree.ts';

export interface PlacedLink extends Place {
  /** As the browser will ask for it: from the site's root, from the page, or a full address. */
  readonly target: string;
}

/** Full addresses that may be pages of the archive: which site is ours is not known here. */
const LIKE_OURS = new RegExp(
  String.raw`^https?://[^/?#]+/(?:[^?#]*/)?(?:\d{4}|${REGISTERS.join('|')})/`,
  'i',
);
/** `mailto:`, `//elsewhere`, `#place`, `?query`: nothing below this site. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)/i;

/** Links that lead, or may lead, to a page of this site, in document order. */
export function linksIn(root: BodyRoot, source: string, bodyStart: number): PlacedLink[] {
  let from = bodyStart;
  return nodesIn(root).flatMap((node) => {
    const target = isElement(node) && node.tagName === 'a' ? node.properties['href'] : undefined;
    if (typeof target !== 'string') return [];
    if (ELSEWHERE.test(target) && !LIKE_OURS.test(target)) return [];
    const at = [target, decoded(target)]
      .map((written) => source.indexOf(written, from))
      .find((found) => found !== -1);
    // The same target again stands further on.
    if (at !== undefined) from = at + 1;
    return [{ target, ...placeOf(source, at ?? bodyStart) }];
  });
}

/** An address as an editor may have written it, before Markdown encoded it. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
