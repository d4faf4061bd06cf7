import { expect, test } from 'vitest';
import { plainLetters } from '#text/plain-letters.ts';

test.each([
  ['Hélène', 'helene'],
  ['Şərəf Dalğalı', 'sərəf dalgalı'],
  ['İNCİ', 'inci'],
  ['Al-Nawrasi', 'al-nawrasi'],
  ['', ''],
])('plainLetters() reads %j without case and accents', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
