import { expect, test } from 'vitest';
import { SettingsError, environmentOf, factsCachePath, settingsFrom } from '#intake/settings.ts';

const ROOT = '/project';

test('settingsFrom() an empty environment is the contract’s defaults', () => {
  expect(settingsFrom({}, ROOT)).toMatchObject({
    root: ROOT,
    archiveDir: '/project/content',
    outDir: '/project/dist',
    siteUrl: 'http://localhost:4321',
    base: '/',
  });
});

test('settingsFrom() takes an empty variable for none', () => {
  const empty = { ARCHIVE_DIR: '', OUT_DIR: '', SITE_URL: '', SITE_BASE: '' };
  expect(settingsFrom(empty, ROOT)).toMatchObject({ archiveDir: '/project/content', base: '/' });
});

test('settingsFrom() resolves folders against the project', () => {
  expect(settingsFrom({ ARCHIVE_DIR: '../news', OUT_DIR: '/srv/www' }, ROOT)).toMatchObject({
    archiveDir: '/news',
    outDir: '/srv/www',
  });
});

test.each([
  ['archive', '/archive/'],
  ['/archive', '/archive/'],
  ['/archive/', '/archive/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
])('settingsFrom() gives SITE_BASE=%s slashes at both ends', (written, base) => {
  expect(settingsFrom({ SITE_BASE: written }, ROOT).base).toBe(base);
});

test('settingsFrom() keeps the origin of SITE_URL', () => {
  expect(settingsFrom({ SITE_URL: 'https://archive.example/' }, ROOT).siteUrl).toBe(
    'https://archive.example',
  );
});

test('settingsFrom() counts as of BUILD_TIME, else as of now', () => {
  expect(settingsFrom({ BUILD_TIME: '2026-03-10T00:00:00Z' }, ROOT).now).toBe(
    Date.UTC(2026, 2, 10),
  );
  const before = Date.now();
  expect(settingsFrom({}, ROOT).now).toBeGreaterThanOrEqual(before);
});

test.each([
  ['SITE_URL', 'archive.example'],
  ['SITE_URL', 'ftp://archive.example'],
  ['SITE_URL', 'https://archive.example/news/'],
  ['SITE_URL', 'https://archive.example/?a'],
  ['SITE_BASE', 'https://archive.example/'],
  ['SITE_BASE', '/a b/'],
  ['SITE_BASE', '/../a/'],
  ['SITE_BASE', '//evil.example/'],
  ['BUILD_TIME', 'tomorrow'],
  ['OUT_DIR', '/project/content'],
  ['OUT_DIR', '/project/content/dist'],
  ['OUT_DIR', '/project'],
  ['OUT_DIR', '/'],
])('settingsFrom() refuses %s=%s, naming it', (variable, value) => {
  expect(() => settingsFrom({ [variable]: value }, ROOT)).toThrow(SettingsError);
  expect(() => settingsFrom({ [variable]: value }, ROOT)).toThrow(`${variable}=`);
});

test('settingsFrom() refuses an output that holds the archive', () => {
  expect(() => settingsFrom({ ARCHIVE_DIR: '/srv/news', OUT_DIR: '/srv' }, ROOT)).toThrow(
    SettingsError,
  );
  expect(() => settingsFrom({ ARCHIVE_DIR: '/srv/news', OUT_DIR: '/srv/new' }, ROOT)).not.toThrow();
});

test('settingsFrom() keeps a cache for each pair of archive and output', () => {
  const cacheOf = (environment: Record<string, string>) =>
    factsCachePath(settingsFrom(environment, ROOT));
  expect(cacheOf({})).toBe(cacheOf({ ARCHIVE_DIR: 'content' }));
  expect(cacheOf({})).not.toBe(cacheOf({ ARCHIVE_DIR: '/news' }));
  expect(cacheOf({})).not.toBe(cacheOf({ OUT_DIR: '/srv/www' }));
});

test('environmentOf() makes another process see the same settings', () => {
  const settings = settingsFrom(
    {
      ARCHIVE_DIR: 'news',
      OUT_DIR: 'www',
      SITE_URL: 'https://archive.example',
      SITE_BASE: '/a/',
      BUILD_TIME: '2026-03-10T00:00:00Z',
    },
    ROOT,
  );
  expect(settingsFrom(environmentOf(settings), ROOT)).toEqual(settings);
});
