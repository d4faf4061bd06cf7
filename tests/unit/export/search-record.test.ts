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
  const { stretches, card, row } = searchedArticle(archive, article, TEXT, 'en');
  const weightOf = (words: string): number =>
    Number(stretches.find((one) => one.words.startsWith(words))?.weight);
  expect(weightOf('A headline')).toBeGreaterThan(weightOf('In short.'));
  expect(weightOf('The tide')).toBeGreaterThan(weightOf('“The lamp'));
  expect(weightOf('Ada Quill')).toBeGreaterThan(weightOf('“The lamp'));
  const places = ['The tide', '“The lamp', 'Ada Quill', 'Larkwire'].map((words) =>
    stretches.findIndex((one) => one.words.startsWith(words)),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(card).toEqual({
    url: '/2026/03/10/a-headline/',
    title: 'A headline',
    day: '2026-03-10',
    facts: ['New Quay', 'Larkwire', 'Ada Quill'],
    content: stretches.map(({ words }) => words).join(' '),
    text: [7, 21],
    plain: [18],
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
  const { stretches, card } = searchedArticle(archive, article, TEXT, 'en');
  expect(stretches.at(-1)).toEqual({ words: 'bextiyar.', count: 1, weight: 1 });
  expect(card.content).not.toMatch(/\bcafe\b/);
  const words = card.content.split(' ');
  expect(card.plain?.map((place) => words[place])).toEqual(['Bəxtiyar']);
});

test('searchedArticle() says of each plain spelling which word it stands for, the first of several', () => {
  const { archive, article } = archiveOfOne({ title: 'Ördəkburnu', summary: 'Søren and Əli-Ağa.' });
  const text = 'Ördəkburnu. “Bəli,” said Søren.';
  const { card } = searchedArticle(archive, article, text, 'en');
  const words = card.content.split(' ');
  const plain = card.plain ?? [];
  expect(words.slice(words.length - plain.length).join(' ')).toBe('ordekburnu soren eli beli.');
  expect(plain.map((place) => words[place])).toEqual([
    'Ördəkburnu.',
    'Søren',
    'Əli-Ağa.',
    '“Bəli,”',
  ]);
  expect(plain[0]).toBe(0);
});

test('searchedArticle() sets words apart that a dash joins, and counts them so', () => {
  const { archive, article } = archiveOfOne({ title: 'Salt—and toll' });
  const { stretches, card } = searchedArticle(archive, article, 'Keepers—oddly—left.', 'en');
  const words = stretches.map((one) => one.words);
  expect(words).toContain('Salt— and toll.');
  expect(words).toContain('Keepers— oddly— left.');
  expect(card.text).toEqual([3, 6]);
});

test('searchedArticle() ends a stretch that has no end, and keeps one that has', () => {
  const { archive, article } = archiveOfOne({ title: 'Is it (so)' });
  const text = '“The lamp is lit.”\n\nThat is:\n\nno\u200b more';
  const { card } = searchedArticle(archive, article, text, 'en');
  expect(card.content).toContain('Is it (so). ');
  expect(card.content).toContain(' “The lamp is lit.” That is: no more. ');
});

test('searchedArticle() takes what looks like mark-up as text, and names nothing that the article does not', () => {
  const { archive, article } = archiveOfOne();
  const { card, row } = searchedArticle(archive, article, 'a <b> & c', 'az');
  expect(card.content).toContain('a <b> & c.');
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
