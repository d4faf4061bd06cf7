// What the search index knows of an article: its words and names, and the facts it can be narrowed by.
import type { Archive, Entry } from '#archive/archive.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { Register } from '#archive/ids.ts';
import { articleUrl } from '#archive/urls.ts';
import { isInstant, timeOf } from '#text/dates.ts';

/** A record of the shape Pagefind's `addCustomRecord` takes. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/**
 * @param text the article's words
 * @param language of the site; one for all records, since an index in several languages answers only
 *   in the page's own
 */
export function searchRecordOf(
  archive: Archive,
  article: Article,
  text: string,
  language: string,
): SearchRecord {
  const entry = <R extends Register>(register: R, id: Entry<R>['id'] | null): string =>
    id === null ? '' : (archive.entries[register].get(id as never)?.name ?? id);
  const speakers = article.voices.map(({ name }) => name);
  const tags = article.tags.map((id) => entry('tags', id));
  const place = entry('places', article.place);
  const source = entry('sources', article.source);
  return {
    url: articleUrl(article.id),
    // Names stand behind the words, so that they are found too but excerpts come from the text.
    content: [
      article.title,
      article.summary,
      article.dateline?.text,
      text,
      ...speakers,
      ...tags,
      place,
      source,
      article.day,
    ]
      .filter(Boolean)
      .join('\n\n'),
    language,
    meta: { title: article.title, date: article.day, place, source, speakers: speakers.join('; ') },
    filters: {
      year: [article.day.slice(0, 4)],
      speaker: article.voices.map(({ id }) => id),
      tag: [...article.tags],
      ...(article.place && { place: [article.place] }),
      ...(article.source && { source: [article.source] }),
    },
    sort: { date: sortKeyOf(article) },
  };
}

/** Orders as the archive does: by day as written, then by instant, what has none first. */
function sortKeyOf({ day, date }: Article): string {
  return isInstant(date) ? `${day} ${new Date(timeOf(date)).toISOString()}` : day;
}
