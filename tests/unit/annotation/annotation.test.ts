import { expect, test } from 'vitest';
import { parseAnnotation, selectorsOf } from '#annotation/annotation.ts';
import { mergeAnnotations } from '#annotation/merge.ts';
import { byArticle } from '#annotation/order.ts';
import { anAnnotation } from '../support/annotation.ts';

test('parseAnnotation() reads back what was stored', () => {
  for (const one of [anAnnotation(), anAnnotation({ note: 'Ask the harbour office.' })])
    expect(parseAnnotation(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', [anAnnotation()]],
  ['an id that is none', { ...anAnnotation(), id: '1' }],
  ['an article elsewhere', { ...anAnnotation(), article: 'https://elsewhere.example/' }],
  ['no words', { ...anAnnotation(), quote: { exact: '', prefix: '', suffix: '' } }],
  ['words with a space behind them', { ...anAnnotation(), quote: { exact: 'nine ' } }],
  ['a place that ends before it begins', { ...anAnnotation(), position: { start: 9, end: 8 } }],
  ['a place between characters', { ...anAnnotation(), position: { start: 0.5, end: 8 } }],
  ['a day where an instant belongs', { ...anAnnotation(), created: '2026-03-10' }],
  ['an instant that is none', { ...anAnnotation(), modified: '2026-99-10T08:00:00Z' }],
  ['a note that is no text', { ...anAnnotation(), note: 7 }],
  ['a note that is missing', { ...anAnnotation(), note: undefined }],
])('parseAnnotation() refuses %s', (_, stored) => {
  expect(parseAnnotation(stored)).toBeNull();
});

test('selectorsOf() keeps the words, what stands around them, and where', () => {
  expect(selectorsOf('One two three', { start: 4, end: 7 })).toEqual({
    quote: { exact: 'two', prefix: 'One ', suffix: ' three' },
    position: { start: 4, end: 7 },
  });
  expect(selectorsOf('x'.repeat(200), { start: 90, end: 91 }).quote.prefix).toHaveLength(32);
});

test('mergeAnnotations() keeps the newer state and both notes, whichever comes first', () => {
  const older = anAnnotation({ note: 'Older.', modified: '2026-03-10T08:00:00.000Z' });
  const newer = anAnnotation({ note: 'Newer.', modified: '2026-03-11T08:00:00.000Z' });
  const both = { ...newer, note: 'Newer.\n\nOlder.' };
  expect(mergeAnnotations(older, newer)).toEqual(both);
  expect(mergeAnnotations(newer, older)).toEqual(both);
  expect(mergeAnnotations(both, older)).toEqual(both);
  expect(mergeAnnotations({ ...newer, note: null }, older).note).toBe('Older.');
});

test('byArticle() puts the newest article first, and its words in their order', () => {
  const at = (article: string, start: number): ReturnType<typeof anAnnotation> =>
    anAnnotation({ article, position: { start, end: start + 5 } });
  const kept = [at('/2025/01/01/a/', 9), at('/2026/01/01/b/', 30), at('/2026/01/01/b/', 2)];
  expect(
    byArticle(kept).map(({ article, annotations }) => [
      article,
      annotations.map(({ position }) => position.start),
    ]),
  ).toEqual([
    ['/2026/01/01/b/', [2, 30]],
    ['/2025/01/01/a/', [9]],
  ]);
});
