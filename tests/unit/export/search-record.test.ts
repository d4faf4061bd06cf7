import { expect, test } from 'vitest';
import { searchRecordOf } from '#export/search-record.ts';
import { anEntry, archiveOfOne } from '../support/build.ts';

test('searchRecordOf() holds the words, the names behind them, and the ids to narrow by', () => {
  const { archive, article } = archiveOfOne(
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
  const record = searchRecordOf(archive, article, 'The tide turned.', 'en');
  expect(record).toMatchObject({
    url: '/2026/03/10/a-headline/',
    language: 'en',
    meta: {
      title: 'A headline',
      date: '2026-03-10',
      place: 'New Quay',
      source: 'Larkwire',
      speakers: 'Ada Quill',
    },
    filters: {
      year: ['2026'],
      speaker: ['ada-quill'],
      tag: ['water'],
      place: ['new-quay'],
      source: ['larkwire'],
    },
    sort: { date: expect.stringMatching(/^2026-03-10/) as string },
  });
  expect(record.content.split('\n\n')).toEqual(
    expect.arrayContaining([
      'A headline',
      'In short.',
      'The tide turned.',
      'Ada Quill',
      'Water',
      'Larkwire',
    ]),
  );
  expect(record.content.indexOf('The tide')).toBeLessThan(record.content.indexOf('Ada Quill'));
});

test('searchRecordOf() has no filter for what the article does not name', () => {
  const { archive, article } = archiveOfOne();
  expect(searchRecordOf(archive, article, '', 'en').filters).toEqual({
    year: ['2026'],
    speaker: [],
    tag: [],
  });
});

test('searchRecordOf() sorts the instants of a day as the archive does', () => {
  const sortKeyOf = (date: string): string => {
    const { archive, article } = archiveOfOne({ date });
    return searchRecordOf(archive, article, '', 'en').sort['date'] ?? '';
  };
  expect(sortKeyOf('2026-03-10T09:00:00Z') < sortKeyOf('2026-03-10T10:00:00-01:00')).toBe(true);
  expect(sortKeyOf('2026-03-10T10:00:00+04:00') < sortKeyOf('2026-03-10T09:00:00Z')).toBe(true);
  expect(sortKeyOf('2026-03-10') < sortKeyOf('2026-03-10T00:30:00+04:00')).toBe(true);
});
