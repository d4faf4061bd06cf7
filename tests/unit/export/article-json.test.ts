import { expect, test } from 'vitest';
import { articleJsonOf } from '#export/article-json.ts';
import { aSource } from '../support/build.ts';
import { copyOf } from '../support/desk.ts';

test('articleJsonOf() is the article as the archive knows it', () => {
  const json = articleJsonOf(
    copyOf(
      aSource({
        title: 'They go',
        dateline: 'ZARQUV, France, March 9.',
        source: 'Larkwire',
        speakers: [{ name: 'Ada Quill', role: 'Mayor' }],
        tags: ['Tides'],
        wire: { id: 'LW-1', urgency: '4' },
        body: '“We go,” said Ada Quill.',
      }),
    ),
  );
  expect(JSON.parse(JSON.stringify(json))).toMatchObject({
    id: '2026/03/10/a-headline',
    address: 'https://archive.example/2026/03/10/a-headline/',
    file: 'articles/2026/03/a-headline.md',
    title: 'They go',
    titleIsProposed: false,
    date: '2026-03-10',
    dateline: {
      text: 'ZARQUV, France, March 9.',
      place: 'ZARQUV',
      region: 'France',
      date: '2026-03-09',
    },
    place: { id: 'zarquv', name: 'Zarquv' },
    source: { id: 'larkwire', name: 'Larkwire' },
    tags: [{ id: 'tides', name: 'Tides' }],
    speakers: [{ id: 'ada-quill', name: 'Ada Quill', role: 'Mayor', confirmed: true }],
    status: 'published',
    wire: { id: 'LW-1', urgency: '4' },
    wordCount: 5,
    text: '“We go,” said Ada Quill.',
    quotations: [
      {
        words: expect.stringContaining('We go') as unknown,
        kind: 'direct',
        speaker: 'ada-quill',
        confirmed: true,
      },
    ],
  });
});

test('articleJsonOf() says null of what the article does not say', () => {
  expect(articleJsonOf(copyOf(aSource({})))).toMatchObject({
    dateline: null,
    place: null,
    source: null,
    tags: [],
    speakers: [],
    summary: null,
    wire: {},
    quotations: [],
    statements: [],
  });
});

test('articleJsonOf() says that nobody has written the headline', () => {
  const source = aSource({}).replace('title: A headline', 'title: A headline # proposed');
  expect(articleJsonOf(copyOf(source))).toMatchObject({ titleIsProposed: true });
});
