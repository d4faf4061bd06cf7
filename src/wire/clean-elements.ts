// The elements of HTML as far as a story's words go: which hold none of them, which part lines, and
// which show something from elsewhere.
import type { Element, ElementContent } from 'hast';
import { webAddress } from './addresses.ts';

const of = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** None of the story's words. */
const DROPPED = of(
  'script style noscript template svg math head title meta link base input button select textarea label datalist output progress meter canvas dialog map area param source track rp',
);
/** Classes of what is only for those who have a page read to them: notes on the page, not the story. */
const UNSEEN = of('sr-only visually-hidden visuallyhidden screen-reader-text u-visually-hidden');
/** What shows something from elsewhere. */
export const EMBEDS = of('iframe embed object video audio');
/** What stands within lines; an element of no known name is taken for one, as browsers do. */
export const BLOCKS = of(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody thead tfoot tr td th ul iframe embed object video audio',
);

/** Whether none of what stands in an element is the story's. */
export function isDropped(node: Element): boolean {
  const { hidden, style, className } = node.properties;
  if (DROPPED.has(node.tagName) || (hidden !== undefined && hidden !== false)) return true;
  if (typeof style === 'string' && /display\s*:\s*none/i.test(style)) return true;
  if (
    Array.isArray(className) &&
    className.some((name) => typeof name === 'string' && UNSEEN.has(name))
  )
    return true;
  return node.tagName === 'form' && paragraphsIn(node) < 3;
}

/** Some servers wrap the whole page in one form: that one holds paragraphs. */
function paragraphsIn(node: Element): number {
  return node.children.reduce(
    (sum, child) =>
      sum + (child.type === 'element' ? Number(child.tagName === 'p') + paragraphsIn(child) : 0),
    0,
  );
}

/** The words of an element that keeps its white space. */
export function rawWords(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isDropped(node)) return '';
  return node.tagName === 'br' ? '\n' : node.children.map(rawWords).join('');
}

/**
 * The address of what a page shows from elsewhere, and what it is called there; null where it cannot be
 * followed safely, or is there only to count readers.
 */
export function embedded(
  embed: Element,
  base: string | null,
): { href: string; title: string } | null {
  const inner = embed.children.find(
    (child) => child.type === 'element' && child.tagName === 'source',
  );
  const { src, data, title, width } = {
    ...(inner?.type === 'element' ? inner.properties : {}),
    ...embed.properties,
  };
  const href = webAddress(src ?? data, base);
  if (href === null || !/^https:/i.test(href) || (width !== undefined && Number(width) <= 1))
    return null;
  return { href, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : href };
}

/**
 * The words of a link between a text and its notes: the note's number, in brackets, so that it is none of
 * the text's own numbers; nothing for the way back. Null for what is no such link.
 */
export function noteMark(node: Element): string | null {
  const words = rawWords(node).trim();
  if (words.length > 6) return null;
  const [child] = node.children;
  const link = node.tagName === 'sup' && child?.type === 'element' ? child : node;
  const { href } = link.properties;
  if (link.tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return null;
  if (/^(?:↩|↑|⏎)[\uFE0E\uFE0F\d]*$/u.test(words)) return '';
  return node.tagName === 'sup' && /^\d+$/.test(words) ? `[${words}]` : null;
}
