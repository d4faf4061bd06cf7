// Days as citations write them. In and out are strings: no clock and no time zone comes near.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day’s numbers. @throws RangeError for what is no `2026-03-10` */
export function dayParts(day: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`“${day}” is not a day: write 2026-03-10`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** `March`. @param month 1 to 12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `10 March 2026`. */
export function dayMonthYear(day: string): string {
  const parts = dayParts(day);
  return `${parts.day} ${monthName(parts.month)} ${parts.year}`;
}

/** `March 10, 2026`. */
export function monthDayYear(day: string): string {
  const parts = dayParts(day);
  return `${monthName(parts.month)} ${parts.day}, ${parts.year}`;
}
