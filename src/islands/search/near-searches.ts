// Searches near one that found nothing, each as a link.
import type { Suggestion } from '#search/near.ts';
import { formatSearchState } from '#search/state.ts';

const DROPPED: Readonly<Record<string, string>> = {
  speaker: 'whoever said it',
  tag: 'whatever it is about',
  place: 'from anywhere',
  source: 'via any source',
  from: 'from any time',
  language: 'in any language',
};

export function nearSearches(suggestions: ReadonlyArray<Suggestion>): HTMLElement | null {
  if (suggestions.length === 0) return null;
  const list = document.createElement('ul');
  for (const { state, change, count } of suggestions) {
    const link = document.createElement('a');
    link.href = `${location.pathname}${formatSearchState(state)}`;
    link.textContent =
      change.kind === 'word' ? change.instead : `The same, ${DROPPED[change.what] ?? ''}`;
    const item = document.createElement('li');
    item.append(link, ` (${count.toLocaleString('en')})`);
    list.append(item);
  }
  const near = document.createElement('div');
  const head = document.createElement('p');
  head.textContent = 'Near it there is:';
  near.append(head, list);
  return near;
}
