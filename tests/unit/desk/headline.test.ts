import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposedHeadline } from '#desk/headline.ts';

const MARKS = /[“”«»„"]/g;

describe('proposedHeadline()', () => {
  test.each([
    ['The tide turned. It was late.', 'The tide turned. It was late'],
    [
      'The tide turned at Quillmouth on Tuesday. It was late.',
      'The tide turned at Quillmouth on Tuesday',
    ],
    [
      'In the U.S. Senate on Tuesday the U.S. delegation from Quillmouth spoke. It left.',
      'In the U.S. Senate on Tuesday the U.S. delegation from Quillmouth spoke',
    ],
    [
      '“We never sold the ledger, and we never will,” Odile Marchbanks, keeper of the Quillmouth museum and of much else, said.',
      'We never sold the ledger, and we never will,” Odile Marchbanks',
    ],
    ['Gone\n\nIt went.', 'Gone'],
    [
      '«Мы добавим одиннадцать метров», — сказал он. Это всё.',
      '«Мы добавим одиннадцать метров», — сказал он',
    ],
  ])('cuts %j', (text, headline) => {
    expect(proposedHeadline(text).replace(MARKS, '')).toBe(headline.replace(MARKS, ''));
  });

  test('ends a long sentence where a clause ends, or at a word that can end one', () => {
    const clause = proposedHeadline(
      'The harbour of Quillmouth, which has room for one ship, is to be widened by the summer after next, its director said on Tuesday night.',
    );
    expect(clause).toBe(
      'The harbour of Quillmouth, which has room for one ship, is to be widened by the summer after next',
    );
    const words = proposedHeadline(
      'The harbour of Quillmouth has room for one ship and no more than one ship because of the width of the quay that was built in 1788.',
    );
    expect(words).toBe(
      'The harbour of Quillmouth has room for one ship and no more than one ship because of the width of the quay',
    );
  });

  test('leaves no mark without its other half', () => {
    const headline = proposedHeadline(`“${'very '.repeat(30)}long,” she said.`);
    expect(headline).not.toMatch(MARKS);
  });

  test('takes a text of one endless word', () => {
    expect(proposedHeadline('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(2_000);
  });

  test('has the opening’s own words in their order and no others', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'the tide “turned” said, U.S. — and “we go;” Quillmouth: «да» „so“ "no" 3.5 Mr. …'.split(
          ' ',
        ),
      ),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
        .filter((text) => /^\S+$/u.test(text)),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const bare = (one: string): string => one.replace(/[\s“”«»„"]/g, '');
        expect(bare(words).startsWith(bare(proposedHeadline(words)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
