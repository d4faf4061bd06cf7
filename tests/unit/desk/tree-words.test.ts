import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { wordsIn } from '#desk/tree-words.ts';

test.each([
  ['<p> a <b>b</b>c\n\td</p>', 'a bc d'],
  ['<p>a<br>b</p>', 'a b'],
  ['<p>a\u00a0 b</p>', 'a\u00a0 b'],
  ['<p><!-- a --></p>', ''],
])('wordsIn() reads %j', (html, words) => {
  expect(wordsIn(fromHtml(html, { fragment: true }))).toBe(words);
});
