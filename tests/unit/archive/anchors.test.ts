import { expect, test } from 'vitest';
import { Anchors } from '#archive/anchors.ts';

const anchorOf = (words: string): string => new Anchors('p').of(words);

// Bookmarks hold these.
test('Anchors.of() gives words the same anchor for ever', () => {
  expect(anchorOf('The tide turned.')).toBe('p-n9n45dcf');
});

test('Anchors.of() heeds letters and digits alone', () => {
  expect(anchorOf('“The tide — turned!”')).toBe(anchorOf('the  tide turned'));
  expect(anchorOf('Cafe\u0301')).toBe(anchorOf('Caf\u00E9'));
  expect(anchorOf('The tides turned.')).not.toBe(anchorOf('The tide turned.'));
});

test('Anchors.of() numbers the same words when they come again', () => {
  const anchors = new Anchors('q');
  const [first, other, second] = ['Yes.', 'No.', 'Yes!'].map((words) => anchors.of(words));
  expect(first).toMatch(/^q-[0-9a-z]{8}$/);
  expect(second).toBe(`${first}-2`);
  expect(other).not.toBe(first);
});

test('Anchors.of() gives words without a letter an anchor too', () => {
  const anchors = new Anchors('p');
  expect(anchors.of('* * *')).toMatch(/^p-[0-9a-z]+$/);
  expect(anchors.of('…')).toMatch(/^p-[0-9a-z]+-2$/);
});
