import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishedAddresses, recordAddresses } from '#intake/published-addresses.ts';
import { writeWhole } from '#intake/write-whole.ts';
import { anArchive, anArticle } from '../support/build.ts';
import { aFolder } from '../support/folder.ts';

const ARCHIVE = anArchive([
  anArticle({ slug: 'tide' }),
  anArticle({ slug: 'lamp', status: 'withdrawn' }),
  anArticle({ slug: 'draft', status: 'draft' }),
]);

test('recordAddresses() begins the list with what readers can ask for, and adds nothing twice', () => {
  const root = aFolder();
  expect(recordAddresses(root, ARCHIVE).added).toBe(2);
  expect(readPublishedAddresses(root).addresses.map(({ address }) => address)).toEqual([
    '/2026/03/10/lamp/',
    '/2026/03/10/tide/',
  ]);
  const before = readFileSync(join(root, 'addresses.txt'), 'utf8');
  expect(recordAddresses(root, ARCHIVE).added).toBe(0);
  expect(readFileSync(join(root, 'addresses.txt'), 'utf8')).toBe(before);
  expect(readdirSync(root)).toEqual(['addresses.txt']);
});

test('recordAddresses() takes nothing away', () => {
  const root = aFolder({ 'addresses.txt': '# Ours.\n/2020/01/01/old/\n' });
  expect(recordAddresses(root, ARCHIVE).added).toBe(2);
  expect(readFileSync(join(root, 'addresses.txt'), 'utf8')).toBe(
    '# Ours.\n/2020/01/01/old/\n/2026/03/10/lamp/\n/2026/03/10/tide/\n',
  );
});

test('readPublishedAddresses() of no list is empty, of one in another encoding a problem', () => {
  expect(readPublishedAddresses(aFolder())).toEqual({ addresses: [], problems: [] });
  const root = aFolder({ 'addresses.txt': Buffer.from('/a\xff/', 'latin1') });
  expect(readPublishedAddresses(root).problems).toMatchObject([
    { rule: 'encoding', file: 'addresses.txt' },
  ]);
  expect(() => recordAddresses(root, ARCHIVE)).toThrow('not valid UTF-8');
});

test('writeWhole() keeps permissions and links, and leaves nothing behind', () => {
  const root = aFolder({ 'a.md': 'old' });
  chmodSync(join(root, 'a.md'), 0o640);
  symlinkSync('a.md', join(root, 'b.md'));
  writeWhole(join(root, 'b.md'), 'new');
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new');
  expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(root, 'b.md')).isSymbolicLink()).toBe(true);
  expect(readdirSync(root)).toEqual(['a.md', 'b.md']);
});

test('writeWhole() that fails leaves nothing behind', () => {
  const root = aFolder({ 'a.md/b': '' });
  expect(() => writeWhole(join(root, 'a.md'), 'new')).toThrow();
  expect(readdirSync(root)).toEqual(['a.md']);
});
