// Hits as list items.
import type { ShownHit } from '#search/shown-hit.ts';
import type { Piece } from '#search/excerpt.ts';

/** The parameter that tells an article which words to light. */
export const LIT = 'lit';

/** One hit: the title as a link, when and where, who speaks, and the words found in their context. */
export function resultItem(hit: ShownHit, base: string, locale: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = addressOf(hit, base);
  link.textContent = hit.title;
  const facts = element('p', 'facts', factsOf(hit, locale));
  const item = document.createElement('li');
  if (!hit.said) {
    item.append(link, facts, element('p', 'excerpt', marked(hit.excerpt)));
    return item;
  }
  const who = element('p', 'said-by', [
    element('b', '', [hit.said.speaker ?? 'Speaker not named']),
    ...(hit.said.role ? [`, ${hit.said.role}`] : []),
  ]);
  const where = element('p', 'said-in', [link]);
  item.append(element('blockquote', 'quoted', marked(hit.excerpt)), who, where, facts);
  return item;
}

/** Where the hit is, with the words to light there. */
function addressOf({ url, lit }: ShownHit, base: string): string {
  const [path = '', anchor] = url.split('#');
  const query =
    lit.length > 0 ? `?${new URLSearchParams({ [LIT]: lit.join(' ') }).toString()}` : '';
  return `${base.replace(/\/$/, '')}${path}${query}${anchor ? `#${anchor}` : ''}`;
}

function factsOf({ day, facts }: ShownHit, locale: string): HTMLElement[] {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = new Date(day).toLocaleDateString(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return [element('span', '', [time]), ...facts.map((fact) => element('span', '', [fact]))];
}

function marked(pieces: ReadonlyArray<Piece>): (string | HTMLElement)[] {
  return pieces.map(({ text, lit }) => (lit ? element('mark', '', [text]) : text));
}

function element(
  tag: string,
  className: string,
  children: ReadonlyArray<string | HTMLElement>,
): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
