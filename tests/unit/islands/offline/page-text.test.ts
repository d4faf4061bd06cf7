import { expect, test } from 'vitest';
import { articleTitleIn, assetsIn, withKeptAt } from '#islands/offline/page-text.ts';

const PAGE = 'https://archive.example/archive/2026/';
const ASSETS = '/archive/_assets/';
const at = (name: string): string => `https://archive.example/archive/_assets/${name}`;

test('assetsIn() finds what a page names, once, and nothing that lies elsewhere', () => {
  const html = `<link rel="preload" href="/archive/_assets/a.woff2"><link href="/archive/_assets/a.css">
    <script src="/archive/_assets/a.js"></script><script src="/archive/_assets/a.js"></script>
    <img src="/archive/mark.svg"><a href="https://elsewhere.example/_assets/b.js">`;
  expect(assetsIn(html, PAGE, ASSETS)).toEqual([at('a.woff2'), at('a.css'), at('a.js')]);
});

test('assetsIn() finds what a script imports, now or later, as seen from itself', () => {
  const script =
    'import{a}from"./a.js";const later=()=>import(`./b.js`);const m=["_assets/c.js"];"d.js"';
  expect(assetsIn(script, at('main.js'), ASSETS)).toEqual([at('a.js'), at('b.js')]);
});

test('articleTitleIn() is the headline of an article, and of nothing else', () => {
  const title = '<meta property="og:title" content="Tern &#38; Tide">';
  expect(articleTitleIn(`<meta property="og:type" content="article">${title}`)).toBe(
    'Tern &#38; Tide',
  );
  expect(articleTitleIn(`<meta property="og:type" content="website">${title}`)).toBeNull();
});

test('withKeptAt() says in a page that it is a copy', () => {
  expect(withKeptAt('<html><head><title>a</title>', '2026-01-01T00:00:00Z')).toBe(
    '<html><head><meta name="kept-at" content="2026-01-01T00:00:00Z"><title>a</title>',
  );
});
