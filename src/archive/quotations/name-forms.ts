// How one name relates to another: which of its words is the surname, and whether one is a shorter form
// of the other. Names are compared folded (lower-case ASCII); what is printed never is.
import type { Language } from './language.ts';

/** The last word of a folded name, `jr` and `iii` apart. */
export function surnameOf(folded: string, { suffixes }: Language): string {
  const words = folded.split(' ');
  return words.findLast((word) => !suffixes.has(word)) ?? folded;
}

/**
 * Whether the words of one folded name stand in another in order, and both begin and end alike:
 * `ada quill` for `ada mary quill`, `a quill` for `ada quill`, `von der mole` for
 * `ada von der mole`.
 */
export function isShorterForm(short: string, full: string): boolean {
  const [a, b] = [short.split(' '), full.split(' ')];
  if (a.length > b.length || a.at(-1) !== b.at(-1)) return false;
  if (full.endsWith(` ${short}`)) return true;
  if (!begins(b[0], a[0])) return false;
  let at = 0;
  for (const word of b) if (begins(word, a[at])) at++;
  return at === a.length;
}

/** The same word, or its initial. */
function begins(word: string | undefined, start: string | undefined): boolean {
  if (word === undefined || start === undefined) return false;
  return word === start || (start.length === 1 && word.startsWith(start));
}
