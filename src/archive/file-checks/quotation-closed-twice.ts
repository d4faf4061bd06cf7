// quotation-closed-twice: a closing mark with nothing left to close: one mark too many, or the opening
// one forgotten.
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkQuotationClosedTwice({ file, speech, placeOfText }: FileReading): Problem[] {
  return speech.faults
    .filter(({ fault }) => fault === 'closed-twice')
    .map(({ at }) => ({
      rule: 'quotation-closed-twice',
      severity: 'warning',
      file,
      ...placeOfText(at[0]),
      message: 'this mark closes a quotation that is not open',
      fix: 'delete the mark, or put the opening one where the words begin',
    }));
}
