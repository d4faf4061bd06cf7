import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#archive/resolved-article.ts';
import { searchPeriodSize, searchPeriodsOf } from '#archive/search-periods.ts';
import { archiveOfOne } from '../support/build.ts';

const { article } = archiveOfOne();

/** Articles of these days, newest first. */
function articlesOf(days: ReadonlyArray<string>): Article[] {
  return days
    .toSorted()
    .toReversed()
    .map((day) => ({ ...article, day }));
}

const days = fc.array(
  fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  { maxLength: 60 },
);
const size = fc.integer({ min: 1, max: 12 });

test('searchPeriodsOf() holds every article once, oldest first', () => {
  fc.assert(
    fc.property(days, size, (written, limit) => {
      const articles = articlesOf(written);
      const found = searchPeriodsOf(articles, limit).flatMap((period) => period.articles);
      expect(found).toEqual(articles.toReversed());
    }),
  );
});

test('searchPeriodsOf() cuts between days, never within one', () => {
  fc.assert(
    fc.property(days, size, (written, limit) => {
      const periods = searchPeriodsOf(articlesOf(written), limit);
      for (const [at, { id, from, to, articles }] of periods.entries()) {
        expect([id, from, to]).toEqual([from, articles[0]?.day, articles.at(-1)?.day]);
        expect(from > (periods[at - 1]?.to ?? '')).toBe(true);
      }
    }),
  );
});

test('searchPeriodsOf() grows no period past its size, but for one day alone', () => {
  fc.assert(
    fc.property(days, size, (written, limit) => {
      for (const { from, to, articles } of searchPeriodsOf(articlesOf(written), limit))
        expect(articles.length <= limit || from === to).toBe(true);
    }),
  );
});

test('searchPeriodsOf() leaves older periods as they are when a later day is added', () => {
  fc.assert(
    fc.property(days, size, (written, limit) => {
      const before = searchPeriodsOf(articlesOf(written), limit);
      const after = searchPeriodsOf(articlesOf([...written, '2026-03-10']), limit);
      expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    }),
  );
});

test('searchPeriodsOf() parts or joins no more than one period when an article comes or goes', () => {
  fc.assert(
    fc.property(days, fc.nat(), size, (written, which, limit) => {
      fc.pre(written.length > 0);
      const spans = (all: ReadonlyArray<string>): Map<string, number> =>
        new Map(
          searchPeriodsOf(articlesOf(all), limit).map(({ from, to, articles }) => [
            `${from} ${to} ${articles.length}`,
            articles.length,
          ]),
        );
      const more = spans(written);
      const fewer = spans(written.toSpliced(which % written.length, 1));
      expect([...fewer.keys()].filter((span) => !more.has(span)).length).toBeLessThanOrEqual(1);
      const gone = [...more].flatMap(([span, count]) => (fewer.has(span) ? [] : count));
      const articles = gone.reduce((sum, count) => sum + count, 0);
      expect(gone.length === 1 || articles <= limit + 1).toBe(true);
    }),
  );
});

test('searchPeriodsOf() cuts where the calendar does, so that the same days make the same periods', () => {
  const year = (which: number): string[] =>
    Array.from({ length: 300 }, (_, day) =>
      new Date(Date.UTC(which, 0, 1 + day)).toISOString().slice(0, 10),
    );
  const before = searchPeriodsOf(articlesOf([...year(2020), ...year(2024)]), 40);
  const after = searchPeriodsOf(articlesOf([...year(2020).slice(1), ...year(2024)]), 40);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('searchPeriodsOf() takes days of any year', () => {
  const periods = searchPeriodsOf(articlesOf(['0001-01-01', '1969-12-31', '9999-12-31']), 1);
  expect(periods.map(({ id }) => id)).toEqual(['0001-01-01', '1969-12-31', '9999-12-31']);
});

test.each([
  [100, 4096, 256],
  [8192, 4096, 256],
  [8193, 4096, 512],
  [20_000, 4096, 1024],
  [100_000, 4096, 4096],
  [6, 2, 2],
])('searchPeriodSize() of %i articles, %i at most, is %i', (articles, most, expected) => {
  expect(searchPeriodSize(articles, most)).toBe(expected);
});

test('searchPeriodsOf() changes nothing of what it is given', () => {
  const articles = Object.freeze(articlesOf(['2026-02-01', '2026-02-02', '2026-02-02']));
  expect(() => searchPeriodsOf(articles, 1)).not.toThrow();
});
