import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, slugOf } from '#text/fold.ts';

test.each([
  ['Şəhla O’Ər', 'sehla o er'],
  ['İSTANBUL', 'istanbul'],
  ['Çiğdem  Fırtınaoğlu', 'cigdem firtinaoglu'],
  ['Hélène Brûlecœur', 'helene brulecoeur'],
  ['Straße', 'strasse'],
  ['Москва', 'moskva'],
  ['U.S.–Azerbaijan (trade)', 'u s azerbaijan trade'],
  ['…', ''],
])('fold() spells %s as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('fold() answers single-spaced ASCII words and leaves them as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['U.S. Trade', 'us-trade'],
  ['J.R.R. Tolkien', 'jrr-tolkien'],
  ['St. John’s', 'st-johns'],
  ["O'Brien", 'obrien'],
  ['Public works', 'public-works'],
  ['--', ''],
])('slugOf() makes %s the id %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
