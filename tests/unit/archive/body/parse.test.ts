import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import type { BodyError } from '#archive/body/parse.ts';
import { parseBody } from '#archive/body/parse.ts';
import { isComponent, textContent } from '#archive/body/tree.ts';
import { htmlOf, mdxTreeOf, treeOf } from '../../support/tree.ts';

test('parseBody() leaves the front matter out and the words verbatim', () => {
  const tree = parseBody('---\ntitle: A\n---\n\nHe’s "here" -- at last...\n', 'md');
  expect(htmlOf(tree)).toBe('<p>He’s "here" -- at last...</p>');
});

test.each(['\uFEFF---\ntitle: A\n---\n\nWords.', '---\r\ntitle: A\r\n---\r\n\r\nWords.\r\n'])(
  'parseBody() reads %j whatever the platform it was written on',
  (source) => {
    expect(readBlocks(parseBody(source, 'md')).text).toBe('Words.');
    expect(readBlocks(parseBody(source, 'mdx')).text).toBe('Words.');
  },
);

test.each([
  [
    'An :quote[old *hat*]{by=ada-quill} here.',
    '<p>An <span data-quote-by="ada-quill">old <em>hat</em></span> here.</p>',
  ],
  ['A :quote[word]{by="Ada Quill"}.', '<p>A <span data-quote-by="Ada Quill">word</span>.</p>'],
  [
    ':::quote{by=none}\nOne.\n\nTwo.\n:::',
    '<div data-quote-by="none"><p>One.</p><p>Two.</p></div>',
  ],
])('parseBody() reads the directive %j', (markdown, html) => {
  expect(htmlOf(treeOf(markdown))).toBe(html);
});

test.each([
  'At 10:30, 14:2, Note:this, hearing::none, Reference:HT/1207.',
  'A word:with[brackets]{and=braces}.',
  '::leaf[words]',
])('parseBody() leaves "%s" as it is, directives beside it or not', (words) => {
  const html = `<p>${words}</p>`;
  expect(htmlOf(treeOf(words))).toBe(html);
  expect(htmlOf(treeOf(`${words}\n\n:quote[Yes]{by=none}`))).toBe(
    `${html}\n<p><span data-quote-by="none">Yes</span></p>`,
  );
});

test.each([
  ['A <b onclick="x()">bold</b> word.', '<p>A <b>bold</b> word.</p>'],
  ['A <script>alert(1)</script>word.', '<p>A word.</p>'],
  ['A <style>p { color: red }</style>word.', '<p>A word.</p>'],
  ['An <iframe src="https://x.example/">inner</iframe>word.', '<p>An word.</p>'],
  ['<p style="color: red" id="x">word</p>', '<p>word</p>'],
  ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['[a](JaVaScRiPt:alert(1))', '<p><a>a</a></p>'],
  ['<a href="data:text/html,x">a</a>', '<p><a>a</a></p>'],
  ['[a](https://x.example/)', '<p><a href="https://x.example/">a</a></p>'],
  [
    '<a href="/2026/" target="_blank" ping="https://x.example/">a</a>',
    '<p><a href="/2026/">a</a></p>',
  ],
  ['<span data-quote="q-1" data-speaker="ada-quill">forged</span>', '<p><span>forged</span></p>'],
  ['A <!-- note -->word.', '<p>A word.</p>'],
  ['<svg onload="x()"><text>a</text></svg>word', '<p>word</p>'],
])('parseBody() makes %s safe', (markdown, html) => {
  expect(htmlOf(treeOf(markdown))).toBe(html);
});

test.each([
  ['![A quay](/quay.jpg)', '<img src="/quay.jpg" alt="A quay">'],
  ['![A quay](https://x.example/q.jpg)', '<a href="https://x.example/q.jpg">A quay</a>'],
  ['![](https://x.example/q.jpg)', '<a href="https://x.example/q.jpg">https://x.example/q.jpg</a>'],
  ['![A quay](//x.example/q.jpg)', 'A quay'],
  ['![A quay](data:image/png;base64,AA)', 'A quay'],
])('parseBody() fetches no picture from elsewhere: %s', (markdown, html) => {
  expect(htmlOf(treeOf(markdown))).toBe(`<p>${html}</p>`);
});

test('parseBody() keeps the components of MDX, with their words and attributes', () => {
  const { children } = mdxTreeOf('<Aside title="How">\n\nA *note*.\n\n</Aside>\n\nText.');
  const [aside] = children;
  if (!aside || !isComponent(aside)) throw new Error('no component');
  expect(aside.name).toBe('Aside');
  expect(aside.attributes).toMatchObject([{ name: 'title', value: 'How' }]);
  expect(textContent(aside).trim()).toBe('A note.');
});

test.each([
  ['<p onClick="x()" className="y">word</p>', '<p>word</p>'],
  ['<script>alert(1)</script>', ''],
  ['<a href="javascript:x">word</a>', '<a>word</a>'],
  [
    '<img src="https://x.example/q.jpg" alt="A quay" />',
    '<a href="https://x.example/q.jpg">A quay</a>',
  ],
  ['{/* a comment */}', ''],
  ['\\{a brace\\}', '<p>{a brace}</p>'],
])('parseBody() makes %s in MDX safe', (mdx, html) => {
  expect(htmlOf(mdxTreeOf(mdx))).toBe(html);
});

test.each([
  ['import Aside from "./Aside.astro"', 'mdx-import', 1],
  ['export const a = 1', 'mdx-import', 1],
  ['Two is {1 + 1}.', 'mdx-expression', 8],
  ['{evil()}', 'mdx-expression', 1],
  ['{/* a */ evil() /* b */}', 'mdx-expression', 1],
  ['<Aside title={evil()}>a</Aside>', 'mdx-expression', 1],
  ['<Aside {...evil()}>a</Aside>', 'mdx-expression', 1],
  ['<p onClick={evil()}>a</p>', 'mdx-expression', 1],
  ['A <Asides>note</Asides>', 'mdx-component', 3],
  ['<Aside.Title />', 'mdx-component', 1],
  ['<Aside>a', 'mdx', 1],
  ['A {brace', 'mdx', 3],
])('parseBody() refuses %s as %s, with its place in the file', (mdx, rule, column) => {
  expect(() => parseBody(`---\ntitle: A\n---\n\nWords.\n\n${mdx}\n`, 'mdx')).toThrow(
    expect.objectContaining({
      rule,
      line: 7,
      column,
      fix: expect.any(String) as string,
    }) as BodyError,
  );
});

test('parseBody() names the nearest component', () => {
  expect(() => mdxTreeOf('<Figur src="/a.jpg" />')).toThrow(
    expect.objectContaining({ fix: 'write <Figure>' }) as BodyError,
  );
});
