import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileWriter } from '#desk/write-files.ts';
import { aFolder } from '../support/folder.ts';

/** No process has this number: Linux counts to 2²² at most. */
const NOBODY = 4_194_305;

describe('FileWriter', () => {
  test('adds a file with the folders above it', () => {
    const root = join(aFolder(), 'archive');
    const writer = new FileWriter(root);
    expect(writer.add('articles/2026/03/a.md', 'Words')).toBe(true);
    writer.close();
    expect(readFileSync(join(root, 'articles/2026/03/a.md'), 'utf8')).toBe('Words');
  });

  test('never adds over what is there', () => {
    const root = aFolder({ 'a.md': 'Mine' });
    const writer = new FileWriter(root);
    expect(writer.add('a.md', 'Theirs')).toBe(false);
    expect(writer.add('b.md', 'One')).toBe(true);
    expect(writer.add('b.md', 'Two')).toBe(false);
    writer.close();
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('Mine');
    expect(readFileSync(join(root, 'b.md'), 'utf8')).toBe('One');
  });

  test('adds nothing where a folder of that name is', () => {
    const root = aFolder({ 'a.md/b': '' });
    const writer = new FileWriter(root);
    expect(writer.add('a.md', 'Words')).toBe(false);
    writer.close();
  });

  test('replaces a file', () => {
    const root = aFolder({ 'a.md': 'Old' });
    const writer = new FileWriter(root);
    writer.replace('a.md', 'New');
    writer.close();
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('New');
  });

  test('leaves nothing behind', () => {
    const root = aFolder();
    const writer = new FileWriter(root);
    writer.add('a.md', 'Words');
    writer.add('a.md', 'Words');
    writer.replace('b.md', 'Words');
    writer.close();
    expect(readdirSync(root).sort()).toEqual(['a.md', 'b.md']);
  });

  test('clears away what a run that was broken off has left, and nothing else', () => {
    const root = aFolder({
      [`.import-${NOBODY}/0`]: 'half a fi',
      [`.import-${process.ppid}/0`]: 'of a run that goes on',
      '.importance': 'mine',
      'imports/a.md': 'mine',
    });
    const writer = new FileWriter(root);
    expect(existsSync(join(root, `.import-${NOBODY}`))).toBe(false);
    expect(existsSync(join(root, `.import-${process.ppid}/0`))).toBe(true);
    writer.close();
    expect(readdirSync(root).sort()).toEqual([`.import-${process.ppid}`, '.importance', 'imports']);
  });

  test('has nothing of a file in its place before all of it', () => {
    const root = aFolder();
    mkdirSync(join(root, 'articles'));
    writeFileSync(join(root, 'articles/a.md'), 'Old');
    const writer = new FileWriter(root);
    expect(() => {
      writer.replace('articles/a.md/b.md', 'New');
    }).toThrow();
    writer.close();
    expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toBe('Old');
    expect(readdirSync(root)).toEqual(['articles']);
  });
});
