import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FactsCache } from '#intake/facts-cache.ts';
import type { Reading } from '#intake/facts-cache.ts';
import { aFolder } from '../support/folder.ts';

const READING: Reading = {
  facts: { title: 'Ş\t“\n”', tags: [], source: null },
  problems: [{ rule: 'slug', severity: 'error', file: 'a.md', line: 1, column: 1, message: 'm' }],
};

const cachePath = (): string => join(aFolder(), 'below', 'facts.jsonl');

/** The reading that is kept, or what `parse` gives. */
function readThrough(
  cache: FactsCache,
  file: string,
  source: string,
  parse: () => Reading,
): Reading {
  const key = cache.keyOf(file, source);
  const kept = cache.find(key);
  if (kept) return kept;
  const reading = parse();
  cache.keep(key, JSON.stringify(reading));
  return reading;
}

/** One run that reads these sources; how many of them it had to parse. */
function run(path: string | null, ...sources: string[]): { readings: Reading[]; parsed: number } {
  const cache = new FactsCache(path);
  const parse = vi.fn(() => READING);
  const readings = sources.map((source) => readThrough(cache, 'a.md', source, parse));
  cache.save();
  return { readings, parsed: parse.mock.calls.length };
}

test('FactsCache.find() parses once, and gives the same reading the next time', () => {
  const path = cachePath();
  expect(run(path, 'one')).toEqual({ readings: [READING], parsed: 1 });
  expect(run(path, 'one')).toEqual({ readings: [READING], parsed: 0 });
});

test('FactsCache.find() parses what has changed', () => {
  const path = cachePath();
  run(path, 'one');
  expect(run(path, 'one', 'two').parsed).toBe(1);
});

test('FactsCache.find() tells files of the same words apart', () => {
  const path = cachePath();
  run(path, 'one');
  const parse = vi.fn(() => READING);
  readThrough(new FactsCache(path), 'b.md', 'one', parse);
  expect(parse).toHaveBeenCalledOnce();
});

test('FactsCache.find() without a path keeps nothing', () => {
  expect(run(null, 'one', 'one').parsed).toBe(2);
});

test('FactsCache.save() forgets what the run did not use', () => {
  const path = cachePath();
  run(path, 'one', 'two');
  run(path, 'two');
  expect(run(path, 'one', 'two').parsed).toBe(1);
});

test('FactsCache.save() leaves a cache that has not changed untouched, and no draft behind', () => {
  const path = cachePath();
  run(path, 'one');
  const before = readFileSync(path);
  run(path, 'one');
  expect(readFileSync(path)).toEqual(before);
  expect(existsSync(`${path}.${process.pid}`)).toBe(false);
});

test('FactsCache.find() takes a cache of other code for none', () => {
  const path = cachePath();
  const { version } = process;
  onTestFinished(() => void Object.defineProperty(process, 'version', { value: version }));
  Object.defineProperty(process, 'version', { value: 'v0.0.0' });
  run(path, 'one');
  Object.defineProperty(process, 'version', { value: version });
  expect(run(path, 'one')).toEqual({ readings: [READING], parsed: 1 });
});

test.each<[string, (cache: Buffer) => Buffer | string]>([
  ['emptied', () => ''],
  ['with another version', (cache) => cache.toString().replace(/^.*/, 'other-version')],
  ['without its version', (cache) => cache.subarray(cache.indexOf(10) + 1)],
  ['cut short', (cache) => cache.subarray(0, -10)],
  ['cut short at a line’s end', (cache) => `${cache.subarray(0, -10).toString()}\n`],
  ['overwritten in places', (cache) => cache.toString().replaceAll('"title"', '"title')],
  ['of no words', () => Buffer.from([0xff, 0xfe, 0, 10, 0xff, 9, 0xff, 10])],
])('FactsCache.find() takes a cache %s for none, and mends it', (_, damage) => {
  const path = cachePath();
  run(path, 'one');
  writeFileSync(path, damage(readFileSync(path)));
  expect(run(path, 'one')).toEqual({ readings: [READING], parsed: 1 });
  expect(run(path, 'one').parsed).toBe(0);
});
