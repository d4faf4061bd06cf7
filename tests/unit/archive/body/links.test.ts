import { expect, test } from 'vitest';
import { linksIn } from '#archive/body/links.ts';
import { treeOf } from '../../support/tree.ts';

/** Links of a body, each with the line and column at which its target is written. */
function linksOf(body: string): [target: string, line: number, column: number][] {
  return linksIn(treeOf(body), body, 0).map(({ target, line, column }) => [target, line, column]);
}

test('linksIn() are the links to addresses of this site, in order', () => {
  const body =
    '[a](/2026/) [b](https://x.example/) [c](//x.example/) [d](#e) <a href="/tags/">f</a>';
  expect(linksOf(body)).toEqual([
    ['/2026/', 1, 5],
    ['/tags/', 1, 72],
  ]);
});

test('linksIn() are also those from the page, and full addresses that look like pages of an archive', () => {
  const body =
    '[a](../tide/) [b](tide.md) [c](https://x.example/old/2026/03/) [d](https://x.example/a/) [e](mailto:a@x.example) [f](?q)';
  expect(linksOf(body).map(([target]) => target)).toEqual([
    '../tide/',
    'tide.md',
    'https://x.example/old/2026/03/',
  ]);
});

test('linksIn() places each link where it is written, however alike', () => {
  const body = '[a](/2026/03/),\n[b](/2026/),\n[c](/2026/03/),\n[d](/speakers/ədə/).';
  expect(linksOf(body)).toEqual([
    ['/2026/03/', 1, 5],
    ['/2026/', 2, 5],
    ['/2026/03/', 3, 5],
    ['/speakers/%C9%99d%C9%99/', 4, 5],
  ]);
});

test('linksIn() gives what Markdown spells otherwise the place where the body begins', () => {
  const source = 'x\n[a](/2026/&#48;3/)';
  expect(linksIn(treeOf(source), source, 2)).toEqual([{ target: '/2026/03/', line: 2, column: 1 }]);
});
