import { expect, test } from 'vitest';
import { directionOf } from '#text/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['az-Latn', 'ltr'],
  ['en', 'ltr'],
])('directionOf(%s) is %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
