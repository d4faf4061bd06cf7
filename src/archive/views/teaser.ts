// What a list says of an article.
import type { Archive } from '../archive.ts';
import type { Article } from '../resolved-article.ts';
import type { ArticleId } from '../ids.ts';

export interface Teaser {
  readonly id: ArticleId;
  readonly title: string;
  readonly summary: string;
  readonly day: string;
  readonly place: string | null;
  readonly source: string | null;
  /** Agency and first tag. */
  readonly kicker: ReadonlyArray<string>;
  readonly lang: string | null;
  readonly withdrawn: boolean;
}

export function teaserOf(archive: Archive, article: Article): Teaser {
  const { id, title, day, lang, withdrawn } = article;
  const source = article.source && (archive.entries.sources.get(article.source)?.name ?? null);
  const tag = article.tags[0] && archive.entries.tags.get(article.tags[0])?.name;
  return {
    id,
    title,
    day,
    lang,
    withdrawn,
    source,
    summary: withdrawn ? '' : (article.summary ?? article.opening),
    place: article.place && (archive.entries.places.get(article.place)?.name ?? null),
    kicker: [source, tag].filter((name) => typeof name === 'string'),
  };
}
