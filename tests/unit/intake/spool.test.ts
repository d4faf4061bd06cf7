import { expect, test } from 'vitest';
import { Spool } from '#intake/spool.ts';
import { aFolder } from '../support/folder.ts';

test('a spool gives back what was put, and nothing else', () => {
  const spool = new Spool(aFolder(), 'one');
  spool.put('a', 'Grüße');
  spool.put('b', '');
  expect([spool.take('a'), spool.take('b'), spool.take('c')]).toEqual(['Grüße', '', undefined]);
  expect(spool.has('c')).toBe(false);
  spool.close();
});

test('a spool takes what another has shared, and keeps its own', () => {
  const folder = aFolder();
  const [one, other] = [new Spool(folder, 'one'), new Spool(folder, 'other')];
  one.put('a', 'from one');
  one.share();
  one.put('late', 'after sharing');
  other.put('b', 'from the other');
  other.join('one');
  expect(['a', 'b', 'late'].map((key) => other.take(key))).toEqual([
    'from one',
    'from the other',
    undefined,
  ]);
  for (const spool of [one, other]) spool.close();
});

test('a spool in which nothing was put can be shared', () => {
  const folder = aFolder();
  const [one, other] = [new Spool(folder, 'one'), new Spool(folder, 'other')];
  one.share();
  other.join('one');
  expect(other.has('a')).toBe(false);
});
