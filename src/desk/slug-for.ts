// The last part of an article's address, from its headline.
import { shortHash } from '#text/hash.ts';
import { slugOf } from '#text/fold.ts';

const LONGEST = 64;

/** A slug of whole words; of the story's own hash where the headline has no letter to make one of. */
export function slugFor(headline: string, words: string): string {
  const slug = slugOf(headline);
  if (slug === '') return `story-${shortHash(words)}`;
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, LONGEST);
}
