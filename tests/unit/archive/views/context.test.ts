import { expect, test } from 'vitest';
import { contextOf } from '#archive/views/context.ts';
import type { Context } from '#archive/views/context.ts';

function contextIn(text: string, ...words: string[]): Context {
  return contextOf(
    text,
    words.map((one) => [text.indexOf(one), text.indexOf(one) + one.length] as const),
  );
}

test.each([
  ['It turned. She called it “late” and left. It stayed.', 'She called it ', ' and left.'],
  ['She called it “late” and left', 'She called it ', ' and left'],
  ['One.\n\nShe called it “late”\n\nTwo.', 'She called it ', ''],
  ['“late” it was.', '', ' it was.'],
  [
    'Mr. Tarn of St. Osk called it “late” at noon. No.',
    'Mr. Tarn of St. Osk called it ',
    ' at noon.',
  ],
  [
    'It cost 1.5 crowns, J. Tarn said, “late” or not! Yes.',
    'It cost 1.5 crowns, J. Tarn said, ',
    ' or not!',
  ],
])('contextOf() in %j gives the sentence', (text, before, after) => {
  expect(contextIn(text, '“late”')).toEqual({ before, after });
});

test('contextOf() of several segments gives what stands around them all', () => {
  expect(contextIn('It was “late”, she said, and “cold”, too.', '“late”', '“cold”')).toEqual({
    before: 'It was ',
    after: ', too.',
  });
});

test('contextOf() cuts a long sentence between words', () => {
  const long = 'word '.repeat(60);
  const { before, after } = contextIn(`${long}“late” ${long}`, '“late”');
  expect(before).toMatch(/^… (word )+$/);
  expect(after).toMatch(/^( word)+ …$/);
  expect(Math.max(before.length, after.length)).toBeLessThan(120);
});
