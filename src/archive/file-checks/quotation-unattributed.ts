// quotation-unattributed: a direct quotation nobody is known to have said. Words that the text gives to
// a document or to somebody it leaves unnamed (“the letter reads”, “a resident said”) are in order;
// where it names somebody, and the archive cannot tell whom, an editor can.
import { fold } from '#text/fold.ts';
import type { Problem } from '../problem.ts';
import type { Quotation, Span } from '../quotations/quotation.ts';
import type { FileReading } from './check-file.ts';

export function checkQuotationUnattributed(reading: FileReading): Problem[] {
  const { file, values, body, speech, placeOfText } = reading;
  const surnames = new Set(
    [...values.speakers, ...speech.people].map(({ name }) => fold(name).split(' ').at(-1)),
  );
  return speech.quotations
    .filter((quotation) => isOpen(quotation) && !isFaulty(quotation))
    .map(({ segments, mention }): Problem => {
      const written = mention && body.text.slice(...mention);
      return {
        rule: 'quotation-unattributed',
        severity: 'warning',
        file,
        ...placeOfText(segments[0]?.[0] ?? 0),
        message: written
          ? `nobody is known to have said this: whom "${written}" means is not clear`
          : 'nobody is known to have said this',
        fix: 'write :quote[…]{by=…} around it: a name, an id, or none where the words are nobody’s',
      };
    });

  function isOpen({ kind, speaker, mention }: Quotation): boolean {
    if (kind !== 'direct' || speaker !== null) return false;
    return mention === null || meansSomebody(body.text.slice(...mention));
  }

  /** Whether the words stand for one person the text has named, as the archive failed to see. */
  function meansSomebody(mention: string): boolean {
    const words = fold(mention).split(' ');
    return (
      PRONOUNS.has(words.join(' ')) ||
      (words.length > 1 && HONORIFICS.has(words[0] ?? '')) ||
      surnames.has(words.at(-1))
    );
  }

  /** A mark that does not fit is a fault of its own, and the words between may be anybody's. */
  function isFaulty({ segments }: Quotation): boolean {
    return speech.faults.some(({ at }) => segments.some((segment) => overlap(segment, at)));
  }
}

const PRONOUNS = new Set(['he', 'she']);
const HONORIFICS = new Set('mr mrs ms miss dr prof professor sir dame lord lady'.split(' '));

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
