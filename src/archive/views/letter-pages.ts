// A long register cut into pages between letters, where a letter fits a page.
import type { LetterGroup } from './letters.ts';

/** The letters of one page. */
export type LetterPage = ReadonlyArray<LetterGroup>;

/** Pages of at most `size` names, at least one; a letter with more goes on on the next page. */
export function letterPagesOf(groups: ReadonlyArray<LetterGroup>, size: number): LetterPage[] {
  const pages: LetterGroup[][] = [[]];
  let room = size;
  for (const { letter, names } of groups) {
    for (let from = 0; from < names.length; from += size) {
      const part = names.slice(from, from + size);
      if (part.length > room) {
        pages.push([]);
        room = size;
      }
      pages.at(-1)?.push({ letter, names: part });
      room -= part.length;
    }
  }
  return pages;
}

/** Each letter with the page (from 1) on which it begins. */
export function letterIndexOf(
  pages: ReadonlyArray<LetterPage>,
): { readonly letter: string; readonly page: number }[] {
  const first = new Map<string, number>();
  pages.forEach((groups, at) => {
    for (const { letter } of groups) if (!first.has(letter)) first.set(letter, at + 1);
  });
  return [...first].map(([letter, page]) => ({ letter, page }));
}
