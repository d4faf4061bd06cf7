// A story once its text is ready to print: what only the finished text tells, and what the register adds.
import type { Correction } from '../article-schema.ts';
import type { BodyRoot } from '../body/tree.ts';
import { CORRECTION_KINDS, correctedPlace, correctionEntry, markedIn } from '../corrections.ts';
import { contentsOf } from './contents.ts';
import type { Heading } from './contents.ts';
import type { Named, StoryView } from './story.ts';

export interface PrintedCorrection extends Correction {
  /** What was done: `Corrected`. */
  readonly says: string;
  /** Its anchor in the list of corrections. */
  readonly entry: string;
  /** The anchor of the words it put right, where they are marked. */
  readonly place: string | null;
}

export interface QuotedPerson extends Named {
  /** Role and organisation as stated here. */
  readonly office: string;
  /** How the register’s note begins; null where there is none. */
  readonly note: string | null;
}

export interface PrintedStory extends StoryView {
  readonly corrections: ReadonlyArray<PrintedCorrection>;
  readonly contents: ReadonlyArray<Heading>;
  /** Whose words stand in the text, in order of appearance. */
  readonly quoted: ReadonlyArray<QuotedPerson>;
}

/**
 * @param tree the text as the page prints it; null for a withdrawn one
 * @param noteOn the first sentence of the register’s note on a speaker, by id
 */
export function printedStoryOf(
  story: StoryView,
  tree: BodyRoot | null,
  noteOn: (id: string) => string | null,
): PrintedStory {
  const marked = tree && markedIn(tree, story.corrections.length);
  return {
    ...story,
    corrections: story.corrections.map((correction, index) => ({
      ...correction,
      says: CORRECTION_KINDS[correction.kind],
      entry: correctionEntry(index + 1),
      place: marked?.has(index + 1) ? correctedPlace(index + 1) : null,
    })),
    contents: tree ? contentsOf(tree) : [],
    quoted: story.voices
      .filter(({ quotations }) => quotations.length > 0)
      .map(({ id, name, office }) => ({ id, name, office, note: noteOn(id) })),
  };
}
