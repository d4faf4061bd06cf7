import { expect, test } from 'vitest';
import { checkHtmlDepth } from '#wire/html-depth.ts';

test.each([
  ['elements in each other', '<div>'.repeat(1000)],
  ['formatting that is never closed', '<p><b>x'.repeat(1000)],
  ['end tags that end nothing', '<div><marquee></div></marquee>'.repeat(1000)],
  ['end tags in attributes', '<div title="</div>">'.repeat(1000)],
  ['end tags in comments', '<div><!-- </div> -->'.repeat(1000)],
  ['end tags in declarations', '<div><!x </div>'.repeat(1000)],
  ['end tags in scripts', '<div><script><!--<script></script></div>--></script>'.repeat(1000)],
  ['elements behind an empty comment', `<!-->${'<div>'.repeat(1000)}`],
  ['elements in a foreign title', `<svg><title>${'<div>'.repeat(1000)}`],
  ['elements across lines', '\n<div>'.repeat(1000)],
])('checkHtmlDepth() refuses %s', (_name, html) => {
  expect(() => checkHtmlDepth(html)).toThrow('nested more than 256 elements');
});

test('checkHtmlDepth() names the line when it refuses', () => {
  expect(() => checkHtmlDepth('\n<div>'.repeat(1000))).toThrow(
    expect.objectContaining({ line: 258, column: 1 }),
  );
});

test.each([
  ['paragraphs nobody closes', '<p>x'.repeat(5000)],
  ['list items nobody closes', `<ul>${'<li>x'.repeat(5000)}`],
  ['links nobody closes', '<a href=x>y'.repeat(5000)],
  ['marks closed in the wrong order', '<b><i>x</b></i>'.repeat(5000)],
  ['a script full of tags', `<script>${'<div>'.repeat(5000)}</script>`],
  ['an attribute full of tags', `<p title='${'<div>'.repeat(5000)}'>x`],
  ['a script that is never closed', `<script>${'<div>'.repeat(5000)}`],
  ['nothing but angle brackets', '<'.repeat(5000)],
  ['a comment that is never closed', '<!--'.repeat(5000)],
  ['a tag that is never closed', '<div '.repeat(5000)],
])('checkHtmlDepth() lets pass %s', (_name, html) => {
  expect(() => checkHtmlDepth(html)).not.toThrow();
});
