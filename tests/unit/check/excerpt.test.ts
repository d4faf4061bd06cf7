import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, plain } from '#tools/check/excerpt.ts';

test.each([
  ['The tide turned.', 5, 'The tide turned.', '    ^'],
  ['\tx\ty', 4, '  x  y', '     ^'],
  ['漢字 “yes”', 4, '漢字 “yes”', '     ^'],
  ['e\u0301e\u0301 x', 6, 'e\u0301e\u0301 x', '   ^'],
  ['👩‍👩‍👧 x', '👩‍👩‍👧 x'.length, '👩‍👩‍👧 x', '   ^'],
  ['word', 99, 'word', '    ^'],
  ['a\u001B[31mb\u0007', 7, 'a�[31mb�', '      ^'],
])('excerptOf() of %j at %i', (written, column, line, caret) => {
  expect(excerptOf(written, column, 60)).toEqual({ line, caret });
});

test('excerptOf() cuts a long line around the place', () => {
  const written = `${'before '.repeat(300)}HERE${' behind'.repeat(300)}`;
  const { line, caret } = excerptOf(written, 2101, 40);
  expect(line).toMatch(/^….* HERE .*…$/);
  expect(line.length).toBeLessThanOrEqual(40);
  expect(line.indexOf('HERE')).toBe(caret.length - 1);
  expect(excerptOf(written, 1, 40).line).toMatch(/^before .*…$/);
  expect(excerptOf(written, written.length, 40).line).toMatch(/^….*behind$/);
});

test('excerptOf() points at the character, whatever stands on the line', () => {
  const ascii = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', ' ', 'x'),
    minLength: 1,
    maxLength: 900,
  });
  fc.assert(
    fc.property(ascii, fc.nat(899), fc.integer({ min: 20, max: 120 }), (text, at, width) => {
      const written = `${text.slice(0, at)}#${text.slice(at)}`;
      const { line, caret } = excerptOf(written, Math.min(at, text.length) + 1, width);
      expect(line.charAt(caret.length - 1)).toBe('#');
      expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test('plain() shows what would steer a terminal', () => {
  expect(plain('a\u001B]0;x\u0007\nb\tc')).toBe('a�]0;x� b c');
});
