import { expect, test } from 'vitest';
import { likelyDoublesIn } from '#archive/likely-doubles.ts';
import { slugOf } from '#text/fold.ts';
import type { Content } from '#archive/archive.ts';
import type { RegisterFacts } from '#archive/registers.ts';
import { anArticle, anEntry, contentOf } from '../support/build.ts';

type Entry = RegisterFacts<'speakers'>;

function entry(name: string, facts: Readonly<Record<string, unknown>> = {}): Entry {
  return anEntry('speakers', slugOf(name), { name, ...facts });
}

function content(speakers: Entry[], ...listed: string[]): Content {
  return contentOf(listed.length > 0 ? [anArticle({ speakers: listed })] : [], { speakers });
}

/** `name ~ name`: the double, and whom it is like. */
function doublesIn(given: Content): string[] {
  return likelyDoublesIn(given).map(({ of, like }) => `${of.name} ~ ${like.name}`);
}

test('likelyDoublesIn() finds two entries, and blames the later', () => {
  const [one, other] = [entry('Natig Bakhishov'), entry('Natig Bachischov')];
  expect(doublesIn(content([one, other]))).toEqual(['Natig Bakhishov ~ Natig Bachischov']);
  expect(doublesIn(content([other, one]))).toEqual(['Natig Bakhishov ~ Natig Bachischov']);
});

test('likelyDoublesIn() finds an entry and a name no file knows', () => {
  expect(doublesIn(content([entry('Ada Quill')], 'Ada Quil', 'Ben Tarn'))).toEqual([
    'Ada Quil ~ Ada Quill',
  ]);
});

test('likelyDoublesIn() heeds aliases', () => {
  const ada = entry('Ada Quill', { aliases: ['Ada Larkin-Marchbanks'] });
  expect(doublesIn(content([ada], 'Ada Marchbank'))).toEqual(['Ada Marchbank ~ Ada Quill']);
  expect(doublesIn(content([ada], 'Ada Larkin-Marchbanks'))).toEqual([]);
});

test('likelyDoublesIn() takes two entries of one name for a double', () => {
  const twice = [entry('Ada Quill'), anEntry('speakers', 'ada-quill-2', { name: 'Ada Quill' })];
  expect(doublesIn(content(twice))).toEqual(['Ada Quill ~ Ada Quill']);
});

test('likelyDoublesIn() believes an editor that two are distinct, whichever says so', () => {
  const plain = entry('Natig Bakhishov');
  const apart = entry('Natig Bachischov', { distinct: 'natig-bakhishov' });
  expect(doublesIn(content([plain, apart]))).toEqual([]);
  expect(doublesIn(content([apart, plain]))).toEqual([]);
});

test('likelyDoublesIn() lets an initial stand that fits two', () => {
  const quills = [entry('Ada Quill'), entry('Amos Quill')];
  expect(doublesIn(content(quills.slice(0, 1), 'A. Quill'))).toEqual(['A. Quill ~ Ada Quill']);
  expect(doublesIn(content(quills, 'A. Quill'))).toEqual([]);
  expect(doublesIn(content([entry('A. Quill')], 'Ada Quill', 'Amos Quill'))).toEqual([]);
});

test('likelyDoublesIn() leaves those alone whom no file knows', () => {
  expect(doublesIn(content([], 'Ada Quill', 'Ada Quil'))).toEqual([]);
});

test('likelyDoublesIn() names each person once', () => {
  const three = ['Natig Bakhishov', 'Natig Bachischov', 'Natig Bakhychov'].map((name) =>
    entry(name),
  );
  const doubles = likelyDoublesIn(content(three));
  expect(doubles.map(({ of }) => of.id)).toEqual(['natig-bakhishov', 'natig-bakhychov']);
});

test('likelyDoublesIn() is no slower a name for many names than for few, namesakes or not', () => {
  // Every name sounds like a Quill of one initial: the worst there is.
  const namesakes = (count: number): Content =>
    content(
      Array.from({ length: count }, (_, at) => ({
        ...entry('Ada Quill'),
        id: `quill-${at}`,
        file: `speakers/quill-${at}.md`,
        name: `A${lettersOf(at)} Quill`,
      })),
    );
  const [few, many] = [500, 8000].map((count) => {
    const given = namesakes(count);
    const start = performance.now();
    likelyDoublesIn(given);
    return (performance.now() - start) / count;
  });
  expect(many).toBeLessThan((few ?? 0) * 6);
});

/** A number in letters of its own: `bcd`. */
function lettersOf(number: number): string {
  return String(number).replace(/\d/g, (digit) => `${'bdfglmnprt'.charAt(Number(digit))}o`);
}
