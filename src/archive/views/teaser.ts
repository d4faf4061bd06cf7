// What a list says of an article.
import type { Archive, Article } from '../archive.ts';
import type { ArticleId } from '../ids.ts';

export interface Teaser {
  readonly id: ArticleId;
  readonly title: string;
  readonly summary: string;
  readonly day: string;
  readonly place: string | null;
  readonly source: string | null;
  readonly lang: string | null;
  readonly withdrawn: boolean;
}

export function teaserOf(archive: Archive, article: Article): Teaser {
  const { id, title, day, lang, withdrawn } = article;
  return {
    id,
    title,
    day,
    lang,
    withdrawn,
    summary: withdrawn ? '' : (article.summary ?? article.opening),
    place: article.place && (archive.entries.places.get(article.place)?.name ?? null),
    source: article.source && (archive.entries.sources.get(article.source)?.name ?? null),
  };
}
