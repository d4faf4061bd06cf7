// Two states of one annotation into one, as when an exported file comes back to a browser that went on.
import type { Annotation } from './annotation.ts';

/** The one modified last; a note only the other has is put below its own, so that no words are lost. */
export function mergeAnnotations(one: Annotation, other: Annotation): Annotation {
  const [newer, older] = one.modified >= other.modified ? [one, other] : [other, one];
  const [note, earlier] = [newer.note ?? '', older.note ?? ''];
  if (note.includes(earlier)) return newer;
  return {
    ...newer,
    note: note === '' || earlier.includes(note) ? earlier : `${note}\n\n${earlier}`,
  };
}
