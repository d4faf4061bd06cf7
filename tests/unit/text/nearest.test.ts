import { expect, test } from 'vitest';
import { nearestOf } from '#text/nearest.ts';

const KEYS = ['title', 'date', 'dateline', 'speakers', 'status'];

test.each([
  ['datline', 'dateline'],
  ['Titel', 'title'],
  ['speeker', 'speakers'],
  ['dates', 'date'],
])('nearestOf() takes %s for %s', (word, nearest) => {
  expect(nearestOf(word, KEYS)).toBe(nearest);
});

test('nearestOf() answers null when nothing is near', () => {
  expect(nearestOf('photographer', KEYS)).toBeNull();
  expect(nearestOf('title', [])).toBeNull();
});

test('nearestOf() prefers the word itself, then the first of equals', () => {
  expect(nearestOf('cab', ['cat', 'cab'])).toBe('cab');
  expect(nearestOf('cab', ['cat', 'car'])).toBe('cat');
});
