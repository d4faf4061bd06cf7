// Notes as a list: the words, whether they changed, the note to be written on, where to go, how to delete.
// A list is brought up to date item by item, so that whoever is writing in one is not disturbed.
import type { Annotation } from '#annotation/annotation.ts';
import { openingOf } from '#text/words.ts';

export interface NoteCommands {
  readonly write: (one: Annotation, note: string) => void;
  readonly remove: (one: Annotation) => void;
  /** Where the words can be gone to without leaving the page. */
  readonly goTo?: (one: Annotation) => void;
}

export interface ListedNote {
  readonly annotation: Annotation;
  /** What is to be said of its words: `Words changed since`. */
  readonly remark: string;
  /** Whether there are words to go to on this page. */
  readonly standing: boolean;
}

const SHOWN = 320;
const TYPING_PAUSE = 400;

/** The note an item shows, as it is now. */
const shown = new WeakMap<Element, Annotation>();

/** Makes a list show these notes, in this order. */
export function showNotes(
  list: HTMLElement,
  notes: ReadonlyArray<ListedNote>,
  commands: NoteCommands,
): void {
  const old = new Map([...list.children].map((item) => [item.id, item]));
  const items = notes.map((note) => {
    const known = old.get(itemId(note.annotation));
    const item = known instanceof HTMLLIElement ? known : newItem(note.annotation, commands);
    update(item, note);
    return item;
  });
  for (const item of old.values()) if (!items.some((one) => one === item)) item.remove();
  for (const [at, item] of items.entries())
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
}

/** Where a note is written, within a list that shows it. */
export function fieldOf(list: Element, id: string): HTMLTextAreaElement | null {
  return list.querySelector(`#listed-${id} textarea`);
}

function itemId({ id }: Annotation): string {
  return `listed-${id}`;
}

function newItem(one: Annotation, { write, remove, goTo }: NoteCommands): HTMLLIElement {
  const item = element('li', '');
  item.id = itemId(one);
  const words = element('blockquote', openingOf(one.quote.exact, SHOWN));
  words.dir = 'auto';
  const field = element('textarea', '');
  field.dir = 'auto';
  field.rows = 1;
  field.placeholder = 'Add a note';
  field.setAttribute('aria-label', `Note on “${openingOf(one.quote.exact, 40)}”`);
  let pause = 0;
  const save = (): void => {
    window.clearTimeout(pause);
    if (item.isConnected) write(shown.get(item) ?? one, field.value);
  };
  field.addEventListener('change', save);
  // Whoever closes the page while writing has written.
  field.addEventListener('input', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(save, TYPING_PAUSE);
  });
  const link = element('a', 'Go to the words');
  link.href = one.article;
  if (goTo)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(one);
    });
  const button = element('button', 'Delete');
  button.type = 'button';
  button.addEventListener('click', () => remove(shown.get(item) ?? one));
  const tools = element('p', '');
  tools.className = 'note-tools';
  tools.append(link, button);
  item.append(element('p', ''), words, field, tools);
  return item;
}

function update(item: HTMLLIElement, { annotation, remark, standing }: ListedNote): void {
  shown.set(item, annotation);
  const field = item.querySelector('textarea');
  if (field && field !== document.activeElement) field.value = annotation.note ?? '';
  const said = item.querySelector('p');
  if (said) {
    said.textContent = remark;
    said.className = 'note-remark';
  }
  const link = item.querySelector('a');
  if (link) link.hidden = !standing;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
