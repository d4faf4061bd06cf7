// The links of an article into the archive, each with the place at which it is written.
import { placeOf } from '#text/lines.ts';
import type { Place } from '#text/lines.ts';
import { isElement, nodesIn } from './tree.ts';
import type { BodyRoot } from './tree.ts';

export interface PlacedLink extends Place {
  /** Path below the site's root, as the browser will ask for it. */
  readonly target: string;
}

/** Root-relative links in document order. */
export function linksIn(root: BodyRoot, source: string, bodyStart: number): PlacedLink[] {
  let from = bodyStart;
  return nodesIn(root).flatMap((node) => {
    const target = isElement(node) && node.tagName === 'a' ? node.properties['href'] : undefined;
    if (typeof target !== 'string' || !/^\/(?!\/)/.test(target)) return [];
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
