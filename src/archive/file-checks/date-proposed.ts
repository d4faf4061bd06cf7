// date-proposed: `import` found copy whose dateline names a day without its year, and took the latest such
// day. The comment behind it says so; until it goes, nobody has confirmed the date, which is the address.
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

/** The comment that marks a date with a supposed year: `date: 2026-03-10 # proposed: …`. */
export const PROPOSED_DATE =
  'proposed: the copy names no year; write the date, or delete this comment';

export function checkDateProposed({ file, frontMatter }: FileReading): Problem[] {
  if (frontMatter.commentOn('date')?.startsWith('proposed') !== true) return [];
  return [
    {
      rule: 'date-proposed',
      severity: 'warning',
      file,
      ...frontMatter.placeOf(['date']),
      message: 'the year of the date is a proposal: the copy names none',
      fix: 'write the date, or delete the comment behind it',
    },
  ];
}
