import { expect, test, vi } from 'vitest';
import { CoReaders } from '#intake/co-readers.ts';
import type { Reading } from '#intake/facts-cache.ts';
import { parseContentFile } from '#intake/parse-content.ts';
import { readContent } from '#intake/read-content.ts';
import { aSource } from '../support/build.ts';
import { aFolder } from '../support/folder.ts';

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function filesOf(count: number): [file: string, source: string][] {
  return Array.from({ length: count }, (_, number) => [
    `articles/a-${number}.md`,
    aSource({ title: `Number ${number}`, body: '“Yes,” said Ada Quill.' }),
  ]);
}

test.each([0, 1, 2])('CoReaders deliver every reading once, with %i threads to help', (threads) => {
  const files = filesOf(900);
  const readers = new CoReaders(threads);
  const readings = new Map<string, Reading>();
  const deliver = vi.fn((file: string, reading: Reading, json: string) => {
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(reading)));
    readings.set(file, reading);
  });
  for (const [file, source] of files)
    readers.parse(file, source, (reading, json) => deliver(file, reading, json));
  readers.finish();
  expect(deliver).toHaveBeenCalledTimes(files.length);
  for (const [file, source] of files)
    expect(readings.get(file)).toEqual(JSON.parse(JSON.stringify(parseContentFile(file, source))));
});

test('CoReaders can finish with nothing to read', () => {
  const readers = new CoReaders();
  readers.finish();
  readers.finish();
});

test('readContent() reads many files in their order, as it reads few', () => {
  const files = filesOf(700);
  const { content, problems } = readContent(aFolder(Object.fromEntries(files)), null);
  expect(content.articles.map(({ file }) => file)).toEqual(files.map(([file]) => file).sort());
  expect(problems).toEqual([]);
});
