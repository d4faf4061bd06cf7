import { describe, expect, test } from 'vitest';
import { NEAR_BITS, bitsBetween, fingerprintOf } from '#archive/same-story.ts';

/** So many different words, none twice in a row. */
function words(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `quay${at} rope`.split(' ')[at % 2] ?? '').map(
    (word, at) => (word === 'rope' ? `rope${at * 7}` : word),
  );
}

const story = words(300).join(' ');

describe('fingerprintOf()', () => {
  test('is equal for the same words, however they are set', () => {
    const { words: one } = fingerprintOf('“It’s ÉTÉ,” she said — twice.');
    expect(fingerprintOf('"It\'s e\u0301te\u0301", she said:\n\ntwice!').words).toBe(one);
  });

  test('differs when a word, or only an accent, differs', () => {
    const one = fingerprintOf('The mayor of Quillmouth resigned.').words;
    expect(fingerprintOf('The mayor of Quillmouth resigns.').words).not.toBe(one);
    expect(fingerprintOf('The máyor of Quillmouth resigned.').words).not.toBe(one);
    expect(fingerprintOf('The mayor resigned of Quillmouth.').words).not.toBe(one);
  });

  test('tells no likeness of a text under forty words', () => {
    expect(fingerprintOf(words(39).join(' ')).likeness).toBe('');
    expect(fingerprintOf(words(40).join(' ')).likeness).toMatch(/^[0-9a-f]{16}$/);
  });

  test('reads words of any script', () => {
    const one = fingerprintOf('Порт Квиллмут расширит причал');
    expect(fingerprintOf('порт «Квиллмут» расширит причал.').words).toBe(one.words);
    expect(fingerprintOf('Порт Зарквив расширит причал').words).not.toBe(one.words);
  });

  test('is the same for a text without words as for none', () => {
    expect(fingerprintOf('— … !')).toEqual(fingerprintOf(''));
  });
});

describe('bitsBetween()', () => {
  const near = (other: string): number =>
    bitsBetween(fingerprintOf(story).likeness, fingerprintOf(other).likeness);

  test('is 0 between a text and itself', () => {
    expect(near(story.toUpperCase())).toBe(0);
  });

  test('is small between versions, and large between stories', () => {
    expect(near(story.replace('quay150', 'harbour'))).toBeLessThanOrEqual(NEAR_BITS);
    expect(near(words(300).reverse().join(' '))).toBeGreaterThan(NEAR_BITS * 3);
  });

  test('is the same both ways', () => {
    const other = words(200).join(' ');
    const [a, b] = [fingerprintOf(story).likeness, fingerprintOf(other).likeness];
    expect(bitsBetween(a, b)).toBe(bitsBetween(b, a));
  });

  test('counts the bits of both halves', () => {
    expect(bitsBetween('0000000000000000', '8000000000000001')).toBe(2);
    expect(bitsBetween('0000000000000000', 'ffffffffffffffff')).toBe(64);
  });

  test('is 64 where a text is too short to tell', () => {
    expect(bitsBetween('', '')).toBe(64);
    expect(bitsBetween('0000000000000000', '')).toBe(64);
  });
});
