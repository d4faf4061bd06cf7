import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, sentencesOf } from '#text/sentences.ts';

const sentences = (text: string, lang = 'en'): string[] =>
  sentencesOf(text, lang).map(([from, to]) => text.slice(from, to).trim());

test('sentencesOf() parts sentences, with the marks that close them', () => {
  expect(sentences('One came. Two went! “Did it?” Three.')).toEqual([
    'One came.',
    'Two went!',
    '“Did it?”',
    'Three.',
  ]);
});

test.each([
  'Mr. Tarrant rang the bell.',
  'It was on Feb. 11 that J. Quill came.',
  'The Rev. Mudge and Dr. Vexley sat down.',
])('sentencesOf() leaves %j whole', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('sentencesOf() reads other scripts', () => {
  expect(sentences('وصل القارب. عاد الصياد؟ نعم.', 'ar')).toHaveLength(3);
});

test('sentencesOf() loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const parts = sentencesOf(text, 'en');
      expect(parts.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
    }),
  );
});

test('piecesOf() breaks where one would breathe', () => {
  const text = 'The keys, forty of them, hung on nails; each had a label, and no label was right.';
  expect(piecesOf(text, 50)).toEqual([
    'The keys, forty of them, hung on nails;',
    'each had a label, and no label was right.',
  ]);
  expect(piecesOf(text, 200)).toEqual([text]);
});

test('piecesOf() keeps to its limit and loses no word, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const pieces = piecesOf(text, limit);
      expect(pieces.every((piece) => piece.length > 0 && piece.length <= limit)).toBe(true);
      const letters = (one: string): string => one.replace(/\s+/g, '');
      expect(letters(pieces.join(''))).toBe(letters(text));
    }),
  );
});
