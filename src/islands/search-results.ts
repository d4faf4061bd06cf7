// Hits as list items.
import type { HitData } from './search-engine.ts';

/** One hit: the title as a link, when and where, who speaks, and the words found in their context. */
export function resultItem({ url, excerpt, meta }: HitData, locale: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const facts = document.createElement('p');
  facts.className = 'facts';
  const day = meta['date'] ? formatDay(meta['date'], locale) : undefined;
  for (const fact of [day, meta['place'], meta['source'], meta['speakers']]) {
    if (fact) facts.append(spanOf(fact));
  }
  const words = document.createElement('p');
  words.className = 'excerpt';
  words.append(...marked(excerpt));
  item.append(link, facts, words);
  return item;
}

/** A day `YYYY-MM-DD` in words. */
function formatDay(day: string, locale: string): string {
  return new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

function spanOf(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

/** The excerpt’s text with its marks; any other mark-up in it is read as text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>|<\/mark>/).map((part, index) => {
    const text = part
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
