import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive, readContent } from '#intake/read-content.ts';
import { SettingsError } from '#intake/settings.ts';
import { NOW, aSource } from '../support/build.ts';
import { aFolder } from '../support/folder.ts';

test('readContent() reads articles in any folder and the four registers', () => {
  const root = aFolder({
    'articles/2026/03/b.md': aSource(),
    'articles/a.mdx': aSource(),
    'speakers/ada-quill.md': '---\nname: Ada Quill\n---\n',
    'places/quay.md': '---\nname: Quay\n---\n',
    'sources/larkwire.md': '---\nname: Larkwire\n---\n',
    'tags/water.md': '---\nname: Water\n---\n',
  });
  const { content, problems } = readContent(root, null);
  expect(problems).toEqual([]);
  expect(content.articles.map(({ file, format }) => [file, format])).toEqual([
    ['articles/2026/03/b.md', 'md'],
    ['articles/a.mdx', 'mdx'],
  ]);
  expect(Object.values(content.registers).map(([entry]) => entry?.id)).toEqual([
    'ada-quill',
    'quay',
    'larkwire',
    'water',
  ]);
});

test('readContent() reads in the order of paths, not of the disk', () => {
  const names = ['zebra', 'apple', '10', '9', 'Ş', 'a/z', 'b'];
  const root = aFolder(Object.fromEntries(names.map((name) => [`articles/${name}.md`, aSource()])));
  const files = readContent(root, null).content.articles.map(({ file }) => file);
  expect(files).toEqual(files.toSorted());
  expect(files).toHaveLength(names.length);
});

test('readContent() leaves other files alone', () => {
  const root = aFolder({
    'articles/a.md': aSource(),
    'articles/.draft.md': 'no article',
    'articles/photo.jpg': 'no article',
    'articles/notes.txt': 'no article',
    'speakers/note.mdx': 'no entry',
    'pages/about.md': 'no article',
  });
  const { content, problems } = readContent(root, null);
  expect([content.articles.length, problems]).toEqual([1, []]);
});

test('readContent() goes on past files that cannot be read, and says which', () => {
  const root = aFolder({
    'articles/a.md': Buffer.from([0xff]),
    'articles/b.md': 'no front matter',
    'articles/c.md': aSource(),
  });
  const { content, unread, problems } = readContent(root, null);
  expect(content.articles.map(({ slug }) => slug)).toEqual(['c']);
  expect(unread).toEqual(['articles/a.md', 'articles/b.md']);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['articles/a.md', 'encoding'],
    ['articles/b.md', 'front-matter'],
  ]);
});

test('readContent() of no archive says what to do', () => {
  const root = aFolder({ 'file.md': '' });
  expect(() => readContent(join(root, 'gone'), null)).toThrow(SettingsError);
  expect(() => readContent(join(root, 'file.md'), null)).toThrow(SettingsError);
  expect(() => readContent(root, null)).toThrow('holds no folder articles/');
});

test('readContent() of an archive without articles is empty', () => {
  const root = aFolder();
  mkdirSync(join(root, 'articles'));
  expect(readContent(root, null).content.articles).toEqual([]);
});

test('readContent() gives the same from the cache', () => {
  const root = aFolder({
    'articles/a.md': aSource({ speakers: 'Ada Quill', body: '“Yes,” said Ada Quill.' }),
    'articles/b.md': aSource({ datline: 'BAKU' }),
  });
  const cache = join(aFolder(), 'facts.jsonl');
  const fresh = readContent(root, null);
  const [first, second] = [readContent(root, cache), readContent(root, cache)];
  expect({ ...first, seal: '' }).toEqual(fresh);
  expect(second).toEqual(first);
  expect(readFileSync(cache, 'utf8').split('\n')).toHaveLength(4);
});

test('readContent() sees a change past the cache', () => {
  const root = aFolder({ 'articles/a.md': aSource({ title: 'One' }) });
  const cache = join(aFolder(), 'facts.jsonl');
  readContent(root, cache);
  writeFileSync(join(root, 'articles/a.md'), aSource({ title: 'Two' }));
  expect(readContent(root, cache).content.articles).toMatchObject([{ title: 'Two' }]);
});

test('readArchive() lists problems in and between files, by file and line', () => {
  const root = aFolder({
    'articles/b.md': aSource({ slug: 'b', body: 'See\n[x](/tags/x/).', datline: 'BAKU' }),
    'articles/a.md': aSource({ tags: 'kites' }),
  });
  const { archive, problems } = readArchive(root, null, NOW);
  expect(archive.articles).toHaveLength(2);
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'articles/a.md:4 unregistered',
    'articles/b.md:4 unknown-key',
    'articles/b.md:8 link',
  ]);
});

test.each(['nobody-known', '"Nobody Known"'])('readArchive() finds the line of by=%s', (by) => {
  const root = aFolder({ 'articles/a.md': aSource({ body: `One.\n\nA :quote[word]{by=${by}}.` }) });
  expect(readArchive(root, null, NOW).problems).toMatchObject([
    { rule: 'speaker-unknown', line: 8 },
  ]);
});

test('readArchive() finds the line of a place where the dateline has it, not where it is met before', () => {
  const root = aFolder({
    'articles/a.md': aSource({ title: 'Quillmouth dredged', dateline: 'QUILLMOUTH –' }),
  });
  expect(readArchive(root, null, NOW).problems).toMatchObject([{ rule: 'unregistered', line: 4 }]);
});
