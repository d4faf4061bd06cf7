// dateline-date: the dateline's day contradicts the article's: a slip of the pen in one of the two.
import { dayOf } from '#text/dates.ts';
import { datelineContradicts } from '../datelines/contradicts.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkDatelineDate({ file, frontMatter, values, dateline }: FileReading): Problem[] {
  const date = values.dateline?.date ?? dateline?.date ?? null;
  const contradiction = datelineContradicts({ date }, dayOf(values.date));
  if (contradiction === null) return [];
  return [
    {
      rule: 'dateline-date',
      severity: 'warning',
      file,
      ...frontMatter.placeOf(['dateline']),
      message: contradiction,
      fix: 'mend the day in the dateline, or the article’s date',
    },
  ];
}
