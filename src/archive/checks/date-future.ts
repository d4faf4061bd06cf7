// date-future: an article dated to come without an embargo is published at once, under a day that has not
// been. Nobody means that: either the day is a slip, or the embargo was forgotten.
import { dayOf, formatDay } from '#text/dates.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

/** How far the clocks of the easternmost time zone, Kiribati’s, are ahead of UTC. */
const EASTERNMOST = 14 * 60 * 60 * 1000;

export function checkDatesFuture({ content, now, placeOfWords }: CheckInput): Problem[] {
  const today = new Date(now + EASTERNMOST).toISOString().slice(0, 10);
  return content.articles.flatMap(({ file, date, status, embargo }): Problem[] => {
    if (dayOf(date) <= today || status === 'draft' || embargo !== null) return [];
    return [
      {
        rule: 'date-future',
        severity: 'warning',
        file,
        ...placeOfWords(file, date, 'date'),
        message: `${formatDay(date)} is still to come, and there is no embargo`,
        fix: `mend the date, or add embargo: ${dayOf(date)}T00:00:00Z or status: draft`,
      },
    ];
  });
}
