// How the name of a dateline's place is printed elsewhere: in capitals it stands in the dateline only.

/** A place name as the site prints it: `NEW YORK` → `New York`, `RIO DE JANEIRO` → `Rio de Janeiro`. */
export function placeNameOf(place: string): string {
  if (place !== place.toUpperCase() || place === place.toLowerCase()) return place;
  return place.replace(NAME_PART, (word, at: number) => {
    // Unlike toLowerCase(), which would leave a combining dot on Turkish and Azerbaijani İ.
    const lower = word.replaceAll('İ', 'i').toLowerCase();
    if (at > 0 && SMALL_WORDS.has(lower)) return lower;
    return word.charAt(0) + lower.slice(1);
  });
}

/** Words that stay small inside a place's name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'al and de del des di do du el la le of on sur the upon van'.split(' '),
);

/** A word; `O’` and `L’` are words of their own, the `’S` of `JOHN’S` belongs to what it follows. */
const NAME_PART = /\p{L}(?=[’']\p{L}{2})|[\p{L}\p{M}]+(?:[’']\p{L}(?!\p{L}))?/gu;
