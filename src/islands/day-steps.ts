// Steps through the days of a calendar that hold news: which day a key leads to from another.

const DAY = 24 * 60 * 60 * 1000;

/**
 * The place in `days` to which a key leads from another, or null where it leads nowhere or does nothing.
 * Arrows lead to the nearest day with news in their direction, by days or by whole weeks; Home and End to
 * the first and last of the month; Page Up and Page Down to the day of another month nearest to the same date.
 * @param days `YYYY-MM-DD`, oldest first @param rightToLeft whether time runs to the left
 */
export function stepFrom(
  days: ReadonlyArray<string>,
  at: number,
  key: string,
  rightToLeft: boolean,
): number | null {
  const day = days[at];
  if (day === undefined) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return placeIn(days, at + ((key === 'ArrowRight') === rightToLeft ? -1 : 1));
    case 'ArrowDown':
      return found(days.findIndex((other) => distance(day, other) >= 7));
    case 'ArrowUp':
      return found(days.findLastIndex((other) => distance(day, other) <= -7));
    case 'Home':
      return found(days.findIndex((other) => monthOf(other) === monthOf(day)));
    case 'End':
      return found(days.findLastIndex((other) => monthOf(other) === monthOf(day)));
    case 'PageDown':
      return sameDateIn(days, day, monthOf(days.find((other) => monthOf(other) > monthOf(day))));
    case 'PageUp':
      return sameDateIn(
        days,
        day,
        monthOf(days.findLast((other) => monthOf(other) < monthOf(day))),
      );
    default:
      return null;
  }
}

function sameDateIn(days: ReadonlyArray<string>, day: string, month: string): number | null {
  let best: number | null = null;
  const apart = (at: number): number => Math.abs(dateOf(days[at] ?? '') - dateOf(day));
  days.forEach((other, at) => {
    if (monthOf(other) === month && (best === null || apart(at) < apart(best))) best = at;
  });
  return best;
}

function placeIn(days: ReadonlyArray<string>, at: number): number | null {
  return at in days ? at : null;
}

function found(at: number): number | null {
  return at === -1 ? null : at;
}

function monthOf(day = ''): string {
  return day.slice(0, 7);
}

function dateOf(day: string): number {
  return Number(day.slice(8));
}

/** In days. */
function distance(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
