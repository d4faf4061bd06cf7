// What is published beside what the build made: packed copies, which stay as long as their file does.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '#tools/build/publish.ts';
import type { Published } from '#tools/build/publish.ts';
import { filesBelow } from '#tools/build/walk.ts';
import { aFolder } from '../support/folder.ts';

const LONG_AGO = 1_000_000_000;

describe.each([
  ['changed in parts', true],
  ['swapped in as a whole', false],
])('a site %s', (_, inPlace) => {
  const published = (
    before: Readonly<Record<string, string>>,
    made: Readonly<Record<string, string>>,
  ): { outDir: string; outcome: Published } => {
    const place = aFolder();
    const outDir = join(place, 'dist');
    for (const [path, text] of Object.entries(before)) aFileAt(join(outDir, path), text);
    for (const [path, text] of Object.entries(made)) aFileAt(join(place, 'staging', path), text);
    const outcome = publish({
      staging: join(place, 'staging'),
      outDir,
      present: new Set(filesBelow(outDir)),
      reported: [],
      inPlace,
      base: '/',
    });
    return { outDir, outcome };
  };

  it('keeps the companions of a file that stays, and their time', () => {
    const { outDir, outcome } = published(
      { 'a/index.html': 'same', 'a/index.html.br': 'packed', 'a/index.html.gz': 'packed' },
      { 'a/index.html': 'same' },
    );
    expect(readdirSync(join(outDir, 'a'))).toEqual([
      'index.html',
      'index.html.br',
      'index.html.gz',
    ]);
    expect(statSync(join(outDir, 'a/index.html.br')).mtimeMs).toBe(LONG_AGO * 1000);
    expect(outcome).toMatchObject({ written: 0, kept: 1, removed: 0 });
  });

  it('has none of the companions of a file that changes or goes, or is not there', () => {
    const { outDir, outcome } = published(
      {
        'index.html': 'old',
        'index.html.br': 'old, packed',
        'gone/index.html': 'gone',
        'gone/index.html.gz': 'gone, packed',
        'lost/feed.xml.gz': 'whose file somebody removed',
      },
      { 'index.html': 'new' },
    );
    expect(readdirSync(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
    expect(outcome).toMatchObject({ written: 1, kept: 0, removed: 1 });
  });

  it('takes for a companion nothing that the build made', () => {
    const { outDir } = published({ 'table.csv.gz': 'same' }, { 'table.csv.gz': 'same' });
    expect(existsSync(join(outDir, 'table.csv.gz'))).toBe(true);
  });
});

function aFileAt(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, LONG_AGO, LONG_AGO);
}
