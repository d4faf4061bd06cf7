// <reader-notes>: the reader's highlights and notes on an article, behind one button. Next to nothing runs
// until a note is kept for this article or the reader begins one: then article-notes.ts is fetched.
import { announce } from './announce.ts';
import type { ArticleNotes } from './article-notes.ts';
import { offerKey } from './keys.ts';
import { notesNamed } from './note-names.ts';
import { keptNames } from './store.ts';

class ReaderNotes extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #prose = document.querySelector('.story .prose');
  /** Address of the article, and path of the page of all notes. */
  readonly #url = new URL(this.dataset['article'] ?? '', location.href);
  #notes: Promise<ArticleNotes> | null = null;

  connectedCallback(): void {
    const kept = keptNames(notesNamed(this.#url.pathname)).length;
    this.count(kept);
    this.#button.type = 'button';
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.addEventListener('click', () => this.#with((notes) => notes.togglePanel()));
    this.append(this.#button);
    const mark = (key: string, says: string, note: boolean): void =>
      offerKey({ key, says, run: () => this.#with((notes) => notes.markSelection(note)) });
    mark('h', 'Highlight the selected words', false);
    mark('m', 'Highlight them and write a note', true);
    document.addEventListener('selectionbar', ({ target }) => {
      if (target instanceof Element) this.#with((notes) => notes.addButtonsTo(target));
    });
    if (kept > 0) this.#with(() => undefined);
  }

  /** Shows on the button how many notes there are. */
  count(number: number): void {
    this.#button.textContent = number === 0 ? 'Notes' : `Notes (${number})`;
  }

  #with(run: (notes: ArticleNotes) => void): void {
    this.#notes ??= this.#fetched();
    this.#notes.then(run, () => {
      this.#notes = null;
      announce('Notes could not be loaded. Try again when you are online.');
    });
  }

  async #fetched(): Promise<ArticleNotes> {
    const { ArticleNotes } = await import('./article-notes.ts');
    if (!this.#prose) throw new TypeError('<reader-notes> stands beside no article');
    return new ArticleNotes(this, this.#button, this.#prose, this.#url, this.dataset['all'] ?? '');
  }
}

customElements.define('reader-notes', ReaderNotes);
