import { describe, expect, test } from 'vitest';
import { parseArticle } from '#archive/article.ts';
import { faultIn, newArticle } from '#desk/new-article.ts';
import type { Outline } from '#desk/new-article.ts';

function anOutline(given: Partial<Outline> = {}): Outline {
  return {
    title: 'The tide turned',
    date: '2026-03-10',
    dateline: null,
    source: null,
    speakers: [],
    tags: [],
    summary: null,
    slug: null,
    ...given,
  };
}

describe('newArticle()', () => {
  test('writes a draft of the headline and the day', () => {
    expect(newArticle(anOutline())).toEqual({
      file: 'articles/2026/03/the-tide-turned.md',
      source: '---\ntitle: The tide turned\ndate: 2026-03-10\nstatus: draft\n---\n',
    });
  });

  test('writes all that is known, so that nothing is wrong with it', () => {
    const { file, source } = newArticle(
      anOutline({
        title: ' The tide:\n“turned” ',
        dateline: 'QUILLMOUTH, March 10.',
        source: 'Larkwire',
        speakers: ['Ada Quill'],
        tags: ['tides', 'Tides'],
        summary: 'It did.',
        slug: 'tide',
      }),
    );
    expect(file).toBe('articles/2026/03/tide.md');
    const { facts, problems } = parseArticle(file, source);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(facts).toMatchObject({
      title: 'The tide: “turned”',
      tags: ['tides'],
      source: 'Larkwire',
    });
  });

  test('throws what the schema would', () => {
    expect(() => newArticle(anOutline({ date: 'soon' }))).toThrow();
  });
});

describe('faultIn()', () => {
  test.each([
    ['title', ' ', 'a headline has words'],
    ['date', 'today', 'write it like 2026-03-10'],
    ['date', '2026-02-30', 'write it like'],
    ['dateline', '???', 'QUILLMOUTH, March 10.'],
    ['slug', '../etc', 'cannot stand in an address'],
    ['slug', 'The Tide', 'lower-case'],
  ] as const)('says what is wrong with the %s %j', (field, answer, words) => {
    expect(faultIn(field, answer)).toContain(words);
  });

  test.each([
    ['title', 'Tide'],
    ['date', '2026-03-10'],
    ['date', '2026-03-10T08:00:00+04:00'],
    ['dateline', 'QUILLMOUTH, March 10.'],
    ['slug', 'the-tide-2'],
    ['summary', ''],
  ] as const)('lets the %s %j stand', (field, answer) => {
    expect(faultIn(field, answer)).toBeNull();
  });
});
