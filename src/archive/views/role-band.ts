// Offices over time as a band: one row an office, its bar on the scale of the archive’s years.
import { daysInMonth, formatDay, timeOf } from '#text/dates.ts';
import type { OfficeHeld } from '../offices.ts';

/** A row of the band. */
export interface RoleRow {
  readonly office: string;
  /** The time in words: `March 2026`, `2019–2024`, `since 2024`; empty where nobody knows. */
  readonly span: string;
  /** The bar, in thousandths of the scale; null where nothing of it lies in the archive’s years. */
  readonly bar: { readonly start: number; readonly length: number } | null;
}

export interface RoleBand {
  readonly rows: ReadonlyArray<RoleRow>;
  /** First and last year of the scale. */
  readonly years: readonly [first: string, last: string];
}

const SCALE = 1000;
/** A bar of one day can still be seen. */
const SHORTEST = 8;
const DAY = 24 * 60 * 60 * 1000;

/** @param years first and last year of the archive */
export function roleBandOf(offices: ReadonlyArray<OfficeHeld>, years: RoleBand['years']): RoleBand {
  return {
    rows: offices.map((held) => ({
      office: held.office,
      span: spanOf(held),
      bar: held.from === null && held.to === null ? null : barOf(held, years),
    })),
    years,
  };
}

function barOf({ from, to }: OfficeHeld, [first, last]: RoleBand['years']): RoleRow['bar'] {
  const [begin, end] = [timeOf(`${first}-01-01`), timeOf(`${last}-12-31`) + DAY];
  const start = from === null ? begin : timeOf(firstDayOf(from));
  const stop = to === null ? end : timeOf(lastDayOf(to)) + DAY;
  if (stop <= begin || start >= end) return null;
  const at = (time: number): number =>
    Math.round((SCALE * (Math.min(Math.max(time, begin), end) - begin)) / (end - begin));
  const length = Math.max(SHORTEST, at(stop) - at(start));
  return { start: Math.min(at(start), SCALE - length), length };
}

function spanOf({ from, to }: OfficeHeld): string {
  if (from === null) return to === null ? '' : `until ${yearOf(to)}`;
  if (to === null) return `since ${yearOf(from)}`;
  if (yearOf(from) !== yearOf(to)) return `${yearOf(from)}–${yearOf(to)}`;
  const month = from.slice(0, 7);
  return month.length === 7 && to.startsWith(month)
    ? formatDay(`${month}-01`, 'MMMM yyyy')
    : yearOf(from);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${daysInMonth(month)}`;
}
