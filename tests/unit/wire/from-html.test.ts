import { expect, test } from 'vitest';
import { bodyFromHtml, bodyFromParagraphs, isHtml } from '#wire/from-html.ts';
import { htmlOf } from '../support/tree.ts';

test('bodyFromHtml() reads the body when it is given a whole page', () => {
  const { root } = bodyFromHtml(
    '<!doctype html><html><head><title>x</title></head><body><p>One</p></body></html>',
    null,
  );
  expect(htmlOf(root)).toBe('<p>One</p>');
});

test('bodyFromParagraphs() takes words for words when they look like HTML', () => {
  expect(htmlOf(bodyFromParagraphs(['<b>One</b>', 'Two']))).toBe(
    '<p>&#x3C;b>One&#x3C;/b></p><p>Two</p>',
  );
});

test.each(['<p>One</p>', 'One<br/>two', '<div class="x">One', 'One</p>', '<UL><li>x</UL>'])(
  'isHtml() is true when a text is %s',
  (text) => {
    expect(isHtml(text)).toBe(true);
  },
);

test.each(['One', 'a < b > c', '<marchbanks@larkwire.example>', 'if p<q', '<pin code>'])(
  'isHtml() is false when a text is %s',
  (text) => {
    expect(isHtml(text)).toBe(false);
  },
);

test('bodyFromHtml() parts paragraphs at empty lines when nothing else parts them', () => {
  const { root } = bodyFromHtml('One <em>is</em>.\n\nTwo.\n\n<h3>Three</h3>\n\nFour.', null);
  expect(htmlOf(root)).toBe('<p>One <em>is</em>.</p><p>Two.</p><h3>Three</h3><p>Four.</p>');
});

test('bodyFromHtml() leaves lines together when tags part the paragraphs', () => {
  expect(htmlOf(bodyFromHtml('<p>One\n\ntwo</p>', null).root)).toBe('<p>One two</p>');
});

test('bodyFromHtml() takes a picture with its caption when a content system marks it in brackets', () => {
  const { root, images } = bodyFromHtml(
    'One.\n\n[caption id="a"]<img src="https://larkwire.example/p.jpg"> The quay[/caption]\n\nTwo.',
    null,
  );
  expect(htmlOf(root)).toBe('<p>One.</p><p>Two.</p>');
  expect(images).toEqual([{ src: 'https://larkwire.example/p.jpg', caption: 'The quay' }]);
});

test.each([
  'Share this',
  'Share this story:',
  'View Comments',
  'Advertisement',
  'Facebook Twitter Email',
  'Follow us on Twitter',
  'Related stories:',
  'Click here to subscribe to our newsletter!',
])('bodyFromHtml() leaves out the line when it says %j', (words) => {
  const { root } = bodyFromHtml(`<p>One.</p><p>${words}</p><p>Two.</p>`, null);
  expect(htmlOf(root)).toBe('<p>One.</p><p>Two.</p>');
});

test.each([
  'Share this, said the mayor.',
  'Commenters were few.',
  'More boats came than the quay had places for.',
  'Related to the keeper, she said.',
])('bodyFromHtml() keeps the line when it says %j', (words) => {
  expect(htmlOf(bodyFromHtml(`<p>${words}</p>`, null).root)).toBe(`<p>${words}</p>`);
});

test('bodyFromHtml() leaves out a list of buttons, and a link to another story', () => {
  const { root } = bodyFromHtml(
    '<p>One.</p><h3>Share this:</h3><ul><li><a href="https://a.example">Twitter</a></li><li>Email</li></ul><p>Read more: <a href="https://larkwire.example/2">Ferry late</a></p>',
    null,
  );
  expect(htmlOf(root)).toBe('<p>One.</p>');
});

test('isHtml() is true when only words are marked', () => {
  expect(isHtml('One <em>is</em> open')).toBe(true);
});
