// quotation-unclosed: an opening mark with nothing to close it. The quotation ends with its paragraph,
// which may be too soon or too late.
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkQuotationUnclosed({ file, speech, placeOfText }: FileReading): Problem[] {
  return speech.faults
    .filter(({ fault }) => fault === 'unclosed')
    .map(({ at }) => ({
      rule: 'quotation-unclosed',
      severity: 'warning',
      file,
      ...placeOfText(at[0]),
      message: 'this quotation is never closed',
      fix: 'close it where the words end; where they go on in the next paragraph, begin that one with an opening mark',
    }));
}
