// Notes out of a file into the browser, beside those that are there: by id, and nothing is lost.
import { mergeAnnotations } from '#annotation/merge.ts';
import { parseJsonLd } from '#annotation/web-annotation.ts';
import { counted } from '#text/counted.ts';
import { keepNote, keptNotes } from './kept-notes.ts';

/** Reads a file’s words. @returns what is to be said of it */
export function importNotes(text: string, origin: string): string {
  const read = parseJsonLd(text, origin);
  if (!read) return 'This file holds no Web Annotations. Choose one that was saved here.';
  const there = new Map(keptNotes().map((one) => [one.id, one]));
  const outcomes = read.annotations.map((one) => {
    const same = there.get(one.id);
    return keepNote(same ? mergeAnnotations(same, one) : one);
  });
  const count = (chosen: ReadonlyArray<string>): number =>
    outcomes.filter((outcome) => chosen.includes(outcome)).length;
  const refused = read.refused + count(['taken']);
  const forVisit = count(['full', 'forbidden']);
  return [
    `${counted(count(['kept']), 'note')} read and kept.`,
    ...(forVisit > 0
      ? [`${counted(forVisit, 'note')} could not be kept, and will be gone when you leave.`]
      : []),
    ...(refused > 0
      ? [`${counted(refused, 'entry', 'entries')} left out: not notes on this archive.`]
      : []),
  ].join(' ');
}
