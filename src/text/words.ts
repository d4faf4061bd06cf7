// Words as a reader counts them: runs of letters and digits, with inner apostrophes and hyphens.

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A surrogate whose other half was cut off. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** The opening of a text, at most `limit` characters, cut between words and closed with an ellipsis. */
export function openingOf(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1).replace(HALF_CHARACTER, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > limit / 2 ? lastSpace : undefined).replace(/[\s,;:.–—-]+$/, '')}…`;
}
