import { expect, test } from 'vitest';
import { shortHash } from '#text/hash.ts';

// Addresses are made of these: a changed value breaks every link to a paragraph.
test.each([
  ['', '137rua7gv56'],
  ['a', '2dqmek194x3'],
  ['The tide turned.', '11854d9s1xo'],
  ['Şəhla', '2asi3yiygps'],
])('shortHash() of "%s" is %s for ever', (text, hash) => {
  expect(shortHash(text)).toBe(hash);
});

test('shortHash() keeps a hundred thousand like texts apart, even by its last eight digits', () => {
  const texts = Array.from({ length: 100_000 }, (_, number) => `paragraph ${number}`);
  expect(new Set(texts.map((text) => shortHash(text).slice(-8))).size).toBe(texts.length);
});

test('shortHash() tells texts apart by order, length and repetition', () => {
  const texts = ['ab', 'ba', 'a', 'aa', 'aaa', 'a\0', '\0', '\0\0', 'A', ' a', 'a '];
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
});
