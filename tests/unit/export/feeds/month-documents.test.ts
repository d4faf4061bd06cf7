import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthDocumentsOf } from '#export/feeds/month-documents.ts';
import { newestOf } from '#export/feeds/newest.ts';
import { LIMITS } from '#export/feeds/fit.ts';
import { anArchive, anArticle } from '../../support/build.ts';
import { itemOfLength } from './feed-builders.ts';

const article = anArticle();
/** Articles that differ in their days and slugs alone, as `2026-03-10` or `2026-03-10 withdrawn`. */
const articlesOn = (days: ReadonlyArray<string>): (typeof article)[] =>
  days.map((day, at) => ({
    ...article,
    date: day.slice(0, 10),
    slug: `n-${at}`,
    file: `articles/n-${at}.md`,
    status: day.endsWith('withdrawn') ? 'withdrawn' : 'published',
  }));
const slugsIn = (documents: ReturnType<typeof monthDocumentsOf>): string[][] =>
  documents.map(({ articles }) => articles.map(({ slug }) => slug));
const most = { articles: 2, bytes: 1000 };

test('monthDocumentsOf() cuts a month from its oldest article on', () => {
  const archive = anArchive(articlesOn(['2026-03-01', '2026-03-02', '2026-03-03', '2026-02-01']));
  const documents = monthDocumentsOf(archive, most);
  expect(documents.map(({ month, part }) => `${month} ${part}`)).toEqual([
    '2026-02 1',
    '2026-03 1',
    '2026-03 2',
  ]);
  expect(slugsIn(documents)).toEqual([['n-3'], ['n-1', 'n-0'], ['n-2']]);
});

test('monthDocumentsOf() leaves full documents alone when something newer appears', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
  const [before, after] = [days, [...days, '2026-03-04', '2026-03-05']].map((those) =>
    slugsIn(monthDocumentsOf(anArchive(articlesOn(those)), most)),
  );
  expect(after?.[0]).toEqual(before?.[0]);
  expect(after).toHaveLength(3);
});

test('monthDocumentsOf() keeps the seat of what was withdrawn, and shows nobody in it', () => {
  const days = ['2026-03-01 withdrawn', '2026-03-02', '2026-03-03'];
  expect(slugsIn(monthDocumentsOf(anArchive(articlesOn(days)), most))).toEqual([['n-1'], ['n-2']]);
  const alone = monthDocumentsOf(anArchive(articlesOn(['2026-03-01 withdrawn'])), most);
  expect(slugsIn(alone)).toEqual([[]]);
});

test('monthDocumentsOf() begins another document where the files would be too long', () => {
  const long = articlesOn(['2026-03-01', '2026-03-02', '2026-03-03']).map((one, at) => ({
    ...one,
    bytes: at === 0 ? 5000 : 400,
  }));
  expect(slugsIn(monthDocumentsOf(anArchive(long), most))).toEqual([['n-0'], ['n-2', 'n-1']]);
});

describe('a walk from the feed of the newest along the earlier documents', () => {
  /** The slugs met, in order. */
  async function walk(days: ReadonlyArray<string>, length: number): Promise<string[]> {
    const archive = anArchive(articlesOn(days));
    const documents = monthDocumentsOf(archive);
    const { items, earlier } = await newestOf(documents, archive.addresses, itemOfLength(length));
    const rest = earlier === null ? [] : documents.slice(0, documents.indexOf(earlier) + 1);
    expect(items.length).toBeLessThanOrEqual(LIMITS.items);
    return [
      ...items.map(({ id }) => id),
      ...rest.toReversed().flatMap(({ articles }) => articles.map(({ id }) => `/${id}/`)),
    ];
  }

  const addressesOf = (days: ReadonlyArray<string>): string[] =>
    anArchive(articlesOn(days)).articles.map(({ id }) => `/${id}/`);

  test('meets each of some thousand articles once', async () => {
    const days = Array.from({ length: 4000 }, (_, at) => {
      const time = Date.UTC(2019, 0, 1) + Math.floor(at ** 1.4 / 40) * 86_400_000;
      return new Date(time).toISOString().slice(0, 10);
    }).filter((day) => day < '2026-06-01');
    expect(days.length).toBeGreaterThan(2000);
    expect(await walk(days, 100)).toEqual(addressesOf(days));
  });

  test('meets each article once however they lie, and however long they are', async () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, date]) => `2026-0${month}-${String(date).padStart(2, '0')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { maxLength: 120 }),
        fc.constantFrom(0, 5000, 15_000, 100_000),
        async (days, length) => {
          expect(await walk(days, length)).toEqual(addressesOf(days));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('begins with half of what a feed may hold at least, in an archive that has it', async () => {
    for (const count of [50, 51, 75, 76, 99, 100, 101]) {
      const archive = anArchive(articlesOn(Array.from({ length: count }, () => '2026-03-10')));
      const documents = monthDocumentsOf(archive);
      const { items } = await newestOf(documents, archive.addresses, itemOfLength(10));
      expect(items.length).toBeGreaterThan(LIMITS.items / 2);
    }
  });
});
