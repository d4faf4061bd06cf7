import { expect, test } from 'vitest';
import { handOn } from '#markdown/hand-on.ts';
import { htmlOf, mdxTreeOf, treeOf } from '../support/tree.ts';
import { frozen } from '../support/build.ts';

const handing = {
  absolute: (path: string) => `https://archive.example${path}`,
  page: '/2026/03/10/tide/',
  pictureAt: (path: string) => (path === '/pictures/a b.jpg' ? '/pictures/a-b-1f.jpg' : null),
};
const handedOn = (markdown: string): string => htmlOf(handOn(frozen(treeOf(markdown)), handing));
const handedOnMdx = (mdx: string): string => htmlOf(handOn(mdxTreeOf(mdx), handing));

test.each([
  ['[a](/tags/water/)', '<a href="https://archive.example/tags/water/">a</a>'],
  ['[a](#p-x)', '<a href="https://archive.example/2026/03/10/tide/#p-x">a</a>'],
  ['[a](https://lw.example/)', '<a href="https://lw.example/" rel="noopener">a</a>'],
  ['[a](javascript:b)', '<span>a</span>'],
  ['![a](</pictures/a b.jpg>)', '<img src="/pictures/a-b-1f.jpg" alt="a">'],
  ['![a](/gone.jpg)', '<img src="/gone.jpg" alt="a">'],
])('handOn() makes %j to be read anywhere', (markdown, html) => {
  expect(handedOn(markdown)).toBe(`<p>${html}</p>`);
});

test('handOn() leaves out the marks of footnotes and keeps the notes', () => {
  const html = handedOn('It turned.[^1]\n\n[^1]: Twice.');
  expect(html).toContain('It turned.');
  expect(html).toContain('Twice.');
  expect(html).not.toMatch(/<a|<h2/);
});

test('handOn() says what components say, in order', () => {
  const html = handedOnMdx(
    '<Aside title="How it works">\n\nLight *bends*.\n\n</Aside>\n\n<Figure src="/lens.svg" alt="A lens" credit="Ada Quill">The lens.</Figure>\n',
  );
  expect(html.replace(/\n/g, '')).toBe(
    '<div><p><strong>How it works</strong></p><p>Light <em>bends</em>.</p></div>' +
      '<div><p><img src="/lens.svg" alt="A lens" title="Credit: Ada Quill"></p>The lens.</div>',
  );
});

test.each(['Photo: Ada Quill', '© Ada Quill'])('handOn() keeps a maker’s label: %s', (credit) => {
  const html = handedOnMdx(`<Figure src="/lens.svg" alt="A lens" credit="${credit}"></Figure>\n`);
  expect(html).toContain(`title="${credit}"`);
});

test('handOn() makes a picture on another host a link, as its page does', () => {
  const html = handedOnMdx(
    '<Figure src="https://lw.example/a.jpg" alt="A lens" credit="Ada Quill"></Figure>\n',
  );
  expect(html).toContain('<a href="https://lw.example/a.jpg" rel="noopener">A lens</a>');
});
