import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { KnownFiles } from '#intake/known-files.ts';
import { aFolder } from '../support/folder.ts';

const FILE = 'articles/tide.md';
const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

/** A file that was read, in a run that counts as so long after it was written. */
function afterReading(later = MINUTE): { root: string; known: () => KnownFiles } {
  const root = aFolder({ [FILE]: 'The tide turned.' });
  const known = (): KnownFiles => new KnownFiles(root, join(root, 'files.tsv'));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + later });
  const first = known();
  expect(first.keyOf(FILE)).toBeNull();
  first.note(FILE, 'tide abc');
  first.save();
  return { root, known };
}

test('KnownFiles knows a file that lies as it did', () => {
  const { known } = afterReading();
  expect(known().keyOf(FILE)).toBe('tide abc');
  expect(known().keyOf('articles/other.md')).toBeNull();
});

test('KnownFiles does not take another file of the same size and time for it', () => {
  const { root, known } = afterReading();
  const { atime, mtime, size } = statSync(join(root, FILE));
  writeFileSync(join(root, FILE), 'The tide burned.');
  utimesSync(join(root, FILE), atime, mtime);
  expect(statSync(join(root, FILE)).size).toBe(size);
  expect(known().keyOf(FILE)).toBeNull();
});

test.each([
  ['changed just before it was read', 1000],
  ['of a time to come, by a clock that was set back', -60 * MINUTE],
])('KnownFiles does not rely on a file that was %s', (_, later) => {
  expect(afterReading(later).known().keyOf(FILE)).toBeNull();
});

test('KnownFiles knows nothing where its file is damaged', () => {
  const { root, known } = afterReading();
  const kept = readFileSync(join(root, 'files.tsv'), 'utf8');
  for (const damaged of ['', kept.slice(0, -1), kept.replace('abc', 'abd')]) {
    writeFileSync(join(root, 'files.tsv'), damaged);
    expect(known().keyOf(FILE)).toBeNull();
  }
});

test('KnownFiles lets go of files that nobody asks for', () => {
  const { root, known } = afterReading();
  known().save();
  expect(readFileSync(join(root, 'files.tsv'), 'utf8')).not.toContain(FILE);
});
