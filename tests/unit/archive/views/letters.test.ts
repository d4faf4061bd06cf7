import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '#archive/ids.ts';
import { lettersOf } from '#archive/views/letters.ts';
import { anArchive, anArticle } from '../../support/build.ts';

/** Letters and the names below them, of names one article uses. */
function listed(register: 'speakers' | 'tags', names: ReadonlyArray<string>): [string, string[]][] {
  const { entries } = anArchive([anArticle({ [register]: names })]);
  return lettersOf(entries[register].values(), register).map((group) => [
    group.letter,
    group.names.map(({ name }) => name),
  ]);
}

test('lettersOf() files people by surname, other things by their first word', () => {
  const names = ['Ada Quill', 'Şəhla Çelik', 'Ben Crane', 'Zed'];
  expect(listed('speakers', names)).toEqual([
    ['C', ['Şəhla Çelik', 'Ben Crane']],
    ['Q', ['Ada Quill']],
    ['Z', ['Zed']],
  ]);
  expect(listed('tags', names)).toEqual([
    ['A', ['Ada Quill']],
    ['B', ['Ben Crane']],
    ['S', ['Şəhla Çelik']],
    ['Z', ['Zed']],
  ]);
});

test('lettersOf() files figures under one sign, before the letters', () => {
  expect(listed('tags', ['water', '5G', '2026'])).toEqual([
    ['#', ['2026', '5G']],
    ['W', ['water']],
  ]);
});

test('lettersOf() counts articles', () => {
  const { entries } = anArchive([
    anArticle({ slug: 'a', tags: 'water' }),
    anArticle({ slug: 'b', tags: 'water' }),
  ]);
  expect(lettersOf(entries.tags.values(), 'tags')).toMatchObject([
    { names: [{ id: 'water', count: 2 }] },
  ]);
});

test.each(['speakers', 'tags'] satisfies Register[])(
  'lettersOf() %s holds every name once',
  (register) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[A-Za-z]{1,4} [A-Za-zÇŞ]{1,4}$/), { maxLength: 12 }),
        (names) => {
          const { entries } = anArchive([anArticle({ [register]: names })]);
          const groups = lettersOf(entries[register].values(), register);
          expect(groups.flatMap((group) => group.names.map(({ id }) => id)).sort()).toEqual(
            [...entries[register].keys()].sort(),
          );
          expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
        },
      ),
      { numRuns: 40 },
    );
  },
);
