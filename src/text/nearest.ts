// Did you mean …? Errors that name the likely word save an editor the look into the manual.
import { distance } from 'fastest-levenshtein';

/** The candidate fewest edits away from `word`, or null when none is near enough to be a slip. */
export function nearestOf(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}
