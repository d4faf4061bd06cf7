import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { rulingsIn } from '#archive/body/marked.ts';
import { parseBody } from '#archive/body/parse.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { toMarkdown } from '#desk/to-markdown.ts';
import { bodyFromHtml, bodyFromParagraphs } from '#wire/from-html.ts';
import { htmlOf } from '../support/tree.ts';

const markdownOf = (html: string): string => toMarkdown(bodyFromHtml(html, null).root);
const shown = (words: string): string => words.replace(/\s+/g, ' ').trim();
const articleOf = (markdown: string) => parseBody(`---\ntitle: Harbour\n---\n\n${markdown}`, 'md');

/** The paragraphs the site reads in an article, white space normalised. */
function paragraphsRead(markdown: string): string[] {
  const { text, blocks } = readBlocks(articleOf(markdown));
  return blocks.map(({ start, end }) => shown(text.slice(start, end)));
}

const HOSTILE = [
  '# x',
  '1. x',
  '1) x',
  '- x',
  '+ x',
  '* x',
  '---',
  '***',
  '===',
  '> x',
  '<b>',
  '</b>',
  '&amp;',
  '&x',
  ':::quote{by=none}',
  ':::',
  ':quote[x]{by=none}',
  '::x',
  ':a[b]',
  '[x]: y',
  '[x]',
  '[^1]: y',
  '[^1]',
  '![a](b)',
  '    code',
  '|a|b|',
  '|-|-|',
  '| ',
  '{}',
  '\\',
  '\\*',
  '`',
  '```',
  '~~~',
  '~',
  '~~a~~',
  '*',
  '**',
  '_',
  '__a__',
  'a_b',
  '<!--',
  '-->',
  '<script>',
  '<?php',
  '<![CDATA[',
  'http://larkwire.example/a_b*c',
  'www.larkwire.example',
  'a@larkwire.example',
  '😀',
  'مرحبا',
  'שלום',
  '\u00a0',
  '\u200f',
  '\u2028',
  '\ufeff',
  '\u0085',
  '  ',
  '\t',
  '\n',
  '$x$',
  '- [ ] x',
  '“',
  '"',
  ':',
  '!',
  '.',
  'x',
  'Marchbanks',
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 8 }),
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
/** What is said of control characters: they are left out. */
const writable = (words: string): string =>
  words.replace(/[\t\n\v\f\r ]+/g, ' ').replace(/\p{Cc}/gu, '');

test('toMarkdown() gives paragraphs that the site reads as the same words when they hold anything at all', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      const wanted = paragraphs
        .map((words) => shown(writable(words)))
        .filter((words) => words !== '');
      expect(paragraphsRead(toMarkdown(bodyFromParagraphs(paragraphs)))).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

const el = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const inline = fc.array(
  fc
    .tuple(fc.constantFrom('', '', 'strong', 'em', 'del', 'code', 'a'), paragraph)
    .map(([name, value]): Element['children'][number] => {
      const words = { type: 'text' as const, value };
      return name === ''
        ? words
        : {
            ...el(name, words),
            properties: name === 'a' ? { href: 'https://larkwire.example/(a_b' } : {},
          };
    }),
  { minLength: 1, maxLength: 4 },
);
const block = fc.oneof(
  inline.map((words) => el('p', ...words)),
  inline.map((words) => el('h3', ...words)),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => el('ul', ...items.map((words) => el('li', ...words)))),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => el('ol', ...items.map((words) => el('li', ...words)))),
  inline.map((words) => el('blockquote', el('p', ...words))),
  fc
    .tuple(inline, inline)
    .map(([a, b]) =>
      el(
        'table',
        el(
          'tbody',
          el('tr', el('td', ...a), el('td', ...b)),
          el('tr', el('td', ...b), el('td', ...a)),
        ),
      ),
    ),
);

