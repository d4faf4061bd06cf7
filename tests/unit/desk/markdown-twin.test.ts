import { expect, test } from 'vitest';
import { parseArticleBody } from '#archive/article.ts';
import { mapElements } from '#archive/body/tree.ts';
import { markdownTwin } from '#desk/markdown-twin.ts';
import { treeOf } from '../support/tree.ts';
import { aSource, anArchive, anEntry, readArticle } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const QUILL = anEntry('speakers', 'ada-quill', { name: 'Ada Quill', aliases: ['A. Quill'] });

/** @param body as it is handed on */
function twinOf(
  written: Written,
  picture: string | null = null,
  tree = parseArticleBody(aSource(written), 'md').tree,
): string {
  const { facts } = readArticle(written);
  if (!facts) throw new Error('the article cannot be read');
  const archive = anArchive([facts], { speakers: [QUILL] });
  const [article] = archive.articles;
  if (!article) throw new Error('the article is hidden');
  const absolute = (path: string): string => `https://archive.example${path}`;
  return markdownTwin(
    { article, speakers: facts.speakers, names: archive.names, absolute, picture },
    tree,
  );
}

test('markdownTwin() says what the page says, in the order of front matter', () => {
  const written = {
    title: 'They go',
    date: '2026-03-10T14:05:00+04:00',
    dateline: 'ZARQUV, March 9.',
    source: 'Larkwire',
    speakers: [{ name: 'ada-quill', role: 'Pilot' }],
    tags: ['Tides'],
    summary: 'Off they went.',
    updated: '2026-03-11',
    lang: 'nb',
    image: { src: '/pictures/tide.jpg', alt: 'A tide', credit: 'Ben Tarn' },
    corrections: [{ date: '2026-03-11', kind: 'corrected', was: 'ten', now: 'nine' }],
    body: '“We *go*,” said Ada Quill.\n\n![A tide](/pictures/tide-1f.jpg)\n',
  };
  expect(twinOf(written, 'https://archive.example/pictures/tide-1f.jpg')).toBe(`---
title: They go
date: 2026-03-10T14:05:00+04:00
dateline: ZARQUV, March 9.
source: Larkwire
speakers:
  - name: Ada Quill
    role: Pilot
tags: [Tides]
summary: Off they went.
updated: 2026-03-11
canonical: https://archive.example/2026/03/10/a-headline/
lang: nb
image:
  src: https://archive.example/pictures/tide-1f.jpg
  alt: A tide
  credit: Ben Tarn
corrections:
  - date: 2026-03-11
    kind: corrected
    was: ten
    now: nine
---

“We *go*,” said Ada Quill.

![A tide](https://archive.example/pictures/tide-1f.jpg)
`);
});

test('markdownTwin() has no fact of the desk and no remark', () => {
  const twin = twinOf({
    embargo: '2026-03-10T09:00:00Z',
    aliases: ['/old/'],
    wire: { byline: 'Ben Tarn' },
    image: { src: '/pictures/gone.jpg', alt: 'A', credit: 'B' },
    body: 'They go. <!-- not yet -->\n\n[//]: # (to be asked)\n\n<script>whisper()</script>\n',
  });
  expect(twin).toBe(
    '---\ntitle: A headline\ndate: 2026-03-10\ncanonical: https://archive.example/2026/03/10/a-headline/\n---\n\nThey go.\n',
  );
});

test('markdownTwin() says place and date of a dateline that is read otherwise', () => {
  const dateline = { text: 'ZARQUV, March 9.', place: 'Zarquv Port' };
  expect(twinOf({ dateline })).toContain(
    'dateline:\n  text: ZARQUV, March 9.\n  place: Zarquv Port\n  date: 2026-03-09\n',
  );
});

test.each([
  ['ada-quill', 'Ada Quill'],
  ['A. Quill', 'A. Quill'],
  ['Ben Tarn', 'Ben Tarn'],
])('markdownTwin() lists %s as %s, and rules by the same name', (written, name) => {
  const by = written.includes(' ') ? `"${written}"` : written;
  const twin = twinOf({ speakers: [written], body: `She said :quote[go]{by=${by}}.` });
  expect(twin).toContain(`  - name: ${name}\n`);
  expect(twin).toContain(`:quote[go]{by="${name}"}`);
});

test('markdownTwin() leaves a ruling by an id where nobody of that name is listed', () => {
  expect(twinOf({ body: 'She said :quote[go]{by=ada-quill}.' })).toContain('{by=ada-quill}');
});

test('markdownTwin() gives every picture its full address', () => {
  const body =
    '![A](/a.svg) and ![B](/a.svg.png)\n\n![C](</a b.svg> "Photo: Ada Quill")\n\n![A](/a.svg)';
  const tree = treeOf(body);
  const spaced = mapElements(tree, (node) =>
    node.properties['src'] === '/a%20b.svg'
      ? { ...node, properties: { ...node.properties, src: '/a b.svg' } }
      : node,
  );
  const twin = twinOf({ body }, null, spaced);
  expect(twin.match(/\]\([^)]*\)/g)).toEqual([
    '](https://archive.example/a.svg)',
    '](https://archive.example/a.svg.png)',
    '](<https://archive.example/a b.svg> "Photo: Ada Quill")',
    '](https://archive.example/a.svg)',
  ]);
});

test('markdownTwin() has words that stand outside of any paragraph', () => {
  expect(twinOf({ body: '<form><label>Your name</label></form>\n\nThey go.' })).toMatch(
    /\n\nYour name\n\nThey go\.\n$/,
  );
});
