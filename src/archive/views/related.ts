// A related article as an article’s page names it: with the reason, which is true of both.
import type { Archive } from '../archive.ts';
import { relatedTo } from '../related.ts';
import type { Shared } from '../related.ts';
import type { Article } from '../resolved-article.ts';
import { teaserOf } from './teaser.ts';
import type { Teaser } from './teaser.ts';

export interface RelatedView {
  readonly teaser: Teaser;
  /** “Also quotes Odile Marchbanks”, “Also filed from Quillmouth on Harbour”. */
  readonly reason: string;
}

/** The most related first; none for a withdrawn article. */
export function relatedViewsOf(archive: Archive, { id }: Article): RelatedView[] {
  return relatedTo(archive, id).map(({ article, shared }) => ({
    teaser: teaserOf(archive, article),
    reason: reasonOf(archive, shared),
  }));
}

/** The strongest reason alone: two people at most, else the place and what both are about. */
function reasonOf({ entries }: Archive, { speakers, place, tags }: Shared): string {
  const people = speakers.slice(0, 2).flatMap((id) => entries.speakers.get(id)?.name ?? []);
  if (people.length > 0) return `Also quotes ${people.join(' and ')}`;
  const filed = place && entries.places.get(place)?.name;
  const about = tags[0] && entries.tags.get(tags[0])?.name;
  return ['Also', filed && `filed from ${filed}`, about && `on ${about}`].filter(Boolean).join(' ');
}
