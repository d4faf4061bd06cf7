// The archive cut into stretches of time, each with a search index of its own: so much memory and no
// more is needed to build one, and a changed article touches no other.
import { timeOf } from '#text/dates.ts';
import type { Article } from './resolved-article.ts';

export interface SearchPeriod {
  /** First day of the period; its name. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Oldest first. */
  readonly articles: ReadonlyArray<Article>;
}

/** More indexes than this cost those who search more than smaller ones save the next build. */
const MANY_PERIODS = 32;
/** A smaller index takes hardly less time. */
const LEAST_SIZE = 256;

/** The articles of one day, by its number. */
type Day = readonly [number: number, articles: ReadonlyArray<Article>];

/** Days around 1970 that hold all that can be written as `YYYY-MM-DD`; a power of two. */
const ALL_DAYS = 2 ** 23;
const DAY = 24 * 60 * 60 * 1000;

/**
 * How many articles a period of so large an archive holds at most: the smaller, the sooner a build has done with
 * an edit; but each period is asked in a search.
 * @param most of an archive however large
 */
export function searchPeriodSize(articles: number, most: number): number {
  let size = most;
  while (size / 2 >= LEAST_SIZE && articles <= (MANY_PERIODS * size) / 2) size /= 2;
  return size;
}

/**
 * Oldest first, cut between days; a day larger than `size` is a period of its own. Time is halved until each part
 * holds at most `size`: where a cut lies depends on the calendar and on what is near, so that an article more or
 * less, however old, changes its own period alone, or parts it in two.
 */
export function searchPeriodsOf(newestFirst: ReadonlyArray<Article>, size: number): SearchPeriod[] {
  return parted(daysOf(newestFirst), -ALL_DAYS / 2, ALL_DAYS, size).map((days) => {
    const articles = days.flatMap(([, those]) => those);
    const [from, to] = [articles[0]?.day ?? '', articles.at(-1)?.day ?? ''];
    return { id: from, from, to, articles };
  });
}

/** @param start first of `length` days */
function parted(
  days: ReadonlyArray<Day>,
  start: number,
  length: number,
  size: number,
): ReadonlyArray<Day>[] {
  if (days.length === 0) return [];
  const articles = days.reduce((sum, [, those]) => sum + those.length, 0);
  if (articles <= size || length === 1) return [days];
  const half = length / 2;
  const middle = days.findIndex(([number]) => number >= start + half);
  const cut = middle === -1 ? days.length : middle;
  return [
    ...parted(days.slice(0, cut), start, half, size),
    ...parted(days.slice(cut), start + half, half, size),
  ];
}

/** Oldest first. */
function daysOf(newestFirst: ReadonlyArray<Article>): Day[] {
  const days = new Map<string, Article[]>();
  for (const article of newestFirst.toReversed()) {
    const day = days.get(article.day);
    if (day) day.push(article);
    else days.set(article.day, [article]);
  }
  return [...days].map(([day, articles]) => [timeOf(day) / DAY, articles]);
}
