import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from '#archive/views/story.ts';
import { parseArticleBody } from '#archive/article.ts';
import { graphOf, scriptSafe } from '#export/json-ld/graph.ts';
import type { Thing } from '#export/json-ld/graph.ts';
import { quotationsOf } from '#export/json-ld/quotation.ts';
import { newsArticleOf } from '#export/json-ld/news-article.ts';
import { schemaOrgFaults } from '../../support/schema-org.ts';
import { aSource, anEntry, archiveOfOne } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const ADDRESS = 'https://x.example/2026/03/10/a-headline/';
const SITE = {
  title: 'The Archive',
  description: 'News.',
  lang: 'en',
  absolute: (path: string) => `https://x.example${path}`,
};
const ADA = 'https://x.example/speakers/ada-quill/';

function thingsOf(written: Written, picture: string | null = null, registers = {}): Thing[] {
  const { archive, article } = archiveOfOne(written, registers);
  const { text } = parseArticleBody(aSource(written), 'md');
  const things = newsArticleOf(storyOf(archive, article, text, []), ADDRESS, SITE, picture);
  expect(schemaOrgFaults(JSON.parse(graphOf(things)))).toEqual([]);
  return things;
}

function newsArticle(written: Written, picture: string | null = null): Thing {
  return thingsOf(written, picture)[0] ?? {};
}

function ofType(type: string, things: ReadonlyArray<Thing>): Thing[] {
  return things.filter((thing) => thing['@type'] === type);
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
    sourceOrganization: { '@id': 'https://x.example/sources/larkwire/' },
    isPartOf: { '@type': 'WebSite', name: 'The Archive' },
    mentions: [{ '@id': ADA }],
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
  expect(newsArticle({}, picture)['image']).toBe(picture);
});

test('newsArticleOf() lists corrections, their dates in ISO form', () => {
  const corrections = [
    { date: '2026-03-11 09:00+0400', kind: 'corrected', was: 'Adah', now: 'Ada' },
    { date: '2026-03-12', kind: 'corrected', note: 'The name was wrong.' },
    { date: '2026-03-13', kind: 'updated' },
  ];
  expect(newsArticle({ corrections })['correction']).toMatchObject([
    { '@type': 'CorrectionComment', datePublished: '2026-03-11T09:00+04:00', text: 'Adah → Ada' },
    { datePublished: '2026-03-12', text: 'The name was wrong.' },
    { datePublished: '2026-03-13', text: 'Updated' },
  ]);
});

test('newsArticleOf() prefers the article’s language to the site’s', () => {
  expect(newsArticle({ lang: 'ar' })['inLanguage']).toBe('ar');
});

const SAID = {
  speakers: [{ name: 'Ada Quill', role: 'Mayor', organisation: 'Quay Trust' }],
  body: '“The channel is open.\n\n“It will stay open,” said Ada Quill.',
};

test('newsArticleOf() gives each quotation its words, its place and its speaker', () => {
  const [first] = ofType('Quotation', thingsOf(SAID));
  expect(first).toMatchObject({
    text: '“The channel is open.\n\n“It will stay open,”',
    creator: { '@id': ADA },
    spokenByCharacter: { '@id': ADA },
    isPartOf: { '@id': `${ADDRESS}#article` },
    citation: ADDRESS,
  });
  expect(first?.['@id']).toMatch(/\/#q-the-channel-is-open-it-will-[a-z0-9]{6}$/);
  const open = { address: ADDRESS, words: '“It is.”', article: {}, source: ADDRESS };
  expect(quotationsOf([{ ...open, speaker: null }])[0]).not.toHaveProperty('creator');
});

test('newsArticleOf() cites the original where the words appeared elsewhere first', () => {
  const canonical = 'https://wire.example/1';
  expect(ofType('Quotation', thingsOf({ ...SAID, canonical }))[0]?.['citation']).toBe(canonical);
});

test('newsArticleOf() gives people in the role the article states, with the register’s page about them', () => {
  const registers = {
    speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill', url: 'https://a.example/' })],
  };
  expect(ofType('Person', thingsOf(SAID, null, registers))).toEqual([
    {
      '@type': 'Person',
      '@id': ADA,
      name: 'Ada Quill',
      url: ADA,
      jobTitle: 'Mayor',
      affiliation: { '@type': 'Organization', name: 'Quay Trust' },
      sameAs: 'https://a.example/',
    },
  ]);
});

test('newsArticleOf() repeats no more words than a page can bear', () => {
  const long = `“${'The tide turned at noon and again at six. '.repeat(70).trim()}”`;
  const body = `${long} said Ada Quill.\n\n“It did,” she said.`;
  const [first, second] = ofType('Quotation', thingsOf({ speakers: ['Ada Quill'], body }));
  expect(first).not.toHaveProperty('text');
  expect(String(first?.['abstract'])).toMatch(/^“The tide turned at noon.*…$/);
  expect(second).toMatchObject({ text: '“It did,”' });
});

test('newsArticleOf() says of a withdrawn article that it is, and quotes nobody', () => {
  const things = thingsOf({ ...SAID, status: 'withdrawn' });
  expect(things).toHaveLength(1);
  expect(things[0]).toMatchObject({ creativeWorkStatus: 'Withdrawn' });
  expect(things[0]).not.toHaveProperty('wordCount');
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
