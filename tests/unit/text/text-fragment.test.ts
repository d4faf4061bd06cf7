import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirectiveOf } from '#text/text-fragment.ts';

/** Prefix, start and end of a directive, decoded as a browser does. */
function partsOf(directive: string): { prefix: string; start: string; end: string } {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const [start = '', end = ''] = parts;
  return {
    prefix: decodeURIComponent(prefix),
    start: decodeURIComponent(start),
    end: decodeURIComponent(end),
  };
}

const LONG =
  'We were told that the mud would come back, and it may. We were told that the money would not, and it did not.';

test('textDirectiveOf() gives a short passage whole, a long one by its edges', () => {
  expect(textDirectiveOf(['“The  tide\nturned.”'], '')).toBe(
    'text=%E2%80%9CThe%20tide%20turned.%E2%80%9D',
  );
  expect(partsOf(textDirectiveOf([LONG], ''))).toEqual({
    prefix: '',
    start: 'We were told that',
    end: 'and it did not.',
  });
});

test('textDirectiveOf() reaches across paragraphs, however few their words', () => {
  expect(partsOf(textDirectiveOf(['“Yes.', 'No.”'], ''))).toEqual({
    prefix: '',
    start: '“Yes.',
    end: 'No.”',
  });
});

test('textDirectiveOf() spells what has a meaning in a directive', () => {
  expect(textDirectiveOf(['Tern & Tide, half-built'], '')).toBe(
    'text=Tern%20%26%20Tide%2C%20half%2Dbuilt',
  );
});

test('textDirectiveOf() adds the words before where the passage’s own were there already', () => {
  expect(partsOf(textDirectiveOf(['No.'], 'The mayor said:')).prefix).toBe('');
  expect(partsOf(textDirectiveOf(['No.'], 'no. The mayor said:')).prefix).toBe('The mayor said:');
  expect(
    partsOf(textDirectiveOf(['No.'], 'A no.\nThe mayor said: No.\nThen the mayor said:')),
  ).toEqual({
    prefix: 'Then the mayor said:',
    start: 'No.',
    end: '',
  });
});

test('textDirectiveOf() takes as much of the end as it needs to reach it', () => {
  const again = `${LONG} Then they said no, and it did not.`;
  expect(partsOf(textDirectiveOf([again], '')).end).toBe('Then they said no, and it did not.');
});

const word = fc.constantFrom(
  'tide',
  'a',
  'half-built',
  'A,',
  '&',
  '“no”',
  'سوق',
  '50%',
  '\uD83D\uDE00',
);
const piece = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

test('textDirectiveOf() decodes to words of the passage, in order, behind words before it', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), piece, (pieces, before) => {
      const directive = textDirectiveOf(pieces, before);
      expect(directive).toMatch(/^text=[\w.!~*'()%]+(-,[\w.!~*'()%]+)?(,[\w.!~*'()%]+)?$/);
      const { prefix, start, end } = partsOf(directive);
      const passage = pieces.join(' ');
      expect(passage.startsWith(start)).toBe(true);
      expect(passage.slice(start.length).endsWith(end)).toBe(true);
      expect(before.endsWith(prefix)).toBe(true);
    }),
  );
});
