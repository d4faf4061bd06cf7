// <my-notes>: every note kept in this browser, by article; saved to a file, read from one, deleted.
import type { Annotation } from '#annotation/annotation.ts';
import { byArticle } from '#annotation/order.ts';
import { counted } from '#text/counted.ts';
import { announce } from './announce.ts';
import { exportButtons } from './export-notes.ts';
import { importNotes } from './import-notes.ts';
import { forgetNote, keptNotes, onNotesKeptElsewhere } from './kept-notes.ts';
import { deleteNote, keepAndSay, withNote } from './note-deeds.ts';
import { showNotes } from './note-list.ts';
import type { NoteCommands } from './note-list.ts';

class MyNotes extends HTMLElement {
  readonly #sections = new Map<string, HTMLElement>();
  readonly #commands: NoteCommands = {
    write: (one, note) => {
      keepAndSay(withNote(one, note));
      this.#refresh();
    },
    remove: (one) => deleteNote(one, () => this.#refresh()),
  };

  connectedCallback(): void {
    const { origin = location.origin } = this.dataset;
    this.#part('[data-save]').prepend(...exportButtons(() => keptNotes(), origin));
    this.#part('[data-delete]').addEventListener('click', () => this.#deleteAll());
    const file = this.#part('input');
    file.addEventListener('change', () => void this.#import(file, origin));
    this.#part('[data-tools]').hidden = false;
    onNotesKeptElsewhere(() => this.#refresh());
    this.#refresh();
  }

  #refresh(): void {
    const articles = byArticle(keptNotes());
    const list = this.#part('[data-notes]');
    const sections = articles.map(({ article, title, annotations }) => {
      const section = this.#sections.get(article) ?? newSection(article, title);
      this.#sections.set(article, section);
      const listed = annotations.map((annotation) => ({ annotation, remark: '', standing: false }));
      const items = section.querySelector('ol');
      if (items) showNotes(items, listed, this.#commands);
      return section;
    });
    for (const old of [...list.children])
      if (!sections.some((section) => section === old)) old.remove();
    for (const [at, section] of sections.entries())
      if (list.children[at] !== section) list.insertBefore(section, list.children[at] ?? null);
    this.#part('[data-empty]').hidden = articles.length > 0;
    this.#part('[data-save]').hidden = articles.length === 0;
  }

  async #import(file: HTMLInputElement, origin: string): Promise<void> {
    const text = await file.files?.[0]?.text();
    file.value = '';
    if (text !== undefined) announce(importNotes(text, origin));
    this.#refresh();
  }

  #deleteAll(): void {
    const all = keptNotes();
    const asked = `Delete ${counted(all.length, 'note')} from this browser? They cannot be brought back.`;
    if (!confirm(asked)) return;
    all.forEach((one: Annotation) => forgetNote(one));
    this.#refresh();
    announce('All notes deleted.');
  }

  #part<Part extends 'input'>(selector: Part): HTMLElementTagNameMap[Part];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<my-notes> has no ${selector}`);
    return part;
  }
}

function newSection(article: string, title: string): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = article;
  link.dir = 'auto';
  link.textContent = title || article;
  heading.append(link);
  section.append(heading, document.createElement('ol'));
  return section;
}

customElements.define('my-notes', MyNotes);
