// The facts a build is made of are those that were checked.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCheckedContent } from '#intake/checked-content.ts';
import { readContent } from '#intake/read-content.ts';
import { SettingsError } from '#intake/settings.ts';
import { FIXTURE_ARCHIVE } from '../../support/fixture-sites.ts';
import { aFolder } from '../support/folder.ts';

function anArchive(): { root: string; cache: string } {
  const folder = aFolder();
  cpSync(FIXTURE_ARCHIVE, join(folder, 'archive'), { recursive: true });
  return { root: join(folder, 'archive'), cache: join(folder, 'facts.jsonl') };
}

test('readCheckedContent() gives what was read, whatever became of the files', () => {
  const { root, cache } = anArchive();
  const { content, seal } = readContent(root, cache);
  rmSync(root, { recursive: true });
  expect(readCheckedContent(cache, seal)).toEqual(content);
});

test('readContent() gives one seal for one content, and another for another', () => {
  const { root, cache } = anArchive();
  const { seal } = readContent(root, cache);
  expect(readContent(root, cache).seal).toBe(seal);
  writeFileSync(join(root, 'tags', 'lanterns.md'), '---\nname: Lanterns\n---\n');
  expect(readContent(root, cache).seal).not.toBe(seal);
});

test('readCheckedContent() refuses facts that are others, or none', () => {
  const { root, cache } = anArchive();
  const { seal } = readContent(root, cache);
  expect(() => readCheckedContent(cache, 'another')).toThrow(SettingsError);
  writeFileSync(cache, 'damaged');
  expect(() => readCheckedContent(cache, seal)).toThrow(/build it again/);
});
