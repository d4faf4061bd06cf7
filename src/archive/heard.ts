// Who is quoted in an article without being listed above it, as the text introduces them.
import { fold } from '#text/fold.ts';
import type { Place } from '#text/lines.ts';
import { speechIn } from './quotations/ids.ts';
import type { SpeechReading } from './quotations/quotation.ts';

/** Someone quoted whom the metadata does not list. */
export interface Heard extends Place {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

/**
 * Everyone quoted and not listed, in order of their first quotation, which is their place.
 * @param listed names of the speakers the metadata gives
 * @param placeOfText where an offset into the text stands in the file
 */
export function heardIn(
  { quotations, people }: Pick<SpeechReading, 'quotations' | 'people'>,
  listed: ReadonlyArray<string>,
  placeOfText: (offset: number) => Place,
): Heard[] {
  const known = new Set(listed.map(fold));
  return speechIn(quotations).flatMap(({ speaker, segments, rule }): Heard[] => {
    if (speaker === null || known.has(fold(speaker))) return [];
    // A surname alone is nobody to list; an editor may have given an id.
    if (rule !== 'editor' && !speaker.includes(' ')) return [];
    known.add(fold(speaker));
    const person = people.find(({ name }) => fold(name) === fold(speaker));
    return [
      {
        name: person?.name ?? speaker,
        role: person?.role ?? null,
        organisation: person?.organisation ?? null,
        ...placeOfText(segments[0]?.[0] ?? 0),
      },
    ];
  });
}
