// When the pages' code is compiled anew.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settingsFrom } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { BUNDLES, bundleKey, hashesOf, keptBundle, recordOf } from '#tools/build/pages/bundle.ts';
import { ROOT } from '#tools/root.ts';
import { aFolder } from '../support/folder.ts';

const settings = (archive: string, more: Readonly<Record<string, string>> = {}): Settings =>
  settingsFrom({ ARCHIVE_DIR: archive, OUT_DIR: join(archive, '..', 'out'), ...more }, ROOT);

const anArchive = (files: Readonly<Record<string, string>> = {}): string =>
  join(aFolder({ 'archive/articles/a.md': '', ...files }), 'archive');

test('bundleKey() is one for all archives whose articles are not compiled', () => {
  expect(bundleKey(settings(anArchive()))).toBe(bundleKey(settings(anArchive())));
});

test('bundleKey() is another for another address, and for other words of a compiled article', () => {
  const [plain, compiled] = [anArchive(), anArchive({ 'archive/articles/b.mdx': 'one' })];
  const keys = [
    bundleKey(settings(plain)),
    bundleKey(settings(plain, { SITE_BASE: '/archive/' })),
    bundleKey(settings(plain, { SITE_URL: 'https://another.example' })),
    bundleKey(settings(compiled)),
  ];
  writeFileSync(join(compiled, 'articles', 'b.mdx'), 'two');
  keys.push(bundleKey(settings(compiled)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('keptBundle() gives no bundle that is missing, unfinished, or of which a byte is another', () => {
  const key = `test-${process.pid}`;
  const folder = join(BUNDLES, key);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(keptBundle(key)).toBeNull();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entry.mjs'), 'code');
  expect(keptBundle(key)).toBeNull();
  const record = { entry: 'entry.mjs', routes: [], files: hashesOf(folder) };
  writeFileSync(recordOf(folder), JSON.stringify(record));
  expect(keptBundle(key)).toEqual(record);
  writeFileSync(join(folder, 'entry.mjs'), 'cold');
  expect(keptBundle(key)).toBeNull();
});
