import { expect, test } from 'vitest';
import type { ArticleFacts } from '#archive/article.ts';
import { dataCountsOf, dataFilesOf, oldestFirst } from '#export/data/data-files.ts';
import { anArchive, anArticle } from '../../support/build.ts';

const says = (date: string, slug: string, times = 1): ArticleFacts => {
  const quoted = Array.from({ length: times }, (_, at) => `“We go ${at},” said Ada Quill.`);
  return anArticle({
    date,
    slug,
    speakers: times > 0 ? ['Ada Quill'] : [],
    body: ['They go.', ...quoted].join('\n\n'),
  });
};

const archive = anArchive([
  says('2024-05-01', 'b'),
  says('2024-05-01', 'a'),
  says('2025-02-03', 'c', 3),
  says('2025-03-04', 'd', 2),
  says('2026-01-02', 'e', 0),
  anArticle({ date: '2026-01-03', slug: 'draft', status: 'draft' }),
]);

const namesOf = (size: number, kind: string): [name: string, records: number][] =>
  dataFilesOf(archive, size)
    .filter((file) => file.kind === kind && file.format === 'jsonl')
    .map(({ name, records }) => [name, records]);

test('dataFilesOf() has one file of a kind as long as it is small', () => {
  expect(namesOf(7, 'quotes')).toEqual([['quotes.jsonl', 7]]);
  expect(namesOf(5, 'articles')).toEqual([['articles.jsonl', 5]]);
});

test('dataFilesOf() has one file a year past a size, and one a month of a year past it', () => {
  expect(namesOf(5, 'quotes')).toEqual([
    ['quotes-2024.jsonl', 2],
    ['quotes-2025.jsonl', 5],
  ]);
  expect(namesOf(4, 'quotes')).toEqual([
    ['quotes-2024.jsonl', 2],
    ['quotes-2025-02.jsonl', 3],
    ['quotes-2025-03.jsonl', 2],
  ]);
  expect(namesOf(2, 'articles')).toEqual([
    ['articles-2024.jsonl', 2],
    ['articles-2025.jsonl', 2],
    ['articles-2026.jsonl', 1],
  ]);
});

test('dataFilesOf() splits a month no further, and what has no day not at all', () => {
  expect(namesOf(0, 'articles').at(0)).toEqual(['articles-2024-05.jsonl', 2]);
  expect(namesOf(0, 'speakers')).toEqual([['speakers.jsonl', 1]]);
});

test('dataFilesOf() has quotations as a table too, split alike', () => {
  const names = dataFilesOf(archive, 4).map(({ name }) => name);
  for (const [name] of namesOf(4, 'quotes'))
    expect(names).toContain(name.replace('.jsonl', '.csv'));
});

test('dataFilesOf() has a file of each kind for an archive that holds nothing', () => {
  const files = dataFilesOf(anArchive([]), 10);
  expect(files.map(({ name, records }) => [name, records])).toEqual([
    ['articles.jsonl', 0],
    ['quotes.jsonl', 0],
    ['quotes.csv', 0],
    ['speakers.jsonl', 0],
    ['places.jsonl', 0],
    ['sources.jsonl', 0],
    ['tags.jsonl', 0],
  ]);
});

test('dataCountsOf() counts what is published', () => {
  expect(dataCountsOf(archive)).toMatchObject({ articles: 5, quotes: 7, speakers: 1 });
});

test('oldestFirst() orders by day, then by id', () => {
  expect(oldestFirst(archive).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
