// The pages of years, months and days.
import type { DateListView } from '#archive/views/date-list.ts';
import { aroundPeriod, daysByMonth, sheetsOf } from '#archive/timeline.ts';
import type { EitherSide, MonthSheet, Period } from '#archive/timeline.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { articleUrl, dateUrl, monthFeedUrl, pageUrl } from '#archive/urls.ts';
import { formatDay, formatPeriod } from '#text/dates.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { counted } from '#text/counted.ts';
import { dateParams, listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { listData } from './structured-data.ts';
import { dateTrail } from './trail.ts';

/** Length of a month’s key. */
const MONTH = 7;

export interface DatePage {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly facts: ReadonlyArray<string>;
  readonly trail: Crumb[];
  /** Ready to stand in a script element. */
  readonly jsonLd: string;
  readonly around: EitherSide;
}

export interface YearPage extends DatePage {
  readonly years: ReadonlyArray<Period>;
  readonly sheets: ReadonlyArray<MonthSheet>;
  readonly fullest: number;
}

export interface DateList extends DatePage, DateListView {}

export function yearPaths(): { params: { year: string }; props: { year: string } }[] {
  return archive.timeline.years.map(({ key }) => ({ params: { year: key }, props: { year: key } }));
}

export function monthPaths(): ListPath[] {
  return archive.timeline.months.flatMap(({ key, count }) =>
    listPaths(key, dateParams(key), count),
  );
}

export function dayPaths(): ListPath[] {
  return archive.timeline.days.flatMap(({ key, count }) => listPaths(key, dateParams(key), count));
}

/** @param year with articles */
export function yearPage(year: string): YearPage {
  const sheets = sheetsOf(archive.byDate, year);
  const days = sheets
    .flatMap(({ weeks }) => weeks.flat())
    .flatMap((day) => (day && day.count > 0 ? [day.count] : []));
  return {
    ...frameOf(year, [`on ${counted(days.length, 'day')}`], dateUrl(year), []),
    years: archive.timeline.years,
    sheets,
    fullest: Math.max(...days),
  };
}

/** Every day that has a page, by month: small enough to be fetched by who looks for one. */
export function dayList(): Response {
  return new Response(`${JSON.stringify(daysByMonth(archive.timeline))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** All that the page of a month or day follows from: what it says. */
export function dateInputs({ key, page }: ListPath['props']): unknown {
  return dateList(key, page);
}

/** @param key month or day with articles */
export function dateList(key: string, page: number): DateList {
  const articles = archive.byDate.get(key) ?? [];
  const shown = pageOf(articles, page);
  const paths = shown.map(({ id }) => articleUrl(id));
  const groups = Map.groupBy(shown, ({ day }) => day);
  return {
    ...frameOf(key, [], pageUrl(dateUrl(key), page), paths),
    feed: key.length === MONTH ? monthFeedUrl(key, 1) : null,
    days: [...groups].map(([day, those]) => ({
      day,
      heading: formatDay(day, 'EEEE d'),
      path: dateUrl(day),
      teasers: those.map((article) => teaserOf(archive, article)),
    })),
    page,
    pages: pagesOf(articles.length),
  };
}

/**
 * @param path of this page of the list
 * @param paths of the articles on it
 */
function frameOf(
  key: string,
  moreFacts: ReadonlyArray<string>,
  path: string,
  paths: ReadonlyArray<string>,
): DatePage {
  const title = formatPeriod(key);
  const facts = [counted(archive.byDate.get(key)?.length ?? 0, 'article'), ...moreFacts];
  const description = `${title}: ${facts.join(', ')}.`;
  const trail = dateTrail(key);
  return {
    title,
    description,
    url: dateUrl(key),
    facts,
    trail,
    jsonLd: listData({ title, description, path }, paths, trail),
    around: aroundPeriod(archive.timeline, key),
  };
}
