// The dateline as an article's front matter takes it, and the day it says.
import { parseDateline } from '#archive/datelines/parse.ts';
import { timeOf } from '#text/dates.ts';
import { isRegistrable, oneLine } from './field-values.ts';

/**
 * The dateline as front matter takes it: words in which a place is read, else with the place said apart;
 * null where no register can have that place.
 */
export function datelineOf(
  dateline: string | null,
  day: string,
): string | { text: string; place: string } | null {
  const text = oneLine(dateline ?? '');
  const place = parseDateline(text, day)?.place ?? '';
  if (!isRegistrable(place === '' ? text : place)) return null;
  return place === '' ? { text, place: text } : text;
}

/** The day of a dateline that says its year; null of any other. */
export function dayOfDateline(dateline: string | null, near: string): string | null {
  if (dateline === null || !/\b(?:19|20)\d\d\b/.test(dateline)) return null;
  return parseDateline(dateline, near)?.date ?? null;
}

/** So far back of today a day without a year is looked for, half a year to either side: today's is the latest. */
const HALF_A_YEAR = 180 * 86_400_000;

/** The latest day that a dateline without a year can mean, today's included; null of one that names none. */
export function latestDayOf(dateline: string | null, today: string): string | null {
  if (dateline === null) return null;
  const near = new Date(timeOf(today) - HALF_A_YEAR).toISOString().slice(0, 10);
  return parseDateline(dateline, near)?.date ?? null;
}
