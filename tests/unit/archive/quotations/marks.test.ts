import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarkedWords } from '#archive/quotations/marks.ts';

/** Quotations as their words, one string a segment; one whose end is missing ends in `|`. */
function marked(text: string): string[][] {
  return findMarkedWords(text).map(({ segments, closed }) =>
    segments.map(
      ([start, end], at) =>
        text.slice(start, end) + (!closed && at === segments.length - 1 ? '|' : ''),
    ),
  );
}

test.each<[string, string[][]]>([
  ['“A,” she said. “B.”', [['“A,”'], ['“B.”']]],
  ['"A," she said. "B."', [['"A,"'], ['"B."']]],
  ['„A“ und „B” und »C«', [['„A“'], ['„B”'], ['»C«']]],
  ['«A» et « B »', [['«A»'], ['« B »']]],
  ['“A"', [['“A"']]],
  ['("A") ["B"] —"C"', [['"A"'], ['"B"'], ['"C"']]],
  ['“A”“B”', [['“A”'], ['“B”']]],
  ['', []],
  ['No marks, ’tis true: ‘none’.', []],
])('findMarkedWords() knows marks by their kind and neighbours: %s', (text, found) => {
  expect(marked(text)).toEqual(found);
});

test.each<[string, string[][]]>([
  ['“He said “no” twice,” she said.', [['“He said “no” twice,”']]],
  ['"He said "no" twice," she said.', [['"He said "no" twice,"']]],
  ['“He said ‘no’ twice.”', [['“He said ‘no’ twice.”']]],
])('findMarkedWords() leaves nested marks to what surrounds them: %s', (text, found) => {
  expect(marked(text)).toEqual(found);
});

test.each<[string, string[][]]>([
  ['A 6" pipe and a "word".', [['"word"']]],
  ['He is 5\'6" and she 5\'7".', []],
  ['" and "', []],
  ['Words” without a beginning.', []],
])('findMarkedWords() takes no stray mark for a quotation: %s', (text, found) => {
  expect(marked(text)).toEqual(found);
});

test.each<[string, string[][]]>([
  ['He said: “A\n\n“B\n\n“C.” End.', [['“A', '“B', '“C.”']]],
  ['"A\n\n"B," she said.', [['"A', '"B,"']]],
  ['“A\n\nB\n\nC,” she said.', [['“A', 'B', 'C,”']]],
  ['“A „b\n\n“C,” she said.', [['“A „b', '“C,”']]],
  ['"A\n\nB," she said.', [['"A', 'B,"']]],
  ['He said: “A.\n\nThen “b” came.', [['“A.|'], ['“b”']]],
  ['“A\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG.”', [['“A|']]],
  ['She began: “A', [['“A|']]],
])('findMarkedWords() follows a quotation over paragraphs: %j', (text, found) => {
  expect(marked(text)).toEqual(found);
});

const anyText = fc.string({
  unit: fc.constantFrom('“', '”', '„', '"', '«', '»', '’', 'a', 'B', '.', ', ', ' ', '\n\n'),
  maxLength: 120,
});

test('findMarkedWords() gives segments that are in order, disjoint and inside one paragraph', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const [start, end] of findMarkedWords(text).flatMap(({ segments }) => segments)) {
        expect(last <= start && start <= end && end <= text.length).toBe(true);
        expect(text.slice(start, end)).not.toContain('\n');
        last = end;
      }
    }),
  );
});

test('findMarkedWords() begins each quotation at a mark and closes it with one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { segments, closed } of findMarkedWords(text)) {
        expect(text[segments[0]?.[0] ?? -1]).toMatch(/["“„«»]/);
        if (closed) expect(text[(segments.at(-1)?.[1] ?? 0) - 1]).toMatch(/["”“»«]/);
      }
    }),
  );
});

test('findMarkedWords() loses no opening mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const segments = findMarkedWords(text).flatMap((found) => found.segments);
      for (const { index } of text.matchAll(/[“„]/g))
        expect(segments.some(([start, end]) => start <= index && index < end)).toBe(true);
    }),
  );
});

test('findMarkedWords() gives the same answer twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(findMarkedWords(text)).toEqual(findMarkedWords(text));
    }),
  );
});

test.each(['“', '"', '“”', '"\n\n'])(
  'findMarkedWords() comes to an end with a megabyte of %j',
  (marks) => {
    expect(findMarkedWords(marks.repeat(1_000_000 / marks.length))).toBeInstanceOf(Array);
  },
);
