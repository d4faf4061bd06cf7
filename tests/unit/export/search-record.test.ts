import { expect, test } from 'vitest';
import { namesShown, searchedArticle } from '#export/search-record.ts';
import { anEntry, archiveOfOne } from '../support/build.ts';

const TEXT = 'The tide turned.\n\n“The lamp is lit,” said Ada Quill. The Bəxtiyar café closed.';

const known = () =>
  archiveOfOne(
    {
      speakers: 'Ada Quill',
      tags: 'water',
      dateline: 'NEW QUAY –',
      source: 'lw',
      summary: 'In short.',
    },
    {
      tags: [anEntry('tags', 'water', { name: 'Water' })],
      sources: [anEntry('sources', 'larkwire', { name: 'Larkwire', aliases: 'lw' })],
    },
  );

test('searchedArticle() holds the words by weight, the names behind them, and the ids to narrow by', () => {
  const { archive, article } = known();
  const { html, card, row } = searchedArticle(archive, article, TEXT, 'en');
  const weights = [...html.matchAll(/<p data-pagefind-weight="(\d+)">([^<]*)<\/p>/g)].map(
    ([, weight, words]) => [words, Number(weight)],
  );
  const weightOf = (words: string): number =>
    Number(weights.find(([one]) => String(one).startsWith(words))?.[1]);
  expect(weightOf('A headline')).toBeGreaterThan(weightOf('In short.'));
  expect(weightOf('The tide')).toBeGreaterThan(weightOf('“The lamp'));
  expect(weightOf('Ada Quill')).toBeGreaterThan(weightOf('“The lamp'));
  expect(html.indexOf('The tide')).toBeLessThan(html.indexOf('>Ada Quill'));
  expect(card).toEqual({
    url: '/2026/03/10/a-headline/',
    title: 'A headline',
    day: '2026-03-10',
    facts: ['New Quay', 'Larkwire', 'Ada Quill'],
    text: [7, 21],
  });
  expect(row).toEqual({
    day: '2026-03-10',
    in: {
      speaker: ['ada-quill'],
      tag: ['water'],
      place: ['new-quay'],
      source: ['larkwire'],
      language: ['en'],
    },
  });
});

test('searchedArticle() spells words plain that have letters beyond letter and mark, and no others', () => {
  const { archive, article } = known();
  const { html } = searchedArticle(archive, article, TEXT, 'en');
  expect(html).toContain('>bextiyar</p>');
  expect(html).not.toMatch(/>[^<]*\bcafe\b/);
});

test('searchedArticle() sets words apart that a dash joins, and counts them so', () => {
  const { archive, article } = archiveOfOne({ title: 'Salt—and toll' });
  const { html, card } = searchedArticle(archive, article, 'Keepers—oddly—left.', 'en');
  expect(html).toContain('>Salt— and toll<');
  expect(html).toContain('>Keepers— oddly— left.<');
  expect(card.text).toEqual([3, 6]);
});

test('searchedArticle() escapes what would be mark-up, and names nothing that the article does not', () => {
  const { archive, article } = archiveOfOne();
  const { html, card, row } = searchedArticle(archive, article, 'a <b> & c', 'az');
  expect(html).toContain('a &lt;b&gt; &amp; c');
  expect(card.facts).toEqual([]);
  expect(row.in).toEqual({ speaker: [], tag: [], place: [], source: [], language: ['az'] });
});

test('namesShown() changes with a name of a register, which the article’s own file does not', () => {
  const one = known();
  const { archive, article } = archiveOfOne(
    {
      speakers: 'Ada Quill',
      tags: 'water',
      dateline: 'NEW QUAY –',
      source: 'lw',
      summary: 'In short.',
    },
    {
      tags: [anEntry('tags', 'water', { name: 'Waters' })],
      sources: [anEntry('sources', 'larkwire', { name: 'Larkwire', aliases: 'lw' })],
    },
  );
  expect(namesShown(archive, article)).not.toEqual(namesShown(one.archive, one.article));
});
