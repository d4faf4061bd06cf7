// What somebody may have meant to type: the words of the archive nearest to one that it does not have.
import { distance } from 'fastest-levenshtein';
import { plainLetters } from '#text/plain-letters.ts';

const SUGGESTED = 3;

/**
 * The nearest words, nearest first, then most frequent first.
 * @param known the words of the archive, most frequent first
 */
export function nearWords(word: string, known: ReadonlyArray<string>): string[] {
  const typed = plainLetters(word);
  const furthest = typed.length <= 4 ? 1 : 2;
  const near: { readonly known: string; readonly away: number }[] = [];
  for (const one of known) {
    if (Math.abs(one.length - typed.length) > furthest) continue;
    const away = distance(typed, plainLetters(one));
    if (away > 0 && away <= furthest) near.push({ known: one, away });
  }
  return near
    .sort((a, b) => a.away - b.away)
    .slice(0, SUGGESTED)
    .map(({ known: one }) => one);
}
