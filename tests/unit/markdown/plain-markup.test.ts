import { expect, test } from 'vitest';
import { element, text } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { plainMarkup } from '#markdown/plain-markup.ts';

const PAGE = 'https://x.example/2026/03/10/a-headline/';
const root = (...children: BodyRoot['children']): BodyRoot => ({ type: 'root', children });
const plain = (...children: BodyRoot['children']): BodyRoot['children'] =>
  plainMarkup(root(...children), PAGE).children;

test('plainMarkup() keeps what carries meaning, and drops what only our own pages know', () => {
  const link = element('a', { href: '/x', rel: ['noopener'], title: 'X' }, [text('x')]);
  expect(plain(element('p', { id: 'p-1', className: ['lead'], lang: 'de' }, [link]))).toEqual([
    element('p', { lang: 'de' }, [element('a', { href: '/x', title: 'X' }, [text('x')])]),
  ]);
});

test('plainMarkup() leaves the words of seats that mean nothing without attributes', () => {
  const span = element('span', { dataQuote: 'q-1' }, [text('“Yes,”')]);
  expect(plain(element('p', {}, [span, text(' she said.')]))).toEqual([
    element('p', {}, [text('“Yes,”'), text(' she said.')]),
  ]);
  const foreign = element('span', { lang: 'fr', className: ['x'] }, [text('oui')]);
  expect(plain(foreign)).toEqual([element('span', { lang: 'fr' }, [text('oui')])]);
});

test('plainMarkup() has a quotation of several paragraphs cite its place', () => {
  const words = element('blockquote', { id: 'q-1', dataQuote: 'q-1' }, [text('words')]);
  expect(plain(element('div', { className: ['run'] }, [words]))).toEqual([
    element('blockquote', { cite: `${PAGE}#q-1` }, [text('words')]),
  ]);
});

test.each(['script', 'style', 'iframe', 'form', 'input', 'svg', 'link', 'object'])(
  'plainMarkup() drops <%s> with all it holds',
  (name) => {
    const within = element('p', {}, [text('a'), element(name, {}, [text('b')])]);
    expect(plain(within)).toEqual([element('p', {}, [text('a')])]);
  },
);

test('plainMarkup() drops handlers, styles and comments', () => {
  const given = element('p', { onClick: 'x()', style: 'color:red' }, [
    { type: 'comment', value: 'x' },
    text('a'),
  ]);
  expect(plain(given)).toEqual([element('p', {}, [text('a')])]);
});
