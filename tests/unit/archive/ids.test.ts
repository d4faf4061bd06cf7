import { expect, test } from 'vitest';
import { articleIdOf, isSlug, parseRegisterId } from '#archive/ids.ts';

test.each(['a', 'a-headline', '2026', 'a-1-b'])('isSlug() takes %s', (slug) => {
  expect(isSlug(slug)).toBe(true);
});

test.each(['', 'A', 'a b', 'a_b', 'a..b', '-a', 'a-', 'a--b', 'ş', '../a'])(
  'isSlug() refuses "%s"',
  (slug) => {
    expect(isSlug(slug)).toBe(false);
    expect(parseRegisterId('tags', slug)).toBeNull();
  },
);

test('articleIdOf() is the address without its outer slashes', () => {
  expect(articleIdOf('2026-03-10', 'a-headline')).toBe('2026/03/10/a-headline');
});
