// Takes words from the article: to the clipboard, or where that is refused, into a dialog to copy from.
import type { CitedWords } from '#citation/cited.ts';
import { announce } from './announce.ts';
import { openCiteDialog } from './cite-dialog.ts';
import { citedHere, today } from './cited-here.ts';
import { copied } from './copying.ts';
import { chosenFormat } from './kept-format.ts';
import { wordsInRange, wordsOfQuotation } from './words-in-page.ts';

/** Copies words in the format last chosen. */
export async function take(words: CitedWords): Promise<void> {
  if (await copied(chosenFormat(), words, today())) announce('Copied.');
  else openCiteDialog(words, 'refused');
}

/** Copies a quotation. @param id as in `data-quote` */
export async function takeQuotation(prose: HTMLElement, id: string): Promise<void> {
  const words = wordsOfQuotation(prose, id, citedHere());
  if (words) await take(words);
}

/** Copies the words that are chosen, else the quotation that is pointed at or has the focus. */
export async function takeHere(prose: HTMLElement): Promise<void> {
  const chosen = wordsChosen(prose);
  const at = [document.activeElement, ...prose.querySelectorAll('[data-quote]:hover')]
    .map((element) => element?.closest<HTMLElement>('[data-quote]')?.dataset['quote'])
    .find((id) => id !== undefined);
  if (chosen) await take(chosen);
  else if (at !== undefined) await takeQuotation(prose, at);
  else announce('Choose words first, or point at a quotation.');
}

/** The words that are chosen in the article; null for none, or for a choice that reaches beyond it. */
export function wordsChosen(prose: HTMLElement): CitedWords | null {
  const range = rangeChosen(prose);
  return range && wordsInRange(range, citedHere());
}

export function rangeChosen(prose: HTMLElement): Range | null {
  const choice = document.getSelection();
  if (!choice || choice.isCollapsed || choice.rangeCount === 0) return null;
  const range = choice.getRangeAt(0);
  return prose.contains(range.commonAncestorContainer) ? range : null;
}
