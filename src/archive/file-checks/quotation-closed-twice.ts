// quotation-closed-twice: a closing mark with nothing left to close: one mark too many, or the opening
// one forgotten. Typed twice in a row, it is one too many, and the second can go.
import { placesIn } from '#text/lines.ts';
import type { Edit } from '../edits.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../quotations/quotation.ts';
import type { FileReading } from './check-file.ts';

export function checkQuotationClosedTwice(reading: FileReading): Problem[] {
  const { file, speech, placeOfText } = reading;
  const { offsetOf } = placesIn(reading.source);
  const ends = new Set(speech.quotations.map(({ segments }) => segments.at(-1)?.[1]));
  return speech.faults
    .filter(({ fault }) => fault === 'closed-twice')
    .map(({ at }) => {
      const place = placeOfText(at[0]);
      const edit = ends.has(at[0]) ? withoutSecond(reading, at, offsetOf(place)) : null;
      return {
        rule: 'quotation-closed-twice',
        severity: 'warning',
        file,
        ...place,
        message: 'this mark closes a quotation that is not open',
        fix: 'delete the mark, or put the opening one where the words begin',
        ...(edit && { edits: [edit] }),
      };
    });
}

/** Takes away the second of exactly two like marks, if the file has them side by side as the text does. */
function withoutSecond({ source, body }: FileReading, at: Span, start: number): Edit | null {
  const mark = body.text.slice(...at);
  const isSecond = (text: string, from: number): boolean =>
    text.slice(from - 1, from + 1) === mark + mark &&
    text.charAt(from - 2) !== mark &&
    text.charAt(from + 1) !== mark;
  return mark.length === 1 && isSecond(body.text, at[0]) && isSecond(source, start)
    ? { start, end: start + 1, text: '' }
    : null;
}
