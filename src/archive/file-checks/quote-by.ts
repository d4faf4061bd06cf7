// quote-by: a ruling on a quotation must say whose words they are.
import { placeOf } from '#text/lines.ts';
import { hasSilentRuling } from '../body/marked.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkQuoteBy({ file, source, body }: FileReading): Problem[] {
  if (!hasSilentRuling(body.tree)) return [];
  return [
    {
      rule: 'quote-by',
      severity: 'error',
      file,
      ...placeOf(source, Math.max(0, source.search(/:quote(?![^\n]*\bby=)/))),
      message: 'a quotation directive does not say whose words they are',
      fix: 'write {by=…} behind it: a name, an id, or none',
    },
  ];
}
