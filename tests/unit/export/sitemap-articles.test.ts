import { expect, test } from 'vitest';
import { articleEntry, isListed, lastChange, newsEntries } from '#export/sitemap-articles.ts';
import { anArchive, anArticle, archiveOfOne } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const SITE = {
  title: 'The Archive',
  lang: 'en',
  absolute: (path: string) => `https://x.example${path}`,
  pictureAddress: (src: string) =>
    src.startsWith('/') ? `https://x.example${src.replace('.jpg', '-800.jpg')}` : null,
};

test('articleEntry() gives an article’s address and the pictures it shows, each once', () => {
  const image = { src: '/pictures/quay.jpg', alt: 'The quay', credit: 'Ada Quill' };
  const body = 'Words.\n\n![Q](/pictures/quay.jpg "Photo: A")\n\n![B](/pictures/b.jpg "Photo: A")';
  expect(articleEntry(archiveOfOne({ image, body }).article, SITE)).toEqual({
    address: 'https://x.example/2026/03/10/a-headline/',
    changed: '2026-03-10',
    pictures: ['https://x.example/pictures/quay-800.jpg', 'https://x.example/pictures/b-800.jpg'],
  });
});

test.each<[string, Written, string]>([
  ['its publication', {}, '2026-03-10'],
  ['its update', { updated: '2026-03-12T01:00:00+04:00' }, '2026-03-12'],
  [
    'its latest correction',
    { updated: '2026-03-11', corrections: [{ date: '2026-03-15', kind: 'corrected', note: 'n' }] },
    '2026-03-15',
  ],
])('lastChange() of an article is that of %s', (_, written, day) => {
  expect(lastChange(archiveOfOne(written).article)).toBe(day);
});

test('isListed() leaves out what has its original elsewhere', () => {
  expect(isListed(archiveOfOne().article)).toBe(true);
  expect(isListed(archiveOfOne({ canonical: 'https://wire.example/1' }).article)).toBe(false);
});

/** Slugs of what is news at noon of 12 March. */
function newsOf(...written: ReadonlyArray<Written>): string[] {
  const { articles } = anArchive(written.map(anArticle));
  return newsEntries(articles, Date.parse('2026-03-12T12:00:00Z'), SITE).map(
    ({ address }) => address.split('/').at(-2) ?? '',
  );
}

test('newsEntries() takes what appeared in the last two days, and nothing to come', () => {
  expect(
    newsOf(
      { slug: 'to-come', date: '2026-03-12T12:00:01Z' },
      { slug: 'now', date: '2026-03-12T12:00:00Z' },
      { slug: 'day', date: '2026-03-11' },
      { slug: 'just', date: '2026-03-10T12:00:00Z' },
      { slug: 'too-old', date: '2026-03-10T11:59:59Z' },
      { slug: 'day-too-old', date: '2026-03-10' },
    ),
  ).toEqual(['now', 'day', 'just']);
});

test('newsEntries() goes by the instant, whatever day is written', () => {
  expect(
    newsOf(
      { slug: 'old-there', date: '2026-03-11T01:00:00+14:00' },
      { slug: 'new-there', date: '2026-03-10T05:00:00-12:00' },
    ),
  ).toEqual(['new-there']);
});

test('newsEntries() leaves out what has its original elsewhere', () => {
  expect(newsOf({ date: '2026-03-12', canonical: 'https://wire.example/1' })).toEqual([]);
});

test('newsEntries() takes at most a thousand', () => {
  const article = archiveOfOne({ date: '2026-03-12' }).article;
  const many = Array.from({ length: 1002 }, () => article);
  expect(newsEntries(many, Date.parse('2026-03-12T12:00:00Z'), SITE)).toHaveLength(1000);
});

test('newsEntries() says what Google asks for', () => {
  const { articles } = anArchive([anArticle({ date: '2026-03-12 10:00+0400', lang: 'az' })]);
  expect(newsEntries(articles, Date.parse('2026-03-12T12:00:00Z'), SITE)[0]?.news).toEqual({
    publication: 'The Archive',
    lang: 'az',
    published: '2026-03-12T10:00+04:00',
    title: 'A headline',
  });
});
