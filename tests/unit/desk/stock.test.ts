import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#archive/same-story.ts';
import { Stock } from '#desk/stock.ts';
import type { Held } from '#desk/stock.ts';

const LONG = Array.from({ length: 90 }, (_, at) => `word${at * at}`).join(' ');

function held(file: string, words: string, facts: Partial<Held> = {}): Held {
  return {
    file,
    slug: file,
    date: '2026-03-10',
    wireId: null,
    canonical: null,
    fingerprint: fingerprintOf(words),
    wordCount: words.split(' ').length,
    ...facts,
  };
}

/** The file of the article that a story is, in a stock of one. */
function found(article: Held, story: Held): string | null {
  return new Stock([article]).sameAs(story)?.file ?? null;
}

describe('Stock.sameAs()', () => {
  test('knows a story by the wire’s id, whatever its words', () => {
    const article = held('a', LONG, { wireId: 'LW-1' });
    expect(found(article, held('b', `${LONG} more`, { wireId: 'LW-1' }))).toBe('a');
    expect(found(article, held('b', `${LONG} more`, { wireId: 'LW-2' }))).toBeNull();
  });

  test('knows a story by the original’s address', () => {
    const article = held('a', LONG, { canonical: 'https://lw.example/1' });
    expect(found(article, held('b', 'Other words', { canonical: 'https://lw.example/1' }))).toBe(
      'a',
    );
  });

  test('knows a story by its words, whatever its day', () => {
    expect(found(held('a', LONG), held('b', LONG, { date: '2025-01-01' }))).toBe('a');
  });

  test('takes two originals of the same words for two', () => {
    const article = held('a', LONG, { canonical: 'https://lw.example/1' });
    expect(found(article, held('b', LONG, { canonical: 'https://lw.example/2' }))).toBeNull();
    expect(found(article, held('b', LONG))).toBe('a');
  });

  test('looks past another original for the one that is the story', () => {
    const stock = new Stock([
      held('a', LONG, { canonical: 'https://lw.example/1' }),
      held('b', LONG, { canonical: 'https://lw.example/2' }),
    ]);
    expect(stock.sameAs(held('c', LONG, { canonical: 'https://lw.example/2' }))?.file).toBe('b');
  });

  test('takes a short notice for the same only of the same day and origin', () => {
    const notice = held('a', 'No ferry today');
    expect(found(notice, held('b', 'No ferry today'))).toBe('a');
    expect(found(notice, held('b', 'No ferry today', { date: '2026-03-11' }))).toBeNull();
    expect(found(notice, held('b', 'No ferry today', { wireId: 'LW-1' }))).toBeNull();
  });

  test('does not take an id for an address', () => {
    const article = held('a', LONG, { wireId: 'https://lw.example/1' });
    expect(found(article, held('b', 'Other', { canonical: 'https://lw.example/1' }))).toBeNull();
  });

  test('knows what was added', () => {
    const stock = new Stock([]);
    expect(stock.sameAs(held('b', LONG))).toBeNull();
    stock.add(held('a', LONG));
    expect(stock.sameAs(held('b', LONG))?.file).toBe('a');
  });
});

describe('Stock.likeTo()', () => {
  test('tells an article of nearly the same words', () => {
    const stock = new Stock([held('a', LONG.repeat(4))]);
    expect(stock.likeTo(held('b', LONG.repeat(4).replace('word0', 'changed')))?.file).toBe('a');
    expect(stock.likeTo(held('b', [...LONG.split(' ')].reverse().join(' ')))).toBeNull();
  });

  test('tells nothing of texts too short', () => {
    expect(new Stock([held('a', 'No ferry today')]).likeTo(held('b', 'No ferry today'))).toBeNull();
  });

  test('finds a likeness wherever the bits that differ stand', () => {
    const like = (likeness: string): Held =>
      held('a', LONG, { fingerprint: { words: '', likeness } });
    const stock = new Stock([like('0000000000000000')]);
    for (const likeness of ['7000000000000000', '0001000100010000', '0000000000000007'])
      expect(stock.likeTo(like(likeness))).not.toBeNull();
    expect(stock.likeTo(like('000100010001000f'))).toBeNull();
  });
});

describe('Stock.placeFor()', () => {
  const stock = new Stock([held('articles/2026/03/tide.md', LONG, { slug: 'tide' })]);

  test('is by year and month', () => {
    expect(stock.placeFor('lamp', '2026-03-11')).toEqual({
      file: 'articles/2026/03/lamp.md',
      slug: 'lamp',
    });
  });

  test('has a number where a file is there, or an address is taken', () => {
    expect(stock.placeFor('tide', '2026-03-11').slug).toBe('tide-2');
    const elsewhere = new Stock([
      held('articles/elsewhere/tide.md', LONG, { slug: 'tide', date: '2026-03-10T23:30:00+04:00' }),
    ]);
    expect(elsewhere.placeFor('tide', '2026-03-11').slug).toBe('tide');
    expect(elsewhere.placeFor('tide', '2026-03-10').slug).toBe('tide-2');
  });

  test('steps over numbers that are taken', () => {
    const numbered = new Stock([
      held('articles/2026/03/tide.md', LONG),
      held('articles/2026/03/tide-2.md', LONG),
    ]);
    expect(numbered.placeFor('tide', '2026-03-11').slug).toBe('tide-3');
    numbered.add(held('articles/2026/03/tide-3.md', LONG));
    expect(numbered.placeFor('tide', '2026-03-11').slug).toBe('tide-4');
  });
});
