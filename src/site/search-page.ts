// What the search page offers to narrow by. Names of which there may be thousands lie with the search index.
import type { SearchView } from '#archive/views/search.ts';
import { site } from '#site.config.ts';
import { archive } from './archive.ts';

export function searchView(): SearchView {
  const names = new Intl.DisplayNames([site.lang], { type: 'language' });
  const tags = new Set(archive.articles.map(({ lang }) => lang ?? site.lang));
  return {
    years: archive.timeline.years.map(({ key }) => key).toReversed(),
    languages: [...tags].sort().map((tag) => ({ tag, name: names.of(tag) ?? tag })),
  };
}
