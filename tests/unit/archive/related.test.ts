import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleFacts } from '#archive/article.ts';
import type { Archive } from '#archive/archive.ts';
import { relatedInputs, relatedTo } from '#archive/related.ts';
import type { Related } from '#archive/related.ts';
import { aQuotation, anArchive, anArticle, frozen } from '../support/build.ts';
import type { Written } from '../support/build.ts';

/** An article in which each of `quotes` is quoted. */
function anArticleOf(
  slug: string,
  { quotes = [], ...written }: Written & { readonly quotes?: ReadonlyArray<string> } = {},
): ArticleFacts {
  const facts = anArticle({ slug, ...written });
  return { ...facts, quotations: quotes.map((speaker) => aQuotation({ speaker })) };
}

const slugsOf = (related: ReadonlyArray<Related>): string[] =>
  related.map(({ article }) => article.slug);

function relatedTitles(articles: ReadonlyArray<ArticleFacts>, slug: string): string[] {
  const archive = anArchive(articles);
  return slugsOf(relatedOf(archive, slug));
}

function relatedOf(archive: Archive, slug: string): Related[] {
  return archive.addresses
    .filter((article) => article.slug === slug)
    .flatMap(({ id }) => relatedTo(archive, id));
}

/** Articles that share nothing with any other, so that what others share is rare. */
const others = Array.from({ length: 20 }, (_, at) =>
  anArticleOf(`other-${at}`, { date: '2025-06-01' }),
);

test('relatedTo() names who is quoted in both, where both were filed, and what both are about', () => {
  const archive = anArchive([
    ...others,
    anArticleOf('new', {
      quotes: ['Ada Quill', 'Ben Tarn'],
      tags: ['harbour', 'water'],
      dateline: 'SALTREACH –',
    }),
    anArticleOf('old', {
      date: '2026-03-01',
      quotes: ['Ada Quill'],
      tags: ['water'],
      dateline: 'SALTREACH –',
    }),
  ]);
  expect(relatedOf(archive, 'new')).toMatchObject([
    {
      article: { slug: 'old' },
      shared: { speakers: ['ada-quill'], place: 'saltreach', tags: ['water'] },
    },
  ]);
});

test('relatedTo() puts what is rare before what is common', () => {
  const articles = [
    ...others.map((facts) => ({ ...facts, tags: ['news'] })),
    anArticleOf('new', { tags: ['news', 'kites'] }),
    anArticleOf('rare', { date: '2025-03-01', tags: ['kites'] }),
    anArticleOf('common', { date: '2026-03-09', tags: ['news'] }),
  ];
  expect(relatedTitles(articles, 'new')).toEqual(['rare']);
});

test('relatedTo() puts a voice before a place, and what is near in time before what is long ago', () => {
  const articles = [
    ...others,
    anArticleOf('new', { quotes: ['Ada Quill'], dateline: 'SALTREACH –' }),
    anArticleOf('voice', { date: '2026-03-01', quotes: ['Ada Quill'] }),
    anArticleOf('place', { date: '2026-03-01', dateline: 'SALTREACH –' }),
    anArticleOf('voice-long-ago', { date: '2020-03-01', quotes: ['Ada Quill'] }),
  ];
  expect(relatedTitles(articles, 'new')).toEqual(['voice', 'place', 'voice-long-ago']);
});

test('relatedTo() does not count somebody who is listed and not quoted', () => {
  const articles = [
    ...others,
    anArticleOf('new', { quotes: ['Ada Quill'], speakers: ['Ada Quill'] }),
    anArticleOf('old', { date: '2026-03-01', speakers: ['Ada Quill'] }),
  ];
  expect(relatedTitles(articles, 'new')).toEqual([]);
});

