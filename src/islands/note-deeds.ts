// What a reader does to a note, wherever it is listed, and what is said of it.
import type { Annotation } from '#annotation/annotation.ts';
import { announce } from './announce.ts';
import { forgetNote, keepNote } from './kept-notes.ts';
import type { Outcome } from './kept-notes.ts';

const NOT_KEPT: Readonly<Record<Exclude<Outcome, 'kept'>, string>> = {
  full: 'Your browser’s storage is full: this stays until you leave the page. Export your notes, or delete some.',
  forbidden:
    'Your browser does not let this site keep notes: this stays until you leave the page. Export what you need.',
  taken: 'Something that cannot be read lies in this note’s place; it was left as it is.',
};

/** Keeps a note. @param done what is said when the browser took it; nothing unless given */
export function keepAndSay(one: Annotation, done?: string): void {
  const outcome = keepNote(one);
  if (outcome !== 'kept') announce(NOT_KEPT[outcome]);
  else if (done) announce(done);
}

/** The annotation with what the reader wrote; without a note when that is nothing. */
export function withNote(one: Annotation, written: string): Annotation {
  return {
    ...one,
    note: written.trim() === '' ? null : written,
    modified: new Date().toISOString(),
  };
}

/** Deletes a note, and offers to take that back. @param changed called after either */
export function deleteNote(one: Annotation, changed: () => void): void {
  forgetNote(one);
  changed();
  announce(one.note === null ? 'Highlight deleted.' : 'Note deleted.', {
    label: 'Undo',
    run: () => {
      keepAndSay(one, 'It is back.');
      changed();
    },
  });
}

/** A random UUID (version 4); `crypto.randomUUID` is there on secure pages only. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
