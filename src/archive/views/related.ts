// A related article as an article’s page names it: with the reason, which is true of both.
import type { Archive } from '../archive.ts';
import type { Related, Shared } from '../related.ts';
import { teaserOf } from './teaser.ts';
import type { Teaser } from './teaser.ts';

export interface RelatedView {
  readonly teaser: Teaser;
  /** “Also quotes Odile Marchbanks”, “Also filed from Quillmouth on Harbour”. */
  readonly reason: string;
}

/** As `relatedTo` gives them. */
export function relatedViewsOf(archive: Archive, related: ReadonlyArray<Related>): RelatedView[] {
  return related.map(({ article, shared }) => ({
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
