// `“A,” she said. “B.”` is one quotation in two pieces: its attribution interrupts it.
import { countWords } from '#text/words.ts';
import type { Quotation } from './quotation.ts';

/** How many words an interruption may have. */
const LONGEST = 30;

/** `“The keel,” said Ada Quill, “is oak, and the mast,” she added, “is pine.”`: a small letter goes on. */
function goesOn(text: string, { segments, speaker }: Quotation, previous: Quotation): boolean {
  const [start, end] = segments[0] ?? [0, 0];
  return speaker === previous.speaker && /^[^\p{L}]*\p{Ll}/u.test(text.slice(start, end));
}

/** The quotations of a text with the pieces of interrupted ones joined. */
export function joinInterrupted(text: string, quotations: ReadonlyArray<Quotation>): Quotation[] {
  const joined: Quotation[] = [];
  for (const quotation of quotations) {
    const previous = joined.at(-1);
    const [end, start] = [previous?.segments.at(-1)?.[1] ?? 0, quotation.segments[0]?.[0] ?? 0];
    const between = text.slice(end, start);
    const interrupted =
      previous?.kind === 'direct' &&
      previous.mention !== null &&
      (previous.mention[0] >= end || (quotation.mention?.[0] ?? 0) >= end) &&
      quotation.kind !== 'not-speech' &&
      (quotation.mention === null ||
        quotation.mention[0] === previous.mention[0] ||
        goesOn(text, quotation, previous)) &&
      !between.includes('\n') &&
      /[.,;:!?–—-]\s*$/.test(between) &&
      countWords(between) <= LONGEST;
    if (interrupted)
      joined[joined.length - 1] = {
        ...previous,
        segments: [...previous.segments, ...quotation.segments],
      };
    else joined.push(quotation);
  }
  return joined;
}
