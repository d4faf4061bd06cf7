// Under which names notes are kept. Each has a name of its own: so two tabs never write over one another’s,
// and what cannot be read, or was written by another version, lies beside the rest untouched.

/** All notes; a new form of an annotation takes another number. */
export const NOTES = 'note-1:';

/** How the names of one article’s notes begin. */
export function notesNamed(article: string): string {
  return `${NOTES}${article}:`;
}
