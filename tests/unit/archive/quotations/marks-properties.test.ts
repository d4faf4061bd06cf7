// What holds for the marks of any text, however broken.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks } from '#archive/quotations/marks.ts';

const MARKS = ['“', '”', '„', '"', '«', '»', '‘', '’', "'", '‹', '›', '「', '」', '``', "''"];
const WORDS = ['a', 'B', 's', '6', '.', ', ', ' ', ' ', '—', '<b ', '>', '\n', '\n\n'];

const anyText = fc.string({ unit: fc.constantFrom(...MARKS, ...WORDS), maxLength: 120 });

test('readMarks() gives segments and faults inside the text, in order and disjoint', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { words, faults } = readMarks(text);
      for (const spans of [words.flatMap(({ segments }) => segments), faults.map(({ at }) => at)]) {
        let last = 0;
        for (const [start, end] of spans) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).not.toMatch(/\n\s*\n/);
          last = end;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('readMarks() begins each quotation at a mark and closes it with one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { segments, closed } of readMarks(text).words) {
        expect(MARKS.join('')).toContain(text.charAt(segments[0]?.[0] ?? -1) || 'no mark');
        const last = text.charAt((segments.at(-1)?.[1] ?? 0) - 1) || 'no mark';
        if (closed) expect(MARKS.join('')).toContain(last);
      }
    }),
    { numRuns: 500 },
  );
});

test('readMarks() flags each quotation that is not closed, at its first mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { words, faults } = readMarks(text);
      const flagged = faults.filter(({ fault }) => fault === 'unclosed').map(({ at }) => at[0]);
      for (const { segments, closed } of words)
        if (!closed) expect(flagged).toContain(segments[0]?.[0]);
    }),
    { numRuns: 500 },
  );
});

test('readMarks() loses no curly double mark: each is in a quotation or flagged', () => {
  const unit = fc.constantFrom(
    '“',
    '”',
    '„',
    '‘',
    '"',
    '’',
    '«',
    'a',
    'B',
    '. ',
    ', ',
    ' ',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      fc.pre(!/[“”„‘"’«]{5}/u.test(text));
      const { words, faults } = readMarks(text);
      const spans = [...words.flatMap(({ segments }) => segments), ...faults.map(({ at }) => at)];
      for (const { index } of text.matchAll(/[“”„]/gu))
        expect(spans.some(([start, end]) => start <= index && index < end)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('readMarks() finds nothing in a text without marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...WORDS), maxLength: 120 }), (text) => {
      expect(readMarks(text)).toEqual({ words: [], faults: [] });
    }),
  );
});

test('readMarks() reads a text as before when a paragraph without marks is added', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!text.includes('<'));
      expect(readMarks(`${text}\n\nNobody spoke.`)).toEqual(readMarks(text));
    }),
  );
});

test('readMarks() gives the same answer twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readMarks(text)).toEqual(readMarks(text));
    }),
  );
});

// A rule that looks ahead for every mark anew takes minutes with each of these: the runner gives up on it.
test.each([
  '“',
  '"',
  "'",
  '“”',
  '"\n\n',
  '“ ',
  '" ',
  '‘a ',
  "a' ",
  '“a ‘b',
  '“\n\n',
  '« “',
  '<a ',
  '6" ',
  '“a. “b ',
  '“a\n\n‘b ',
  'a\n',
])('readMarks() reads a megabyte of %j at once', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const { words, faults } = readMarks(text);
  const ends = [...words.flatMap(({ segments }) => segments), ...faults.map(({ at }) => at)];
  expect(ends.every(([start, end]) => start < end && end <= text.length)).toBe(true);
});
