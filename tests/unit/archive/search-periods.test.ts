import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#archive/resolved-article.ts';
import { searchPeriodsOf } from '#archive/search-periods.ts';
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

test('searchPeriodsOf() changes nothing of what it is given', () => {
  const articles = Object.freeze(articlesOf(['2026-02-01', '2026-02-02', '2026-02-02']));
  expect(() => searchPeriodsOf(articles, 1)).not.toThrow();
});
