// Putting a site in place: what changes, in which order, and what is left alone.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type * as FileSystem from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Reported } from '#tools/build/maker.ts';
import { publish } from '#tools/build/publish.ts';
import { filesBelow } from '#tools/build/walk.ts';
import { aFolder } from '../support/folder.ts';

vi.mock('node:fs', { spy: true });

type Files = Readonly<Record<string, string>>;

function aTree(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), 1000, 1000);
  }
  return folder;
}

/** So much that stays that nothing else is much. */
const STAYS = Array.from({ length: 20 }, (_, at) => `stays/${at}`);

function treeOf(folder: string): Files {
  return Object.fromEntries(
    filesBelow(folder)
      .filter((path) => !path.startsWith('stays/'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** @param present files that are taken to lie there */
function publishInPlace(
  outDir: string,
  staging: string,
  reported: Reported[],
  inPlace = true,
  present = filesBelow(outDir),
) {
  return publish({
    staging,
    outDir,
    present: new Set(present),
    reported,
    inPlace,
    base: '/',
  });
}

/** @param kept paths that stay as they lie */
function published(before: Files | null, made: Files, kept: string[] = [], inPlace = true) {
  const home = aFolder();
  const outDir = join(home, 'dist');
  if (before) aTree(outDir, { ...before, ...Object.fromEntries(STAYS.map((path) => [path, ''])) });
  const staging = join(home, 'staging');
  mkdirSync(staging);
  aTree(staging, made);
  for (const path of Object.keys(made)) utimesSync(join(staging, path), 2000, 2000);
  const staying = before ? STAYS.filter((path) => !(path in made)) : [];
  const reported: Reported[] = [...kept, ...staying].map((path) => {
    const { size, mtimeMs } = statSync(join(outDir, path));
    return [path, `key of ${path}`, { key: `key of ${path}`, size, time: mtimeMs }];
  });
  vi.mocked(renameSync).mockClear();
  vi.mocked(rmSync).mockClear();
  const outcome = publishInPlace(outDir, staging, reported, inPlace && before !== null);
  const within = (path: unknown): string => String(path).slice(outDir.length + 1);
  return {
    home,
    outDir,
    outcome,
    put: vi.mocked(renameSync).mock.calls.map(([, to]) => within(to)),
    removed: vi.mocked(rmSync).mock.calls.map(([path]) => within(path)),
    time: (path: string) => statSync(join(outDir, path)).mtimeMs / 1000,
  };
}

const BEFORE = {
  'index.html': 'front',
  'a/index.html': 'a',
  'style.css': 'css',
  'feed.xml': 'feed',
};

test('what did not change keeps its time, what changed is replaced, what is gone is removed', () => {
  const { outDir, outcome, time } = published(
    BEFORE,
    { 'index.html': 'new front', 'style.css': 'css' },
    ['feed.xml'],
  );
  expect(treeOf(outDir)).toEqual({
    'index.html': 'new front',
    'style.css': 'css',
    'feed.xml': 'feed',
  });
  expect(['index.html', 'style.css', 'feed.xml'].map(time)).toEqual([2000, 1000, 1000]);
  expect(outcome).toMatchObject({ written: 1, kept: 2 + STAYS.length, removed: 1 });
  expect(existsSync(join(outDir, 'a'))).toBe(false);
});

test('nothing refers to what is not there: files pages bring along, new pages, changed ones, lists', () => {
  const { put, removed } = published(BEFORE, {
    'index.html': 'links to b',
    'feed.xml': 'names b',
    'sitemap.xml': 'names b',
    'b/index.html': 'b',
    'b.md': 'b',
  });
  expect(put).toHaveLength(5);
  expect(put.indexOf('b.md')).toBeLessThan(put.indexOf('b/index.html'));
  expect(put.indexOf('b/index.html')).toBeLessThan(put.indexOf('index.html'));
  expect(put.indexOf('index.html')).toBeLessThan(put.indexOf('feed.xml'));
  expect(removed.filter((path) => path !== '')).toEqual(['a/index.html', 'style.css']);
});

test('new pages that refer to each other stand for each other until they are there', () => {
  const { put, outDir } = published(
    { 'index.html': 'front' },
    { 'b/index.html': 'to c', 'c/index.html': 'to b', 'index.html': 'front' },
  );
  expect(put).toEqual(['b/index.html', 'c/index.html', 'b/index.html', 'c/index.html']);
  expect(treeOf(outDir)).toEqual({
    'index.html': 'front',
    'b/index.html': 'to c',
    'c/index.html': 'to b',
  });
});

test('a new site takes the place of the old one as a whole, and files that are the same keep their time', () => {
  const { home, outDir, time } = published(BEFORE, { ...BEFORE, 'index.html': 'new' }, [], false);
  expect(treeOf(outDir)).toEqual({ ...BEFORE, 'index.html': 'new' });
  expect([time('index.html'), time('a/index.html')]).toEqual([2000, 1000]);
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a site is put where there was none', () => {
  expect(treeOf(published(null, BEFORE).outDir)).toEqual(BEFORE);
});

test('a page may come where a folder was, and a folder where a page was', () => {
  const there = published(
    { old: 'file', 'new/index.html': 'page', kept: 'stays' },
    { 'old/index.html': 'page', new: 'file' },
    ['kept'],
  );
  expect(treeOf(there.outDir)).toEqual({ 'old/index.html': 'page', new: 'file', kept: 'stays' });
  expect(there.time('kept')).toBe(1000);
});

test('what was reported and does not lie there stops it before anything is changed', () => {
  const home = aFolder();
  const outDir = aTree(join(home, 'dist'), BEFORE);
  const staging = aTree(join(home, 'staging'), { 'index.html': 'new' });
  const reported: Reported[] = [['lost.html', 'k', null]];
  expect(() => publishInPlace(outDir, staging, reported)).toThrow(/lost\.html/);
  expect(treeOf(outDir)).toEqual(BEFORE);
});

test('a file that somebody took away while the build ran is there again', () => {
  const home = aFolder();
  const files = Object.fromEntries(STAYS.map((path) => [path, '']));
  const outDir = aTree(join(home, 'dist'), files);
  const staging = aTree(join(home, 'staging'), { gone: 'file' });
  const reported = STAYS.map((path): Reported => [path, 'k', { key: 'k', size: 0, time: 1000 }]);
  publishInPlace(outDir, staging, reported, true, [...STAYS, 'gone']);
  expect(treeOf(outDir)).toEqual({ gone: 'file' });
});

test('at every moment every page is whole and its links lead somewhere', async () => {
  const page = (...links: string[]): string =>
    `<html>${links.map((link) => `<a href="${link}">`).join('')}</html>`;
  const before = {
    'index.html': page('/a/', '/b/'),
    'a/index.html': page('/', '/b/'),
    'b/index.html': page('/a/'),
    'tags/x/index.html': page('/b/', '/'),
  };
  const home = aFolder();
  const outDir = aTree(join(home, 'dist'), {
    ...before,
    ...Object.fromEntries(STAYS.map((path) => [path, ''])),
  });
  const staging = aTree(join(home, 'staging'), {
    'index.html': page('/a/', '/c/', '/tags/y/'),
    'a/index.html': page('/', '/c/'),
    'c/index.html': page('/a/', '/tags/y/'),
    'tags/y/index.html': page('/c/', '/'),
  });
  let moments = 0;
  const look = (): void => {
    moments++;
    const files = treeOf(outDir);
    for (const [file, text] of Object.entries(files)) {
      expect(text.trimEnd().endsWith('</html>'), file).toBe(true);
      for (const [, link = ''] of text.matchAll(/href="([^"]*)"/g))
        expect(Object.keys(files), `${file} ${link}`).toContain(`${link.slice(1)}index.html`);
    }
  };
  const real = await vi.importActual<typeof FileSystem>('node:fs');
  vi.mocked(renameSync).mockImplementation((...paths) => {
    real.renameSync(...paths);
    look();
  });
  vi.mocked(rmSync).mockImplementation((...args) => {
    real.rmSync(...args);
    look();
  });
  const reported = STAYS.map((path): Reported => [
    path,
    'k',
    { key: 'k', size: 0, time: 1_000_000 },
  ]);
  publishInPlace(outDir, staging, reported);
  vi.mocked(renameSync).mockReset();
  vi.mocked(rmSync).mockReset();
  expect(moments).toBeGreaterThan(7);
  expect(Object.keys(treeOf(outDir))).toEqual([
    'a/index.html',
    'c/index.html',
    'index.html',
    'tags/y/index.html',
  ]);
});

test('a site of which most is new takes the place of the old one as a whole', () => {
  const all = Object.fromEntries([...STAYS, 'index.html'].map((path) => [path, 'new']));
  const { put, outDir } = published({ 'index.html': 'front' }, all, [], true);
  expect(put.some((path) => path.includes('index.html'))).toBe(false);
  expect(treeOf(outDir)).toEqual({ 'index.html': 'new' });
});
