import { describe, expect, test } from 'vitest';
import { plainText } from '#wire/plain/plain-text.ts';
import { onlyStory, readPlain } from '../../support/desk.ts';

describe('plainText', () => {
  test.each([
    'The tide turned.',
    '[Ada Quill]',
    '{x',
    '< 3 boats',
    '“A”',
    '\u0646\u0635',
    '"quoted"',
  ])('recognises %j', (head) => {
    expect(plainText.recognises(head)).toBe(true);
  });

  test.each(['<html>', '<!DOCTYPE x>', '<?xml?>', '{"a": 1}', '[{"a": 1}]', '  [[1]]', '{}'])(
    'takes %j for something else',
    (head) => {
      expect(plainText.recognises(head)).toBe(false);
    },
  );

  test('gives what the metadata say, and the words as paragraphs', async () => {
    const story = await onlyStory(
      'ID: LW-7\nHeadline: The tide turned\nDate: 2026-03-10T08:30:00+04:00\nUpdated: 2026-03-11\nEmbargo: 2026-03-10T09:00:00Z\nDateline: QUILLMOUTH, March 10.\nSource: Larkwire\nLanguage: nb\nSummary: It did.\nKeywords: tides; Quillmouth | sea\nURL: https://larkwire.example/7\nByline: Ada Quill\nSlug: tide\n\nIt turned.\n\nTwice.\n',
    );
    expect(story).toMatchObject({
      id: 'LW-7',
      headline: 'The tide turned',
      date: '2026-03-10T08:30:00+04:00',
      updated: '2026-03-11',
      embargo: '2026-03-10T09:00:00+00:00',
      dateline: 'QUILLMOUTH, March 10.',
      source: 'Larkwire',
      language: 'nb',
      summary: 'It did.',
      tags: ['tides', 'Quillmouth', 'sea'],
      canonical: 'https://larkwire.example/7',
      wire: { id: 'LW-7', byline: 'Ada Quill', slug: 'tide' },
      line: 1,
    });
    expect(story.body.children).toHaveLength(2);
  });

  test('takes the day a wire prints before the text, unless metadata say another', async () => {
    expect((await onlyStory(' date 2026-03-10 Words.')).date).toBe('2026-03-10');
    expect((await onlyStory(' date 2026-03-10\nDate: 2026-03-11\n\nWords.')).date).toBe(
      '2026-03-11',
    );
  });

  test('says nothing that the copy does not', async () => {
    expect(await onlyStory('Words.')).toMatchObject({
      headline: null,
      date: null,
      source: null,
      wire: {},
    });
  });

  test('names the line of a date that is none, and reads the next story', async () => {
    const readings = await readPlain(
      '\nHeadline: One\nDate: 10/03/2026\n\nWords.\n-0-\nHeadline: Two\n\nWords.\n',
    );
    expect(readings).toMatchObject([
      {
        problem: {
          rule: 'story',
          line: 3,
          message: '"10/03/2026" is no date',
          fix: expect.stringContaining('write the date like 2026-03-10') as unknown,
        },
      },
      { story: { headline: 'Two', line: 7 } },
    ]);
  });

  test('names metadata without words', async () => {
    expect(await readPlain('Headline: One\nDate: 2026-03-10\n')).toMatchObject([
      { problem: { line: 1, message: 'the story has no words' } },
    ]);
  });

  test('names a story that is longer than any', async () => {
    expect(await readPlain('The tide turned.\n'.repeat(240_000))).toMatchObject([
      { problem: { line: 1, fix: 'part the stories by lines of -0-' } },
    ]);
  });
});
