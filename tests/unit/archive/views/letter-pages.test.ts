import { expect, test } from 'vitest';
import { letterIndexOf, letterPagesOf } from '#archive/views/letter-pages.ts';
import type { LetterGroup } from '#archive/views/letters.ts';

/** `A3` is a letter with three names. */
function groupsOf(...letters: ReadonlyArray<string>): LetterGroup[] {
  return letters.map((one) => ({
    letter: one.charAt(0),
    names: Array.from({ length: Number(one.slice(1)) }, (_, at) => ({
      id: `${one.charAt(0)}-${at}`,
      name: `${one.charAt(0)} ${at}`,
      count: 1,
    })),
  }));
}

const shapeOf = (pages: ReadonlyArray<ReadonlyArray<LetterGroup>>): string[] =>
  pages.map((groups) => groups.map(({ letter, names }) => `${letter}${names.length}`).join(' '));

test.each([
  [['A2', 'B2'], ['A2 B2']],
  [
    ['A2', 'B3', 'C1'],
    ['A2', 'B3 C1'],
  ],
  [
    ['A9', 'B1'],
    ['A4', 'A4', 'A1 B1'],
  ],
  [
    ['A1', 'B5', 'C3'],
    ['A1', 'B4', 'B1 C3'],
  ],
  [[], ['']],
])('letterPagesOf() cuts %j between letters where it can', (letters, pages) => {
  expect(shapeOf(letterPagesOf(groupsOf(...letters), 4))).toEqual(pages);
});

test('letterPagesOf() keeps every name, in order', () => {
  const groups = groupsOf('A7', 'B1', 'C12', 'D3');
  const names = letterPagesOf(groups, 5)
    .flat()
    .flatMap((group) => group.names);
  expect(names).toEqual(groups.flatMap((group) => group.names));
});

test('letterIndexOf() says where each letter begins', () => {
  expect(letterIndexOf(letterPagesOf(groupsOf('A9', 'B1'), 4))).toEqual([
    { letter: 'A', page: 1 },
    { letter: 'B', page: 3 },
  ]);
});
