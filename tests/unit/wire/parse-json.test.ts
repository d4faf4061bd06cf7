import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '#wire/json/parse-json.ts';

test.each([
  ['{"a": x}', 1, 7, 'cannot be read on from “x}”'],
  ['{"a": 1,}', 1, 9, 'cannot be read on'],
  ['[1\n 2]', 2, 2, 'cannot be read on'],
  ['{"a" 1}', 1, 6, 'cannot be read on'],
  ['{1: 2}', 1, 2, 'cannot be read on'],
  ['[01]', 1, 2, 'cannot be read on'],
  ['["a\nb"]', 1, 2, 'cannot be read on'],
  ['[1]]', 1, 4, 'cannot be read on'],
  ['{"a": [1, 2', 1, 12, 'is cut off'],
  ['{"a": "b', 1, 7, 'is cut off'],
  ['{"a": tru', 1, 7, 'is cut off'],
  ['', 1, 1, 'is cut off'],
])('parseJson() names the place when it is given %j', (text, line, column, message) => {
  expect(() => parseJson(text)).toThrow(
    expect.objectContaining({
      rule: 'json',
      line,
      column,
      message: expect.stringContaining(message) as string,
    }),
  );
});

test('parseJson() names the place of the one character that was spoilt', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, seed) => {
      const at = seed % json.length;
      const spoilt = `${json.slice(0, at)}\u0001${json.slice(at)}`;
      expect(() => parseJson(spoilt)).toThrow(expect.objectContaining({ rule: 'json' }));
    }),
  );
});

test('parseJson() reads all that is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  '['.repeat(200_000),
  '{"a":'.repeat(200_000),
  `"${'\\'.repeat(200_001)}`,
  `["${'x'.repeat(2_000_000)}", y]`,
])('parseJson() gives up in good order when a text is hostile', (text) => {
  expect(() => parseJson(text)).toThrow(expect.objectContaining({ rule: 'json' }));
});
