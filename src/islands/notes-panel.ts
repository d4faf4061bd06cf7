// The panel “My notes” beside the article: what is marked in it, in its order; what was lost, apart. It leaves
// the article and the status line within reach, so it is no modal dialog.
import type { PlacedNote } from './article-notes.ts';
import { exportButtons } from './export-notes.ts';
import { fieldOf, showNotes } from './note-list.ts';
import type { NoteCommands } from './note-list.ts';

const FRAME = `
  <div class="notes-head"><h2 id="notes-title">My notes</h2><button type="button">Close</button></div>
  <p class="note-empty">Nothing is marked in this article. Select words in it, then choose Highlight or Note.</p>
  <ol data-standing></ol>
  <section data-lost aria-labelledby="notes-lost" hidden>
    <h3 id="notes-lost">No longer in the article</h3>
    <p class="note-empty">The article was edited, and these words were not found in it again.</p>
    <ol></ol>
  </section>
  <p class="note-exports"></p>`;

export class NotesPanel {
  readonly dialog = document.createElement('dialog');
  readonly #button: HTMLButtonElement;
  readonly #commands: NoteCommands;
  #notes: ReadonlyArray<PlacedNote> = [];

  /**
   * @param button opens it, and has the focus again when it closes
   * @param allNotes path of the page of all notes
   * @param origin what the article’s address begins with, for exports
   */
  constructor(button: HTMLButtonElement, allNotes: string, origin: string, commands: NoteCommands) {
    this.#button = button;
    this.#commands = commands;
    this.dialog.className = 'notes-panel';
    this.dialog.setAttribute('aria-labelledby', 'notes-title');
    this.dialog.innerHTML = FRAME;
    const all = document.createElement('a');
    all.href = allNotes;
    all.textContent = 'All my notes';
    const annotations = (): PlacedNote['annotation'][] =>
      this.#notes.map(({ annotation }) => annotation);
    this.#part('.note-exports').append(all, ...exportButtons(annotations, origin));
    this.#part('button').addEventListener('click', () => this.toggle());
    this.dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.toggle();
    });
    this.dialog.addEventListener('close', () => button.setAttribute('aria-expanded', 'false'));
  }

  toggle(): void {
    if (this.dialog.open) {
      this.dialog.close();
      this.#button.focus();
    } else this.#open();
  }

  /** Opens the panel at the place to write on a note. */
  writeOn(id: string): void {
    this.#open();
    fieldOf(this.dialog, id)?.focus();
  }

  /** Closes where it covers most of the page. */
  makeWay(): void {
    if (this.dialog.open && this.dialog.offsetWidth > innerWidth / 2) this.dialog.close();
  }

  show(notes: ReadonlyArray<PlacedNote>): void {
    this.#notes = notes;
    const listed = notes.map(({ annotation, attachment: { status } }) => ({
      annotation,
      remark: status === 'changed' ? 'Words changed since' : '',
      standing: status !== 'lost',
    }));
    const lost = listed.filter(({ standing }) => !standing);
    showNotes(
      this.#part('[data-standing]'),
      listed.filter(({ standing }) => standing),
      this.#commands,
    );
    showNotes(this.#part('[data-lost] ol'), lost, this.#commands);
    this.#part('[data-lost]').hidden = lost.length === 0;
    this.#part('.note-empty').hidden = notes.length > 0;
    for (const button of this.dialog.querySelectorAll<HTMLButtonElement>('.note-exports button'))
      button.hidden = notes.length === 0;
  }

  #open(): void {
    if (!this.dialog.open) this.dialog.show();
    this.#button.setAttribute('aria-expanded', 'true');
  }

  #part(selector: string): HTMLElement {
    const part = this.dialog.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`the panel of notes has no ${selector}`);
    return part;
  }
}
