import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptValues } from '#intake/kept-values.ts';
import { aFolder } from '../support/folder.ts';

const THING = ['a', 'b'];

/** Keeps values of a thing, as one process of a run does. */
function keep(folder: string, name: string, values: Readonly<Record<string, string>>, of = THING) {
  const kept = new KeptValues(folder, name, 'v1');
  const known = kept.of(of);
  for (const [id, value] of Object.entries(values)) known.put(id, value);
  kept.save();
}

const found = (folder: string, id: string, of: unknown[] = THING, version = 'v1') =>
  new KeptValues(folder, 'other', version).of(of).get(id);

test('what one process keeps another finds, and those of one run keep side by side', () => {
  const folder = aFolder();
  keep(folder, '1-of-2', { one: 'this\tand that' });
  keep(folder, '2-of-2', { two: '' });
  expect([found(folder, 'one'), found(folder, 'two'), found(folder, 'three')]).toEqual([
    'this\tand that',
    '',
    undefined,
  ]);
});

test('what was put is there at once, and what the same process kept before stays', () => {
  const folder = aFolder();
  keep(folder, '1-of-1', { one: '1' });
  keep(folder, '1-of-1', { two: '2' });
  expect([found(folder, 'one'), found(folder, 'two')]).toEqual(['1', '2']);
  const known = new KeptValues(folder, '1-of-1', 'v1').of(THING);
  known.put('three', '3');
  expect(known.get('three')).toBe('3');
});

test('values of another thing, or made by other code, are not found', () => {
  const folder = aFolder();
  keep(folder, '1-of-1', { one: '1' });
  expect(found(folder, 'one', ['a', 'c'])).toBeUndefined();
  expect(found(folder, 'one', ['b', 'a'])).toBeUndefined();
  expect(found(folder, 'one', THING, 'v2')).toBeUndefined();
  expect(found(folder, 'one')).toBe('1');
});

test('values of another thing go when there are new ones, what is being written stays', () => {
  const folder = aFolder();
  keep(folder, '1-of-2', { one: '1' });
  const [first = ''] = readdirSync(folder);
  writeFileSync(join(folder, `.${first}.123`), 'left by one that was killed');
  keep(folder, '1-of-2', { one: '2' }, ['c']);
  const [second = ''] = readdirSync(folder);
  writeFileSync(join(folder, `.${second}.123`), 'half of');
  keep(folder, '2-of-2', { two: '2' }, ['c']);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([second, `.${second}.123`]));
  expect(found(folder, 'one')).toBeUndefined();
});

test('a file of which a byte is missing or another is as good as none', () => {
  const folder = aFolder();
  keep(folder, '1-of-1', { one: 'value' });
  const path = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length));
    expect(found(folder, 'one')).toBeUndefined();
  }
  writeFileSync(path, whole.toString().replace('value', 'valve'));
  expect(found(folder, 'one')).toBeUndefined();
});

test('nothing is written where nothing was put', () => {
  const folder = aFolder();
  keep(folder, '1-of-1', {});
  expect(readdirSync(folder)).toEqual([]);
});
