import { expect, test } from 'vitest';
import { parseArticle } from '#archive/article.ts';
import { aSource, anArticle, problemsOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';

test('parseArticle() reads the facts of a file and keeps no words but the opening', () => {
  const facts = anArticle({
    slug: 'tide',
    dateline: 'QUILLMOUTH, Ostrany, March 9. /Larkwire/.',
    body: '“The tide turned,” said Ada Quill.\n\nThen it *stayed*.',
  });
  expect(facts).toMatchObject({
    file: 'articles/tide.md',
    format: 'md',
    slug: 'tide',
    wordCount: 9,
    opening: '“The tide turned,” said Ada Quill. Then it stayed.',
    dateline: { place: 'QUILLMOUTH', region: 'Ostrany', date: '2026-03-09', source: 'Larkwire' },
    quotations: [{ segments: [[0, 18]], kind: 'direct', speaker: 'Ada Quill' }],
  });
});

test('parseArticle() keeps of people only those quoted and not listed, with where they speak', () => {
  const body = '“The tide turned,” said Ada Quill.\n\nThen *late*, “It stayed,” said Ben Tarn.';
  expect(anArticle({ speakers: 'ben-tarn', body }).people).toMatchObject([
    { name: 'Ada Quill', line: 7, column: 1 },
  ]);
  expect(anArticle({ body }).people).toMatchObject([
    { name: 'Ada Quill', line: 6 },
    { name: 'Ben Tarn', line: 8, column: 14 },
  ]);
});

test('parseArticle() lets an editor overrule the dateline’s parser', () => {
  const dateline = { text: 'ON BOARD, March 9', place: 'Quillmouth', date: '2026-03-08' };
  expect(anArticle({ dateline }).dateline).toEqual({
    text: 'ON BOARD, March 9',
    place: 'Quillmouth',
    region: null,
    date: '2026-03-08',
    source: null,
  });
});

test('parseArticle() takes the year of a dateline from the day of the article', () => {
  const written = { date: '2026-01-01T00:30:00+04:00', dateline: 'QUILLMOUTH, Dec. 31.' };
  expect(anArticle(written).dateline?.date).toBe('2025-12-31');
});

test('parseArticle() finds links with their places, each at its own', () => {
  const body = 'See [a](/2026/03/10/tide/),\n[b](/2026/) and [c](/speakers/ədə/).';
  expect(anArticle({ body }).links).toEqual([
    { target: '/2026/03/10/tide/', line: 6, column: 9 },
    { target: '/2026/', line: 7, column: 5 },
    { target: '/speakers/%C9%99d%C9%99/', line: 7, column: 21 },
  ]);
});

test.each<[Written, string, number, number]>([
  [{ slug: 'Two Words' }, 'slug', 1, 1],
  [{ body: '' }, 'body-missing', 5, 1],
  [{ dateline: 'one two three four five six seven' }, 'dateline', 4, 11],
  [{ body: 'Words.\n\n![](/a.jpg "Photo: A")' }, 'image-alt', 8, 5],
  [{ format: 'mdx', body: 'Words.\n\n<Figure src="/a.jpg" credit="A" />' }, 'image-alt', 8, 14],
  [{ body: 'Words.\n\n![A](/a.jpg)' }, 'image-credit', 8, 6],
  [{ format: 'mdx', body: 'Words.\n\n<Figure src="/a.jpg" alt="A" />' }, 'image-credit', 8, 14],
  [{ format: 'mdx', body: 'Words.\n\n<Figur />' }, 'mdx-component', 8, 1],
])('parseArticle() of %j reports %s at %i:%i', (written, rule, line, column) => {
  expect(problemsOf(written)).toMatchObject([{ rule, severity: 'error', line, column }]);
});

test('parseArticle() finds faults in front matter and body at once', () => {
  const problems = problemsOf({ date: '2026-13-01', format: 'mdx', body: '{evil()}' });
  expect(problems.map(({ rule }) => rule)).toEqual(['date', 'mdx-expression']);
});

test('parseArticle() suggests a file name that can stand in an address', () => {
  expect(problemsOf({ slug: 'Şəhla’s Day' })).toMatchObject([
    { fix: 'rename the file to sehlas-day.md' },
  ]);
});

test('parseArticle() lets a withdrawn article be empty', () => {
  expect(problemsOf({ status: 'withdrawn', body: '' })).toEqual([]);
});

test('parseArticle() gives other words another hash', () => {
  const hashOf = (source: string): string | undefined =>
    parseArticle('articles/a.md', source).facts?.hash;
  expect(hashOf(aSource())).toBe(hashOf(aSource()));
  expect(hashOf(aSource())).not.toBe(hashOf(aSource({ body: 'The tide turns.' })));
});
