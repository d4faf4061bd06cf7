import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from '#archive/views/story.ts';
import { newsArticleOf, scriptSafe } from '#export/json-ld.ts';
import { archiveOfOne } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const ADDRESS = 'https://x.example/2026/03/10/a-headline/';
const SITE = {
  title: 'The Archive',
  lang: 'en',
  absolute: (path: string) => `https://x.example${path}`,
};

function newsArticle(
  written: Written,
  lang: string | null = null,
  picture: string | null = null,
): Record<string, unknown> {
  const { archive, article } = archiveOfOne(written);
  return newsArticleOf(storyOf(archive, article, ''), ADDRESS, lang, SITE, picture);
}

test('newsArticleOf() says when and where, through whom and with whom', () => {
  expect(
    newsArticle({
      date: '2026-03-10 14:05+0400',
      dateline: 'QUILLMOUTH, March 9.',
      source: 'Larkwire',
      speakers: 'Ada Quill',
      tags: ['water', 'harbour'],
      canonical: 'https://wire.example/1',
    }),
  ).toMatchObject({
    '@type': 'NewsArticle',
    url: ADDRESS,
    headline: 'A headline',
    datePublished: '2026-03-10T14:05+04:00',
    dateline: 'QUILLMOUTH, March 9.',
    locationCreated: { '@type': 'Place', name: 'Quillmouth' },
    author: { '@id': 'https://x.example/sources/larkwire/', name: 'Larkwire' },
    mentions: [
      { '@type': 'Person', '@id': 'https://x.example/speakers/ada-quill/', name: 'Ada Quill' },
    ],
    keywords: ['water', 'harbour'],
    isBasedOn: 'https://wire.example/1',
    inLanguage: 'en',
  });
});

test('newsArticleOf() leaves out what the article does not say', () => {
  const keys = Object.keys(newsArticle({}));
  for (const key of [
    'dateModified',
    'description',
    'dateline',
    'author',
    'keywords',
    'image',
    'correction',
  ])
    expect(keys).not.toContain(key);
});

test('newsArticleOf() names the picture it is given', () => {
  const picture = 'https://x.example/pictures/quay-1a2b3c4d-1200.jpg';
  expect(newsArticle({}, null, picture)['image']).toBe(picture);
});

test('newsArticleOf() lists corrections, their dates in ISO form', () => {
  const corrections = [
    { date: '2026-03-11 09:00+0400', kind: 'corrected', was: 'Adah', now: 'Ada' },
    { date: '2026-03-12', kind: 'corrected', note: 'The name was wrong.' },
  ];
  expect(newsArticle({ corrections })['correction']).toMatchObject([
    { '@type': 'CorrectionComment', datePublished: '2026-03-11T09:00+04:00', text: 'Adah → Ada' },
    { datePublished: '2026-03-12', text: 'The name was wrong.' },
  ]);
});

test('newsArticleOf() prefers the article’s language to the site’s', () => {
  expect(newsArticle({}, 'ar')['inLanguage']).toBe('ar');
});

test('scriptSafe() can neither close nor open an element or comment, and stays the same JSON', () => {
  const hostile = ['</script>', '<!--', '<script>', ']]>', '"', '\\', 'a', '\u2028'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...hostile) }), (text) => {
      const json = scriptSafe({ text });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
