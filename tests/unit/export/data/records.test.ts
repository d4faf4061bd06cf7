import { expect, test } from 'vitest';
import type { Content } from '#archive/archive.ts';
import { parseArticleBody } from '#archive/article.ts';
import type { ArticleFacts } from '#archive/article.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleRecordOf } from '#export/data/article-record.ts';
import type { DataContext } from '#export/data/data-context.ts';
import { placeRecordsOf, sourceRecordsOf, speakerRecordsOf } from '#export/data/entry-records.ts';
import type { QuoteRecord } from '#export/data/quote-record.ts';
import { quoteRecordsOf } from '#export/data/quote-record.ts';
import { DATA_KINDS, fieldsOf } from '#export/data/data-sets.ts';
import { aSource, anArchive, anEntry, readArticle } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';

function recordsOf(
  written: Written,
  registers: Partial<Content['registers']> = {},
  change: (facts: ArticleFacts) => ArticleFacts = (facts) => facts,
): { article: Article; context: DataContext; quotes: QuoteRecord[] } {
  const { facts } = readArticle(written);
  if (!facts) throw new Error('the article cannot be read');
  const archive = anArchive([change(facts)], registers);
  const [article] = archive.articles;
  if (!article) throw new Error('the article is hidden');
  const context: DataContext = {
    archive,
    absolute: (path) => `https://archive.example${path}`,
    lang: 'en',
    twins: { markdown: true, ninjs: false },
  };
  const { text } = parseArticleBody(aSource(written), 'md');
  return { article, context, quotes: quoteRecordsOf(article, text, context) };
}

test('quoteRecordsOf() states role and organisation as the article does, and who vouches for it', () => {
  const { quotes } = recordsOf({
    speakers: [{ name: 'Ada Quill', role: 'Pilot', organisation: 'Zarquv Port' }],
    body: '“We go,” said Ada Quill.\n\n“They stay,” said Ben Tarn, a fisherman.',
  });
  expect(quotes).toMatchObject([
    { speaker: 'ada-quill', role: 'Pilot', organisation: 'Zarquv Port', confirmed: true },
    { speaker: 'ben-tarn', speakerName: 'Ben Tarn', role: 'fisherman', confirmed: false },
  ]);
});

test('quoteRecordsOf() leaves open what the text leaves open', () => {
  const { quotes } = recordsOf({ body: '“We all go together, and soon.”\n\nIt was Quill’s day.' });
  expect(quotes).toMatchObject([
    { speaker: null, speakerName: null, role: null, confirmed: false },
  ]);
});

test('quoteRecordsOf() gives a surname that is nobody’s id as the text has it', () => {
  const written = { body: '“We all go together, and soon,” Quill said.' };
  const { quotes } = recordsOf(written, {}, (facts) => ({
    ...facts,
    quotations: facts.quotations.map((quotation) => ({ ...quotation, speaker: 'Quill' })),
  }));
  expect(quotes).toMatchObject([{ speaker: null, speakerName: 'Quill', confirmed: false }]);
});

test('articleRecordOf() names the twins there are', () => {
  const { article, context } = recordsOf({ slug: 'tide', lang: 'nb' });
  const page = 'https://archive.example/2026/03/10/tide';
  expect(articleRecordOf(article, context)).toMatchObject({
    address: `${page}/`,
    markdown: `${page}.md`,
    ninjs: null,
    language: 'nb',
  });
  const both = { ...context, twins: { markdown: false, ninjs: true } };
  expect(articleRecordOf(article, both)).toMatchObject({ markdown: null, ninjs: `${page}.json` });
});

test('speakerRecordsOf() counts quotations and statements apart', () => {
  const { context } = recordsOf({
    speakers: ['Ada Quill'],
    body: '“We go,” said Ada Quill. “Now.”\n\n“Then,” said Ada Quill.\n\nAda Quill said that they would go at noon.',
  });
  expect(speakerRecordsOf(context)).toMatchObject([
    { id: 'ada-quill', articles: 1, quotations: 2, statements: 1, first: '2026-03-10' },
  ]);
});

test('records of entries have what their register files say', () => {
  const { context } = recordsOf(
    { dateline: 'ZARQUV, March 10.', source: 'Larkwire' },
    {
      places: [
        anEntry('places', 'zarquv', {
          name: 'Zarquv',
          country: 'Ostrany',
          latitude: 1,
          longitude: 2,
        }),
      ],
      sources: [
        anEntry('sources', 'larkwire', { name: 'Larkwire', licence: 'By leave', aliases: ['LW'] }),
      ],
    },
  );
  expect(placeRecordsOf(context)).toMatchObject([
    { id: 'zarquv', country: 'Ostrany', latitude: 1, longitude: 2, articles: 1 },
  ]);
  expect(sourceRecordsOf(context)).toMatchObject([
    { name: 'Larkwire', licence: 'By leave', aliases: ['LW'] },
  ]);
});

test.each(DATA_KINDS)('every field of %s is described', (kind) => {
  expect(fieldsOf(kind).filter(({ says }) => says === '')).toEqual([]);
});
