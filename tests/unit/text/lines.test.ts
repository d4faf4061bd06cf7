import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, placesIn } from '#text/lines.ts';

test.each([
  ['', 0, 1, 1],
  ['ab', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\nb', -5, 1, 1],
  ['a\nb', 99, 2, 2],
])('placeOf(%j, %i) is line %i, column %i', (source, offset, line, column) => {
  expect(placeOf(source, offset)).toEqual({ line, column });
});

test('placeOf() leads back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (source, any) => {
      const offset = any % (source.length + 1);
      const { line, column } = placeOf(source, offset);
      const lines = source.split('\n');
      const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      expect(before + column - 1).toBe(offset);
    }),
  );
});

test('placesIn() gives the places of placeOf(), and back from them', () => {
  const source = '\uFEFFone\r\ntwo\n\nfour\n';
  const places = placesIn(source);
  for (let offset = -1; offset <= source.length + 1; offset++) {
    const place = placeOf(source, offset);
    expect(places.placeOf(offset)).toEqual(place);
    expect(places.offsetOf(place)).toBe(Math.min(Math.max(0, offset), source.length));
  }
  expect(places.offsetOf({ line: 9, column: 1 })).toBe(source.length);
});
