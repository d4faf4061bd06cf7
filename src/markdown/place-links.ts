// Links in an article are written below the site's root; here they are put where the site lies.
// Links that leave the site say so to it (`rel`), and nothing else.
import { mapElements } from '#archive/body/tree.ts';
import type { BodyElement, BodyRoot } from '#archive/body/tree.ts';

/**
 * @param href turns a root-relative path into the address to print
 * @param page path of the page the words stand on, where they will be read elsewhere: what links to a
 *   place within the page then leads there
 */
export function placeLinks(
  root: BodyRoot,
  href: (path: string) => string,
  page: string | null = null,
): BodyRoot {
  return mapElements(root, (node) => placed(node, href, page));
}

function placed(
  node: BodyElement,
  href: (path: string) => string,
  page: string | null,
): BodyElement {
  const target = node.tagName === 'a' ? node.properties['href'] : null;
  if (typeof target !== 'string') return node;
  if (/^\/(?!\/)/.test(target))
    return { ...node, properties: { ...node.properties, href: href(target) } };
  if (target.startsWith('#') && page !== null)
    return { ...node, properties: { ...node.properties, href: href(page + target) } };
  if (/^https?:/.test(target))
    return { ...node, properties: { ...node.properties, rel: ['noopener'] } };
  return node;
}
