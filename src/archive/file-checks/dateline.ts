// dateline: a dateline in which no place can be read would file the article nowhere.
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkDateline({ file, frontMatter, values, dateline }: FileReading): Problem[] {
  if (!values.dateline || dateline || values.dateline.place !== null) return [];
  return [
    {
      rule: 'dateline',
      severity: 'error',
      file,
      ...frontMatter.placeOf(['dateline']),
      message: 'no place can be read in the dateline',
      fix: 'write { text: …, place: …, date: … }',
    },
  ];
}
