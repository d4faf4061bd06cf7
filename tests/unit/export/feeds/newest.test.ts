import { expect, test } from 'vitest';
import { newestFirst, newestOf } from '#export/feeds/newest.ts';
import { monthDocumentsOf } from '#export/feeds/month-documents.ts';
import { anArchive, anArticle } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';
import { itemOfLength } from './feed-builders.ts';

const corrected = (date: string): Written => ({ corrections: [{ date, kind: 'corrected' }] });
const archiveOf = (articles: Readonly<Record<string, Written>>): ReturnType<typeof anArchive> =>
  anArchive(Object.entries(articles).map(([slug, facts]) => anArticle({ slug, ...facts })));
const slugOf = (path: string): string => path.split('/').at(-2) ?? '';

async function newestIn(
  articles: Readonly<Record<string, Written>>,
  items: number,
  inDocument = 1,
): Promise<string[]> {
  const archive = archiveOf(articles);
  const documents = monthDocumentsOf(archive, { articles: inDocument, bytes: 1e6 });
  const limits = { items, bytes: 1e6 };
  const newest = await newestOf(documents, archive.addresses, itemOfLength(1), limits);
  return newest.items.map(({ id }) => slugOf(id));
}

test('newestOf() sets a corrected article where its correction belongs in time', async () => {
  const articles = {
    newest: { date: '2026-03-04' },
    between: { date: '2026-03-02' },
    old: { date: '2026-03-01', ...corrected('2026-03-03') },
  };
  expect(await newestIn(articles, 10)).toEqual(['newest', 'old', 'between']);
});

test('newestOf() brings back an old article that was corrected since the oldest of the newest', async () => {
  const articles = {
    c: { date: '2026-03-04' },
    b: { date: '2026-03-02' },
    told: { date: '2020-01-01', ...corrected('2026-03-03') },
    untold: { date: '2020-01-02', ...corrected('2020-02-01') },
  };
  expect(await newestIn(articles, 3)).toEqual(['c', 'told', 'b']);
});

test('newestOf() tells of a withdrawal likewise', async () => {
  const gone = {
    status: 'withdrawn',
    date: '2020-01-01',
    corrections: [{ date: '2026-03-03', kind: 'withdrawn' }],
  };
  const articles = { c: { date: '2026-03-04' }, b: { date: '2026-03-02' }, gone };
  expect(await newestIn(articles, 3)).toEqual(['c', 'gone', 'b']);
});

test('newestOf() keeps within its limit when very much is corrected at once', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `n-${at}`,
      { date: `2020-01-${String(at + 1).padStart(2, '0')}`, ...corrected('2026-03-03') },
    ]),
  );
  const newest = await newestIn({ ...articles, last: { date: '2026-03-01' } }, 5, 2);
  expect(newest).toHaveLength(5);
  expect(newest).toContain('last');
});

test('newestOf() leaves a document to the chain when its words do not fit', async () => {
  const archive = archiveOf({ b: { date: '2026-03-02' }, a: { date: '2026-02-01' } });
  const documents = monthDocumentsOf(archive);
  const limits = { items: 50, bytes: 20_000 };
  const newest = await newestOf(documents, archive.addresses, itemOfLength(9000), limits);
  expect(newest.items.map(({ id }) => slugOf(id))).toEqual(['b']);
  expect(newest.earlier?.month).toBe('2026-02');
});

test('newestOf() has nothing for an archive without articles', async () => {
  expect(await newestOf([], [], itemOfLength(1))).toEqual({ items: [], earlier: null });
});

test('newestFirst() takes the newest, and what was corrected among the rest as of its correction', () => {
  const { articles } = archiveOf({
    d: { date: '2026-03-05' },
    c: { date: '2026-03-04' },
    b: { date: '2026-03-02' },
    told: { date: '2020-01-01', ...corrected('2026-03-03') },
  });
  expect(newestFirst(articles, 3).map(({ slug }) => slug)).toEqual(['d', 'c', 'told']);
  expect(newestFirst(articles, 4).map(({ slug }) => slug)).toEqual(['d', 'c', 'told', 'b']);
});
