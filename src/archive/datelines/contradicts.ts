// A dateline's day against the article's: news is filed just before it is published.
import { formatDay } from '#text/dates.ts';
import type { Dateline } from './dateline.ts';
import { daysBetween } from './day.ts';

/**
 * East of the publisher it is tomorrow already: of 1,846 Reuters stories of 1987, one in 27 has a dateline
 * a day ahead of its file, none two; what lies further ahead there (eleven days) is a slip.
 */
const DAYS_AHEAD = 1;
/** In those stories no dateline is between five and nine days old; ten and more are slips of day or month. A week leaves features their weekend. */
const DAYS_BEHIND = 7;

/**
 * Says how a dateline's day contradicts the day of its article, in words for an editor.
 * @param day the article's day, `YYYY-MM-DD`
 * @returns null when the dateline has no day, or one from a week before to a day after the article's
 */
export function datelineContradicts(dateline: Pick<Dateline, 'date'>, day: string): string | null {
  if (dateline.date === null) return null;
  const ahead = daysBetween(day, dateline.date);
  if (ahead >= -DAYS_BEHIND && ahead <= DAYS_AHEAD) return null;
  const distance = `${Math.abs(ahead)} days ${ahead > 0 ? 'after' : 'before'}`;
  return `the dateline’s day, ${formatDay(dateline.date)}, lies ${distance} the article’s, ${formatDay(day)}`;
}
