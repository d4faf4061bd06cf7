import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textContent } from '#archive/body/tree.ts';
import { cleanBody } from '#wire/clean-body.ts';
import { bodyFromHtml } from '#wire/from-html.ts';
import { htmlOf } from '../support/tree.ts';

const PAGE = 'https://larkwire.example/2026/harbour';
const cleaned = (html: string, base: string | null = PAGE): string =>
  htmlOf(bodyFromHtml(html, base).root);
const imagesOf = (html: string) => bodyFromHtml(html, PAGE).images;

test.each([
  [
    'wrappers',
    '<div><section><p>One</p><article>Two</article></section></div>',
    '<p>One</p><p>Two</p>',
  ],
  ['bare words between blocks', 'One<p>Two</p>Three', '<p>One</p><p>Two</p><p>Three</p>'],
  ['two breaks in a row', 'One<br> <br/>Two<br>Three', '<p>One</p><p>Two<br>Three</p>'],
  [
    'two breaks within a mark',
    '<b>One<br><br>Two</b>',
    '<p><strong>One</strong></p><p><strong>Two</strong></p>',
  ],
  ['empty paragraphs', '<p>One</p><p> &nbsp;\u200b</p><p><br></p>', '<p>One</p>'],
  [
    'white space',
    '<p>\n  One \t two\n<i> three </i>four </p>',
    '<p>One two <em>three</em> four</p>',
  ],
  ['scripts and styles', '<p>One<script>x</script></p><style>y</style><!-- z -->', '<p>One</p>'],
  ['forms', '<p>One</p><form><p>Your mail</p><input></form>', '<p>One</p>'],
  [
    'what is hidden',
    '<p>One</p><p hidden>Two</p><div style="display: none">Three</div>',
    '<p>One</p>',
  ],
  ['headings', '<h1>One<br>two</h1><h3></h3>', '<h2>One two</h2>'],
  [
    'marks side by side',
    '<p><b>One</b><strong> two</strong></p>',
    '<p><strong>One two</strong></p>',
  ],
  ['marks in themselves', '<b>One <strong>two</strong></b>', '<p><strong>One two</strong></p>'],
  [
    'a link around blocks',
    '<a href="/x"><div>One</div></a>',
    '<p><a href="https://larkwire.example/x">One</a></p>',
  ],
  [
    'lists',
    '<ul>\n<li>One</li><li><p>Two</p><ul><li>Three</ul></ul>',
    '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
  ],
  ['a list of terms', '<dl><dt>One<dd>Two</dl>', '<p><strong>One</strong></p><p>Two</p>'],
  [
    'a table of facts',
    '<table><tr><th>Day<th>High<tr><td>Mon<td><p>4</p></table>',
    '<table><tbody><tr><th>Day</th><th>High</th></tr><tr><td>Mon</td><td>4</td></tr></tbody></table>',
  ],
  [
    'a table that is layout',
    '<table><tr><td><p>One</p><p>Two</p><td>Three</table>',
    '<p>One</p><p>Two</p><p>Three</p>',
  ],
  [
    'an embedded page',
    '<iframe src="https://larkwire.example/v" title="The ship"></iframe>',
    '<p><a href="https://larkwire.example/v">The ship</a></p>',
  ],
  [
    'an embedded page that is not safe',
    '<p>One</p><iframe src="http://larkwire.example/v"></iframe>',
    '<p>One</p>',
  ],
  ['quotations in a line', '<p>She said <q>never</q>.</p>', '<p>She said “never”.</p>'],
  [
    'marks of all kinds',
    '<p>“a” «b» "c" \'d\' ’e – -- ...</p>',
    '<p>“a” «b» "c" \'d\' ’e – -- ...</p>',
  ],
])('cleanBody() makes plain blocks of %s', (_name, html, plain) => {
  expect(cleaned(html)).toBe(plain);
});

test.each([
  ['/tides?a=1#x', 'https://larkwire.example/tides?a=1#x'],
  ['mailto:desk@larkwire.example', 'mailto:desk@larkwire.example'],
  ['HTTPS://Quillmouth.example', 'HTTPS://Quillmouth.example'],
])('cleanBody() makes the link %s a full address', (href, full) => {
  expect(cleaned(`<a href="${href}">here</a>`)).toBe(`<p><a href="${full}">here</a></p>`);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://larkwire.example', 'http://', ''])(
  'cleanBody() keeps the words alone when a link leads to %j',
  (href) => {
    expect(cleaned(`<p>See <a href="${href}">here</a></p>`, null)).toBe('<p>See here</p>');
  },
);

test('cleanBody() takes pictures out with caption and credit when they stand in a figure', () => {
  const html =
    '<p>One<img src="/a.jpg" alt=" The  ship "></p><figure><picture><img src="b.jpg"></picture><span class="photo-credit">Odile Quill</span><figcaption>The harbour</figcaption></figure>';
  expect(imagesOf(html)).toEqual([
    { src: 'https://larkwire.example/a.jpg', alt: 'The ship' },
    { src: 'https://larkwire.example/2026/b.jpg', caption: 'The harbour', credit: 'Odile Quill' },
  ]);
  expect(cleaned(html)).toBe('<p>One</p>');
});

test('cleanBody() leaves pictures out when they only count readers or come twice', () => {
  expect(
    imagesOf(
      '<img src="/t.gif" width=1 height=1><img src="data:image/png,x"><img src="/a.jpg"><img src="/a.jpg">',
    ),
  ).toEqual([{ src: 'https://larkwire.example/a.jpg' }]);
});

test('cleanBody() takes lists apart when they are nested deeper than anyone reads', () => {
  const deep = cleaned(`${'<ul><li>'.repeat(100)}tide`);
  expect(deep.match(/<ul>/g)).toHaveLength(20);
  expect(deep).toContain('tide');
});

test('cleanBody() refuses a tree when it is nested too deep', () => {
  let node: Parameters<typeof cleanBody>[0]['children'][number] = { type: 'text', value: 'tide' };
  for (let depth = 0; depth < 100_000; depth++)
    node = { type: 'element', tagName: 'div', properties: {}, children: [node] };
  expect(() => cleanBody({ type: 'root', children: [node] }, null)).toThrow('512 levels');
});

test('cleanBody() keeps every letter of the words when tags are strewn among them', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<br>',
    '<ul>',
    '<li>',
    '</ul>',
    '<a href="/x">',
    '</a>',
    '<blockquote>',
    '<table><tr><td>',
    '</table>',
    '<h1>',
    '</h1>',
    '<span>',
    '<i>',
    '</i>',
    '<pre>',
    '</pre>',
    ' ',
  );
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, words), { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      const letters = html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
      const kept = textContent(bodyFromHtml(html, PAGE).root).replace(/\s/g, '');
      expect(Array.from(kept).sort().join('')).toBe(Array.from(letters).sort().join(''));
    }),
    { numRuns: 500 },
  );
});

test('cleanBody() leaves out words that are only read aloud, and the ways between a text and its notes', () => {
  const { root } = bodyFromHtml(
    '<p>In 20<sup><a href="#n1">1</a></sup> it opened.<span class="sr-only">Opens in a window</span></p><p>By then. <a href="#r1">↩</a></p>',
    null,
  );
  expect(htmlOf(root)).toBe('<p>In 20[1] it opened.</p><p>By then.</p>');
});
