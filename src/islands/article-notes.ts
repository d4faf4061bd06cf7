// The notes of the article one is reading: kept, found again in its words, drawn, listed. What is kept is
// asked for again after every change, so that another tab's changes and one's own take the same way.
import { selectorsOf } from '#annotation/annotation.ts';
import type { Annotation } from '#annotation/annotation.ts';
import { attach } from '#annotation/attach.ts';
import type { Attachment } from '#annotation/attach.ts';
import { inOrder } from '#annotation/order.ts';
import { announce } from './announce.ts';
import { ArticleWords } from './article-words.ts';
import { clearHighlights, drawHighlights } from './draw-highlights.ts';
import { goToWords } from './go-to-words.ts';
import { keptNotes, onNotesKeptElsewhere } from './kept-notes.ts';
import { deleteNote, keepAndSay, newId, withNote } from './note-deeds.ts';
import { NotesPanel } from './notes-panel.ts';

/** A note, and where its words stand in the article today. */
export interface PlacedNote {
  readonly annotation: Annotation;
  readonly attachment: Attachment;
}

/** The element that shows how many notes there are, and holds their panel. */
interface Host extends HTMLElement {
  count(number: number): void;
}

export class ArticleNotes {
  readonly #host: Host;
  readonly #prose: Element;
  readonly #article: string;
  readonly #panel: NotesPanel;
  readonly #commands: ReadonlyArray<HTMLButtonElement>;
  #words: ArticleWords;
  #notes: ReadonlyArray<PlacedNote> = [];
  /** Where each note was found in `#words`, by id: what a note holds on to never changes. */
  #found = new Map<string, Attachment>();
  /** The note gone to last: its words stand out. */
  #here: string | null = null;

  constructor(host: Host, button: HTMLButtonElement, prose: Element, url: URL, allNotes: string) {
    this.#host = host;
    this.#prose = prose;
    this.#article = url.pathname;
    this.#words = new ArticleWords(prose);
    this.#panel = new NotesPanel(button, allNotes, url.origin, {
      write: (one, note) => {
        keepAndSay(withNote(one, note));
        this.#refresh();
      },
      remove: (one) => deleteNote(one, () => this.#refresh()),
      goTo: (one) => this.#goTo(one.id),
    });
    host.append(this.#panel.dialog);
    this.#commands = [this.#command('Highlight', 'h', false), this.#command('Note', 'm', true)];
    onNotesKeptElsewhere(() => this.#refresh());
    this.#refresh();
  }

  togglePanel(): void {
    this.#panel.toggle();
  }

  /** Marks what is selected; with `note`, opens the panel at the place to write. */
  markSelection(note: boolean): void {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    this.#readWords();
    const place = range && !range.collapsed ? this.#words.placeOf(range) : null;
    if (!place) {
      announce('Select words of the article first.');
      return;
    }
    const selectors = selectorsOf(this.#words.text, place);
    const now = new Date().toISOString();
    const same = this.#notes.find(
      ({ attachment: at }) =>
        at.status !== 'lost' && at.start === place.start && at.end === place.end,
    );
    const one = same?.annotation ?? {
      id: newId(),
      article: this.#article,
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      created: now,
      modified: now,
      ...selectors,
      note: null,
    };
    selection?.removeAllRanges();
    if (!same) keepAndSay(one, 'Highlighted.');
    this.#refresh();
    if (note) this.#panel.writeOn(one.id);
  }

  /** Puts the commands into a bar that has opened beside a selection. */
  addButtonsTo(bar: Element): void {
    if (!this.#commands.some((command) => bar.contains(command))) bar.append(...this.#commands);
  }

  #command(label: string, key: string, note: boolean): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-keyshortcuts', key);
    // A press must not take the selection away before it is read.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.markSelection(note));
    return button;
  }

  #refresh(): void {
    clearHighlights(this.#prose);
    this.#readWords();
    this.#notes = inOrder(keptNotes(this.#article)).map((annotation) => ({
      annotation,
      attachment: this.#attached(annotation),
    }));
    drawHighlights({
      kept: this.#rangesOf(({ attachment }) => attachment.status === 'attached'),
      'kept-changed': this.#rangesOf(({ attachment }) => attachment.status === 'changed'),
      'kept-here': this.#rangesOf(({ annotation }) => annotation.id === this.#here),
    });
    this.#host.count(this.#notes.length);
    this.#panel.show(this.#notes);
  }

  #readWords(): void {
    const words = new ArticleWords(this.#prose);
    if (words.text !== this.#words.text) this.#found.clear();
    this.#words = words;
  }

  #attached(annotation: Annotation): Attachment {
    const attachment = this.#found.get(annotation.id) ?? attach(this.#words.text, annotation);
    this.#found.set(annotation.id, attachment);
    return attachment;
  }

  #rangesOf(chosen: (note: PlacedNote) => boolean): Range[] {
    return this.#notes
      .filter(chosen)
      .flatMap(({ attachment }) =>
        attachment.status === 'lost' ? [] : this.#words.rangesOf(attachment),
      );
  }

  #goTo(id: string): void {
    this.#here = id;
    this.#refresh();
    const [first] = this.#rangesOf(({ annotation }) => annotation.id === id);
    if (!first) return;
    this.#panel.makeWay();
    goToWords(first);
  }
}
