import { expect, test } from 'vitest';
import { Anchors } from '#archive/anchors.ts';
import { likenessOf, nearestPassage, parseAnchor } from '#text/nearest-passage.ts';

const idOf = (words: string, kind: 'p' | 'q' = 'q'): string => new Anchors(kind).of(words);

function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((words) => parseAnchor(idOf(words)));
  if (!a || !b) throw new Error('no address');
  return likenessOf(a, b);
}

test('parseAnchor() takes apart what Anchors makes', () => {
  const anchors = new Anchors('q');
  const [first, second] = ['We have 2.', 'We have 2!'].map((words) => anchors.of(words));
  expect(parseAnchor(first ?? '')).toMatchObject({ kind: 'q', words: ['we', 'have', '2'] });
  expect(parseAnchor(second ?? '')).toEqual(parseAnchor(first ?? ''));
  expect(parseAnchor(idOf('…', 'p'))).toMatchObject({ kind: 'p', words: [] });
});

test.each(['', 'p-', 'main', 'p-n9n45dcf', 'p-n9n45dcf-2', 'user-content-fn-1'])(
  'parseAnchor() knows no words in %j',
  (id) => {
    expect(parseAnchor(id)).toBe(null);
  },
);

test('likenessOf() falls as fewer words are the same, and as they change places', () => {
  const was = 'The money will not come back';
  const scores = [
    'The money, will not; come back!',
    'The money will not come home',
    'Come back will not the money',
    'The mud will come twice a day',
    'Nine pilots take ships at noon',
  ].map((now) => likeness(was, now));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores[0]).toBe(1);
  expect(scores.at(-1)).toBe(0);
});

test('nearestPassage() finds the passage whose words were edited', () => {
  const ids = ['The tide was late', 'Forty keys were found', 'The money would not come'].map(
    (words) => idOf(words),
  );
  expect(nearestPassage(idOf('Forty-two keys were found there'), ids)).toBe(ids[1]);
});

test('nearestPassage() prefers its own kind, and takes the other for want of it', () => {
  const [paragraph, quotation] = [idOf('The tide was late', 'p'), idOf('The tide was very late')];
  expect(nearestPassage(idOf('The tide was so late'), [paragraph, quotation])).toBe(quotation);
  expect(nearestPassage(idOf('The tide was so late'), [paragraph])).toBe(paragraph);
});

test('nearestPassage() knows the same words after one of two passages has gone', () => {
  const anchors = new Anchors('p');
  const [first = '', second = ''] = ['Yes.', 'Yes.'].map((words) => anchors.of(words));
  expect(nearestPassage(second, [idOf('Yes we can', 'p'), first])).toBe(first);
});

test('nearestPassage() offers nothing for what has nothing in common, or no words', () => {
  const ids = [idOf('The tide was late'), idOf('Forty keys')];
  expect(nearestPassage(idOf('Nine pilots take ships'), ids)).toBe(null);
  expect(nearestPassage(idOf('Was it'), ids)).toBe(null);
  expect(nearestPassage('q-n9n45dcf', ids)).toBe(null);
  expect(nearestPassage(idOf('…'), ids)).toBe(null);
});
