import { describe, expect, test } from 'vitest';
import {
  nameOf,
  paragraphsOf,
  paragraphsWithDateline,
  placeLineOf,
  sourceBesideDateline,
  wordsOfWire,
} from '#export/article-copy.ts';
import { aSource } from '../support/build.ts';
import { copyOf } from '../support/desk.ts';

const inZarquv = copyOf(
  aSource({
    dateline: 'ZARQUV, France, March 10 (Larkwire) -',
    body: 'It *turned*.\n\n- One\n- Two\n',
  }),
);

describe('the words', () => {
  test('paragraphsOf() sets each on one line, items behind a bullet', () => {
    expect(paragraphsOf(inZarquv)).toEqual(['It turned.', '• One', '• Two']);
  });

  test('paragraphsWithDateline() runs the dateline into the first', () => {
    expect(paragraphsWithDateline(inZarquv)[0]).toBe(
      'ZARQUV, France, March 10 (Larkwire) - It turned.',
    );
    expect(paragraphsWithDateline(copyOf(aSource({})))).toEqual(['The tide turned.']);
  });
});

test('placeLineOf() is the place’s name and its region', () => {
  expect(placeLineOf(inZarquv)).toBe('Zarquv, France');
  expect(placeLineOf(copyOf(aSource({ dateline: 'ZARQUV, March 10.' })))).toBe('Zarquv');
  expect(placeLineOf(copyOf(aSource({})))).toBeNull();
});

test('nameOf() is an id as its register prints it', () => {
  expect(nameOf(copyOf(aSource({ tags: ['Tides'] })), 'tags', 'tides')).toBe('Tides');
  expect(nameOf(inZarquv, 'tags', 'nowhere')).toBe('nowhere');
});

test('wordsOfWire() is a fact in words', () => {
  const copy = copyOf(aSource({ wire: { byline: 'Ada Quill', urgency: ['4'], slug: '' } }));
  expect(wordsOfWire(copy, 'byline')).toBe('Ada Quill');
  for (const key of ['urgency', 'slug', 'none', 'constructor', '__proto__'])
    expect(wordsOfWire(copy, key)).toBeNull();
});

test('sourceBesideDateline() is the agency that the dateline does not name', () => {
  expect(sourceBesideDateline(inZarquv)).toBeNull();
  expect(sourceBesideDateline(copyOf(aSource({ source: 'Larkwire' })))).toBe('larkwire');
  const both = aSource({ source: 'Sparrow', dateline: 'ZARQUV, March 10 (Larkwire) -' });
  expect(sourceBesideDateline(copyOf(both))).toBe('sparrow');
  expect(sourceBesideDateline(copyOf(aSource({})))).toBeNull();
});
