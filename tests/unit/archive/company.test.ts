import { expect, test } from 'vitest';
import { mostNamed, quotedBeside } from '#archive/company.ts';
import { aQuotation, anArchive, anArticle } from '../support/build.ts';

const articles = anArchive(
  [
    ['Ada Quill', 'Ben Tarn', 'Ben Tarn', 'Cy Roe'],
    ['Ada Quill', 'Cy Roe'],
    ['Ben Tarn', 'Dot Fen'],
  ].map((quoted, at) => ({
    ...anArticle({ slug: `slug-${at}`, tags: at === 2 ? ['water'] : ['harbour', 'water'] }),
    quotations: quoted.map((speaker) => aQuotation({ speaker })),
  })),
).articles;

test('mostNamed() counts articles, the most first, of equals by id, and no more than are wanted', () => {
  expect(mostNamed(articles, ({ tags }) => tags, 5)).toEqual([
    { id: 'water', count: 3 },
    { id: 'harbour', count: 2 },
  ]);
  expect(mostNamed(articles, ({ tags }) => tags, 1)).toEqual([{ id: 'water', count: 3 }]);
});

test('quotedBeside() counts who is quoted in the same articles, once an article, without oneself', () => {
  expect(quotedBeside(articles, 'ada-quill', 5)).toEqual([
    { id: 'cy-roe', count: 2 },
    { id: 'ben-tarn', count: 1 },
  ]);
  expect(quotedBeside(articles, 'nobody', 5)).toEqual([]);
});