test('relatedTo() gives nothing for and nothing of a withdrawn article', () => {
  const articles = [
    ...others,
    anArticleOf('new', { tags: ['kites'] }),
    anArticleOf('gone', { date: '2026-03-01', tags: ['kites'], status: 'withdrawn' }),
  ];
  expect(relatedTitles(articles, 'new')).toEqual([]);
  expect(relatedTitles(articles, 'gone')).toEqual([]);
});

test('relatedTo() gives four at most, of equals the newest', () => {
  const articles = Array.from({ length: 9 }, (_, at) =>
    anArticleOf(`slug-${at}`, { date: `2026-03-0${at + 1}`, tags: ['kites'] }),
  );
  expect(relatedTitles([...others, ...articles], 'slug-8')).toEqual([
    'slug-7',
    'slug-6',
    'slug-5',
    'slug-4',
  ]);
});

const archives = fc.array(
  fc.record({
    date: fc.constantFrom('2024-02-29', '2026-03-09', '2026-03-10', '2026-03-10T14:00Z'),
    status: fc.constantFrom('published', 'published', 'withdrawn'),
    dateline: fc.constantFrom('QUILLMOUTH –', 'SALTREACH –'),
    tags: fc.subarray(['water', 'harbour', 'trade']),
    quotes: fc.subarray(['Ada Quill', 'Ben Tarn', 'Cy Dunlin']),
  }),
  { maxLength: 14 },
);

test('relatedTo() gives a reason that is true of both, never the article itself, none withdrawn, none newer', () => {
  fc.assert(
    fc.property(archives, (written) => {
      const archive = frozen(anArchive(written.map((one, at) => anArticleOf(`slug-${at}`, one))));
      for (const article of archive.addresses) {
        const related = relatedTo(archive, article.id);
        expect(related.length).toBeLessThanOrEqual(4);
        for (const { article: other, shared } of related) {
          expect(other.withdrawn).toBe(false);
          expect(archive.positions.get(other.id)).toBeGreaterThan(
            archive.positions.get(article.id) ?? Infinity,
          );
          expect(
            shared.speakers.length + shared.tags.length + Number(shared.place !== null),
          ).not.toBe(0);
          for (const both of [article, other]) {
            expect(both.tags).toEqual(expect.arrayContaining([...shared.tags]));
            expect(both.quotations.map(({ speakerId }) => speakerId)).toEqual(
              expect.arrayContaining([...shared.speakers]),
            );
            if (shared.place !== null) expect(both.place).toBe(shared.place);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('relatedTo() is the same when something newer appears', () => {
  fc.assert(
    fc.property(archives, archives, (written, newer) => {
      const old = written.map((one, at) => anArticleOf(`slug-${at}`, one));
      const added = newer.map((one, at) =>
        anArticleOf(`new-${at}`, { ...one, date: '2026-04-01' }),
      );
      const [before, after] = [anArchive(old), anArchive([...old, ...added])];
      for (const { id } of before.articles)
        expect(slugsOf(relatedTo(after, id))).toEqual(slugsOf(relatedTo(before, id)));
    }),
    { numRuns: 60 },
  );
});

const NAMED = { quotes: ['Ada Quill'], tags: ['water'], dateline: 'SALTREACH –' };

test.each<[string, Parameters<typeof anArticleOf>[1]]>([
  ['who is quoted', { quotes: ['Ben Tarn'] }],
  ['what it is about', { tags: ['harbour'] }],
  ['where it was filed', { dateline: 'QUILLMOUTH –' }],
  ['its day', { date: '2026-01-01' }],
])('relatedInputs() are others when an article changes %s', (_, changed) => {
  const inputsWith = (written: Parameters<typeof anArticleOf>[1]): unknown[] => [
    ...relatedInputs(anArchive([...others, anArticleOf('one', { ...NAMED, ...written })])),
  ];
  expect(inputsWith(changed)).not.toEqual(inputsWith({}));
  expect(inputsWith({ title: 'Another headline', summary: 'Other words.' })).toEqual(
    inputsWith({}),
  );
});
