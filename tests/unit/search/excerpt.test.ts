import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, foundWords } from '#search/excerpt.ts';
import type { Piece } from '#search/excerpt.ts';

/** A text with what is lit between brackets. */
const shown = (pieces: ReadonlyArray<Piece>): string =>
  pieces.map(({ text, lit }) => (lit ? `[${text}]` : text)).join('');

/** `w0 w1 w2 …` */
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

test('excerptOf() shows a short text whole, the words found lit', () => {
  expect(shown(excerptOf('the salt road is long', [1, 2], [0, 5]))).toBe(
    'the [salt] [road] is long',
  );
});

test('excerptOf() lights words without the punctuation around them', () => {
  expect(shown(excerptOf('“Salt,” she said (twice). — «Où?»', [0, 3, 4, 5], [0, 6]))).toBe(
    '“[Salt],” she said ([twice]). — «[Où]?»',
  );
});

test('excerptOf() shows the beginning where no word of the text was found', () => {
  expect(shown(excerptOf(numbered(10), [], [2, 9], 3))).toBe('w2 w3 w4 …');
  expect(shown(excerptOf(numbered(10), [0, 9], [2, 9], 3))).toBe('w2 w3 w4 …');
});

test('excerptOf() shows the stretch that holds most, with some words before', () => {
  const found = [5, 40, 42, 44, 90];
  expect(shown(excerptOf(numbered(100), found, [0, 100], 12))).toBe(
    '… w34 w35 w36 w37 w38 w39 [w40] w41 [w42] w43 [w44] w45 …',
  );
});

test('excerptOf() shows the first of stretches that hold as much', () => {
  expect(shown(excerptOf(numbered(60), [10, 40], [0, 60], 8))).toBe(
    '… w4 w5 w6 w7 w8 w9 [w10] w11 …',
  );
});

test('excerptOf() stops at the end of the text, not at the end of what was indexed', () => {
  expect(shown(excerptOf(numbered(20), [12, 16], [2, 14], 8))).toBe(
    '… w6 w7 w8 w9 w10 w11 [w12] w13',
  );
});

test('excerptOf() shows all of a quotation, however long', () => {
  const pieces = excerptOf(numbered(80), [3], [0, 60], Infinity);
  expect(shown(pieces)).toBe(numbered(60).replace('w3 ', '[w3] '));
});

test('excerptOf() counts words as the indexer does, by white space of any kind', () => {
  expect(shown(excerptOf(' salt\n\nroad\ttoll ', [1], [0, 3]))).toBe('salt [road] toll');
});

test('excerptOf() shows neighbouring words as they stand, and as many lit as there can be', () => {
  const length = 10;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.uniqueArray(fc.nat({ max: 59 })),
      fc.nat({ max: 20 }),
      fc.nat({ max: 60 }),
      (count, found, start, textLength) => {
        fc.pre(start < count);
        const end = Math.min(count, start + textLength + 1);
        const pieces = excerptOf(numbered(count), found, [start, end], length);
        const words = pieces
          .map(({ text }) => text)
          .join('')
          .replace(/^… | …$/g, '')
          .split(' ');
        const first = Number(words[0]?.slice(1));
        expect(words).toEqual(words.map((_, at) => `w${first + at}`));
        expect(first).toBeGreaterThanOrEqual(start);
        expect(first + words.length).toBeLessThanOrEqual(end);
        expect(words).toHaveLength(Math.min(length, end - start));
        const inText = found.filter((place) => place >= start && place < end);
        const lit = pieces.filter((piece) => piece.lit).map(({ text }) => Number(text.slice(1)));
        expect(lit).toEqual(
          inText
            .filter((place) => place >= first && place < first + words.length)
            .sort((a, b) => a - b),
        );
        // Six of the ten are the words before.
        const most = Math.max(
          0,
          ...inText.map((from) => inText.filter((at) => at >= from && at < from + 4).length),
        );
        expect(lit.length).toBeGreaterThanOrEqual(most);
        expect(pieces[0]?.text.startsWith('… ')).toBe(first > start);
        expect(pieces.at(-1)?.text.endsWith(' …')).toBe(first + words.length < end);
      },
    ),
    { numRuns: 500 },
  );
});

test('foundWords() gives each form once, bare and as it first stands', () => {
  expect(foundWords('“Salt, salts and SALT: — salt-road', [0, 1, 3, 4, 5], 9)).toEqual([
    'Salt',
    'salts',
    'salt-road',
  ]);
  expect(foundWords('one two three', [0, 1, 2], 2)).toEqual(['one', 'two']);
  expect(foundWords('one', [7], 2)).toEqual([]);
});

test('foundWords() gives words that a pattern without case finds again in the text', () => {
  for (const word of ['İskele', 'ISPARTA', 'Straße', 'ΣΊΣΥΦΟΣ', 'ağcaqanad']) {
    const [form = ''] = foundWords(`at ${word}, by`, [1], 1);
    expect(`at ${word}, by`).toMatch(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu'));
  }
});
