// The names by which the archive knows its things. A branded string is made only by parsing, so a
// title can never be passed where an id is wanted.

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** An article's address without slashes at its ends: `2026/03/10/slug`. */
export type ArticleId = Id<'article'>;
export type SpeakerId = Id<'speaker'>;
export type PlaceId = Id<'place'>;
export type SourceId = Id<'source'>;
export type TagId = Id<'tag'>;

/** The four registers: what an article refers to and what has pages of its own. */
export const REGISTERS = ['speakers', 'places', 'sources', 'tags'] as const;
export type Register = (typeof REGISTERS)[number];
export interface RegisterIds {
  speakers: SpeakerId;
  places: PlaceId;
  sources: SourceId;
  tags: TagId;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** The id of the article that appeared on `day` under `slug`. */
export function articleIdOf(day: string, slug: string): ArticleId {
  return `${day.replaceAll('-', '/')}/${slug}` as ArticleId;
}

/** A register id, or null when the text is none. */
export function parseRegisterId<R extends Register>(
  _register: R,
  text: string,
): RegisterIds[R] | null {
  return isSlug(text) ? (text as RegisterIds[R]) : null;
}
