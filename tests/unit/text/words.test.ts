import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, openingOf } from '#text/words.ts';

test.each([
  ['', 0],
  ['« … » – ,', 0],
  ['O’Brien’s half-time whistle', 3],
  ['3.5 tons on 2026-03-10', 4],
  ['Çiğdem İstanbul’da', 2],
])('countWords() of "%s" is %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('openingOf() leaves a short text whole, on one line', () => {
  expect(openingOf(' The tide\n\nturned. ', 20)).toBe('The tide turned.');
});

test('openingOf() cuts between words, not behind a comma', () => {
  expect(openingOf('The tide, they said, turned.', 12)).toBe('The tide…');
});

test('openingOf() cuts a word longer than the limit', () => {
  expect(openingOf('Donaudampfschiff', 8)).toBe('Donauda…');
});

test('openingOf() never exceeds its limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 2, max: 40 }),
      (text, limit) => {
        expect(openingOf(text, limit).length).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

test('openingOf() never halves a character', () => {
  expect(openingOf('🐟🐟🐟🐟🐟🐟', 6).isWellFormed()).toBe(true);
});
