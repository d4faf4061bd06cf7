// The reader's notes, kept in the browser. What it does not take is held for the visit.
import { parseAnnotation } from '#annotation/annotation.ts';
import type { Annotation } from '#annotation/annotation.ts';
import { NOTES, notesNamed } from './note-names.ts';
import { keep, keptNames, onNamesKeptElsewhere, readKept } from './store.ts';
import type { Kept } from './store.ts';

/** `taken`: something that cannot be read lies under the note’s name, and stays there. */
export type Outcome = 'kept' | 'full' | 'forbidden' | 'taken';

const forVisit = new Map<string, Annotation>();

/** The notes of one article, or all. */
export function keptNotes(article?: string): Annotation[] {
  const beginning = article === undefined ? NOTES : notesNamed(article);
  const names = new Set([...keptNames(beginning), ...forVisit.keys()]);
  return [...names]
    .filter((name) => name.startsWith(beginning))
    .map((name) => forVisit.get(name) ?? readKept(kept(name)))
    .filter((one) => one !== null);
}

/** Keeps a note, in place of an earlier state of it. */
export function keepNote(one: Annotation): Outcome {
  const name = nameOf(one);
  if (keptNames(name).includes(name) && !readKept(kept(name))) return 'taken';
  if (keep(kept(name), one)) {
    forVisit.delete(name);
    return 'kept';
  }
  forVisit.set(name, one);
  return isForbidden() ? 'forbidden' : 'full';
}

export function forgetNote(one: Annotation): void {
  forVisit.delete(nameOf(one));
  keep(kept(nameOf(one)), null);
}

/** Calls `changed` when another tab keeps or forgets a note. */
export function onNotesKeptElsewhere(changed: () => void): void {
  onNamesKeptElsewhere(NOTES, changed);
}

function nameOf({ article, id }: Annotation): string {
  return notesNamed(article) + id;
}

/** An annotation is read only under its own name: elsewhere it could not be changed or forgotten. */
function kept(name: string): Kept<Annotation> {
  const parse = (stored: unknown): Annotation | null => {
    const one = parseAnnotation(stored);
    return one && nameOf(one) === name ? one : null;
  };
  return { name, parse };
}

function isForbidden(): boolean {
  try {
    return localStorage.length < 0;
  } catch {
    return true;
  }
}
