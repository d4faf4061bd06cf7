// Hits over time: bars of years, months or days, whichever the time shown makes few enough.
import { dayOfNumber, firstDayOf, numberOfDay, stretchAfter } from './date-stretch.ts';

export interface Bar {
  /** Year, month or day. */
  readonly key: string;
  readonly count: number;
}

/** How long the time shown may be, in days, for bars of days and of months. */
const DAYS_UP_TO = 93;
const MONTHS_UP_TO = 3 * 366;

/**
 * @param counts hits by day, as a number since 1970
 * @param from first day shown @param to last day shown
 */
export function barsOf(counts: ReadonlyMap<number, number>, from: string, to: string): Bar[] {
  if (from === '' || to === '' || from > to) return [];
  const days = numberOfDay(to) - numberOfDay(from) + 1;
  const length = days <= DAYS_UP_TO ? 10 : days <= MONTHS_UP_TO ? 7 : 4;
  const sums = new Map<string, number>();
  for (const [day, count] of counts) {
    const key = dayOfNumber(day).slice(0, length);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  const bars: Bar[] = [];
  for (
    let key = from.slice(0, length);
    key !== '' && firstDayOf(key) <= to;
    key = stretchAfter(key)
  )
    bars.push({ key, count: sums.get(key) ?? 0 });
  return bars;
}
