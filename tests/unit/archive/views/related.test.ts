import { expect, test } from 'vitest';
import { relatedTo } from '#archive/related.ts';
import { relatedViewsOf } from '#archive/views/related.ts';
import { aQuotation, anArchive, anArticle, anEntry } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';

/** The reason for which the older of two articles is named beside the newer. */
function reasonFor(shared: Written, quotes: ReadonlyArray<string> = []): string | undefined {
  const articles = [
    { slug: 'new', date: '2026-03-10' },
    { slug: 'old', date: '2026-03-01' },
  ].map((one) => ({
    ...anArticle({ ...one, ...shared }),
    quotations: quotes.map((speaker) => aQuotation({ speaker })),
  }));
  const archive = anArchive(articles, {
    tags: [anEntry('tags', 'harbour', { name: 'Harbour' })],
    places: [anEntry('places', 'saltreach', { name: 'Saltreach' })],
  });
  const [article] = archive.articles;
  return article && relatedViewsOf(archive, relatedTo(archive, article.id))[0]?.reason;
}

test.each([
  ['who is quoted', {}, ['Ada Quill'], 'Also quotes Ada Quill'],
  [
    'two of those who are',
    {},
    ['Ada Quill', 'Ben Tarn', 'Cy Roe'],
    'Also quotes Ada Quill and Ben Tarn',
  ],
  ['the place', { dateline: 'SALTREACH –' }, [], 'Also filed from Saltreach'],
  ['one tag', { tags: ['harbour', 'water'] }, [], 'Also on Harbour'],
  [
    'place and tag',
    { dateline: 'SALTREACH –', tags: ['harbour'] },
    [],
    'Also filed from Saltreach on Harbour',
  ],
])('relatedViewsOf() gives as the reason %s', (_, shared, quotes, reason) => {
  expect(reasonFor(shared, quotes)).toBe(reason);
});