test('toMarkdown() keeps the words of every kind of block when they hold anything at all', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const root: Root = { type: 'root', children: blocks };
      const words = (tree: Parameters<typeof readBlocks>[0]): string =>
        readBlocks(tree).text.replace(/[\s\p{Cc}]/gu, '');
      expect(words(articleOf(toMarkdown(root)))).toBe(words(root));
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    'plain words',
    '<p>“We did not expect it before April,” said Odile Marchbanks.</p>',
    '“We did not expect it before April,” said Odile Marchbanks.\n',
  ],
  ['brackets nobody can follow', '<p>“[The harbour] is open.”</p>', '“[The harbour] is open.”\n'],
  ['stars that mean nothing', '<p>Rates from 4* to 5 * 6 a_b</p>', 'Rates from 4* to 5 * 6 a_b\n'],
  ['an ampersand between words', '<p>Quill &amp; Sons, R&amp;D</p>', 'Quill & Sons, R&D\n'],
  ['a time of day', '<p>10:30 is when it opens.</p>', '10:30 is when it opens.\n'],
])('toMarkdown() escapes nothing in %s', (_name, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test.each([
  ['stars that would mark', '*ever*', '\\*ever\\*\n'],
  ['a number that would begin a list', '2026. It opened.', '2026\\. It opened.\n'],
  ['a dash that would begin a list', '- It opened.', '\\- It opened.\n'],
  ['a line that would part the text', '---', '\\---\n'],
  ['what would be a tag', 'x <b>y</b>', 'x \\<b>y\\</b>\n'],
])('toMarkdown() escapes %s', (_name, words, markdown) => {
  expect(toMarkdown(bodyFromParagraphs([words]))).toBe(markdown);
});

test('toMarkdown() writes headings, lists, quotations, tables and lines when a tree has them', () => {
  const markdown = markdownOf(
    '<h2>Tides</h2><p>A <b>bold</b> <i>word</i> and <a href="https://larkwire.example/a">a link</a>.<br>Next line.</p>' +
      '<ul><li>one<li>two<ul><li>three</ul></ul><ol start=3><li>four</ol><blockquote>said</blockquote><hr>' +
      '<table><tr><th>Day<th>High<tr><td>Mon<td>4|5</table><pre>a\n  b</pre>',
  );
  expect(markdown).toBe(
    [
      '## Tides',
      '',
      'A **bold** *word* and [a link](https://larkwire.example/a).\\',
      'Next line.',
      '',
      '- one',
      '- two',
      '  - three',
      '',
      '3. four',
      '',
      '> said',
      '',
      '---',
      '',
      '| Day | High |',
      '| --- | ---- |',
      '| Mon | 4\\|5 |',
      '',
      '```',
      'a',
      '  b',
      '```',
      '',
    ].join('\n'),
  );
});

test('toMarkdown() keeps lists apart when one follows another', () => {
  const html = '<ul><li>one</ul><ul><li>two</ul><ul><li>three</ul>';
  expect(htmlOf(articleOf(markdownOf(html))).match(/<ul>/g)).toHaveLength(3);
});

test('toMarkdown() is empty when there are no blocks', () => {
  expect(toMarkdown({ type: 'root', children: [] })).toBe('');
});

test.each(['[', '<', '*a_ ', '> ', '1. ', '[a](b ', '![a][', '- '])(
  'toMarkdown() keeps the words when a paragraph is nothing but %j',
  (part) => {
    const words = part.repeat(2000);
    expect(paragraphsRead(toMarkdown(bodyFromParagraphs([words])))).toEqual([shown(words)]);
  },
);

test.each(['2026 began well', 'R&D', 'the pier | the quay', 'berth # 4', '10.5 feet'])(
  'toMarkdown() escapes nothing in %j, and reads it again as it was',
  (words) => {
    const markdown = toMarkdown(bodyFromParagraphs([words]));
    expect(markdown).toBe(`${words}\n`);
    expect(paragraphsRead(markdown)).toEqual([words]);
  },
);

test.each(['# 4', '2026. It began', '| a |', 'AT&amp;T', 'berth #'])(
  'toMarkdown() writes %j so that it is read again as it was',
  (words) => {
    expect(paragraphsRead(toMarkdown(bodyFromParagraphs([words])))).toEqual([words]);
    expect(
      paragraphsRead(
        toMarkdown(bodyFromHtml(`<h2>${words.replaceAll('&', '&amp;')}</h2>`, null).root),
      ),
    ).toEqual([words]);
  },
);

test.each([
  'She said :quote[the *usual*: ten]{by=ada-quill}, and went.',
  ':quote[“The ditch”]{by=none}, they call it.',
  '- One\n- Two :quote[three]{by="Ada Quill"}',
  ':::quote{by="Ada Quill"}\nWe go.\n\nAt 10:30, note:this.\n:::',
])('toMarkdown() keeps the rulings of %j', (markdown) => {
  const { tree, rulings } = ruledIn(markdown);
  const again = ruledIn(toMarkdown(tree as Root));
  expect(rulings.length).toBe(1);
  expect(again.rulings).toEqual(rulings);
  expect(htmlOf(again.tree).replace(/\s/g, '')).toBe(htmlOf(tree).replace(/\s/g, ''));
});

function ruledIn(markdown: string): { tree: BodyRoot; rulings: unknown[] } {
  const tree = articleOf(markdown);
  return { tree, rulings: rulingsIn(tree) };
}
