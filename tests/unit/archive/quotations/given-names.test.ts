import { expect, test } from 'vitest';
import {
  AMBIGUOUS_GIVEN_NAMES,
  GIVEN_NAMES,
  genderOf,
  isAmbiguousGivenName,
  isGivenName,
  type NameGender,
  type NamesByGender,
} from '#archive/quotations/given-names.ts';
import { fold } from '#text/fold.ts';

const GENDERS: ReadonlyArray<NameGender> = ['female', 'male', 'either'];

const lists = [{ ...AMBIGUOUS_GIVEN_NAMES, tradition: 'ambiguous' }, ...GIVEN_NAMES].flatMap(
  (group: NamesByGender & { readonly tradition: string }) =>
    GENDERS.flatMap((gender) => {
      const text = group[gender];
      return text === undefined
        ? []
        : [{ of: `${group.tradition}, ${gender}`, names: namesIn(text) }];
    }),
);

function namesIn(text: string): ReadonlyArray<string> {
  return text.split(/\s+/).filter(Boolean);
}

test.each(lists)('given names ($of) are folded and in order', ({ names }) => {
  expect(names).not.toEqual([]);
  expect(names.filter((name) => fold(name) !== name)).toEqual([]);
  expect(names).toEqual([...names].sort());
});

test('no given name stands twice, in one list or in two', () => {
  const all = lists.flatMap(({ names }) => names);
  const seen = new Set<string>();
  expect(all.filter((name) => seen.size === seen.add(name).size)).toEqual([]);
});

test('traditions stand once each', () => {
  const traditions = GIVEN_NAMES.map(({ tradition }) => tradition);
  expect(new Set(traditions).size).toBe(traditions.length);
});

test.each([
  ['Margaret', 'female'],
  ['Natig', 'male'],
  ['Mehriban', 'female'],
  ['Mehmet', 'male'],
  ['Aigerim', 'female'],
  ['Shavkat', 'male'],
  ['Volodymyr', 'male'],
  ['Oksana', 'female'],
  ['Anahit', 'female'],
  ['Giorgi', 'male'],
  ['Mohammed', 'male'],
  ['Fereshteh', 'female'],
  ['Narendra', 'male'],
  ['Shinzo', 'male'],
  ['Jinping', 'male'],
  ['Ngozi', 'female'],
  ['Leslie', 'either'],
  ['Andrea', 'either'],
  ['Nikita', 'either'],
])('genderOf() tells that of %s: %s', (name, gender) => {
  expect(genderOf(name)).toBe(gender);
  expect(isGivenName(name)).toBe(true);
});

test.each([
  ['Zqəm', 'Vxorp', 'Çqşt'],
  ['Zzyzx', 'Qwrtp', ''],
  ['The', 'Washingtonian', 'J.'],
])('genderOf() knows nothing of %s, %s, %s', (...names) => {
  expect(names.map(genderOf)).toEqual([null, null, null]);
  expect(names.some((name) => isGivenName(name) || isAmbiguousGivenName(name))).toBe(false);
});

test.each([
  ['JÜRGEN', 'jurgen'],
  ['Élodie', 'elodie'],
  ['İlham', 'ilham'],
  ['Günel', 'gunel'],
  ['Владимир', 'vladimir'],
  ["Re'uven", 'reuven'],
])('genderOf() reads %s as %s', (written, folded) => {
  expect(genderOf(written)).toBe(genderOf(folded));
  expect(genderOf(written)).not.toBeNull();
});

test.each([
  ['Anne-Marie', 'female'],
  ['Jean-Pierre', 'male'],
  ['Jean', 'either'],
  ['Mary‑Zzyzx', 'female'],
  ['Zzyzx-Mary', null],
])(
  'genderOf() goes by the whole of a hyphenated name, then by its first part: %s',
  (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  },
);

test.each([
  ['Grant', 'male'],
  ['May', 'female'],
  ['Georgia', 'female'],
  ['Jordan', 'either'],
  ['Said', 'male'],
])('isAmbiguousGivenName() holds %s back, though its gender is known', (name, gender) => {
  expect(isAmbiguousGivenName(name)).toBe(true);
  expect(isGivenName(name)).toBe(false);
  expect(genderOf(name)).toBe(gender);
});

test('a name is never both plain and ambiguous, not even by the parts of it', () => {
  expect([isGivenName('Grant-Mary'), isAmbiguousGivenName('Grant-Mary')]).toEqual([false, true]);
  expect([isGivenName('Mary-Grant'), isAmbiguousGivenName('Mary-Grant')]).toEqual([true, false]);
});

test('genderOf() reads Azerbaijani spellings as English texts write them', () => {
  expect(['Rəşad', 'Elçin', 'Gülnarə', 'Vaxtang'].map(genderOf)).toEqual([
    genderOf('Rashad'),
    genderOf('Elchin'),
    genderOf('Gulnara'),
    genderOf('Vakhtang'),
  ]);
  expect(genderOf('Rəşad')).toBe('male');
});
