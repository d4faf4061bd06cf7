import { expect, test } from 'vitest';
import { namesOf, parseRegisterFile } from '#archive/registers.ts';
import type { RegisterNames } from '#archive/registers.ts';
import { newEntriesOf } from '#desk/new-entries.ts';
import { anArticle, anEntry } from '../support/build.ts';

function someNames(): RegisterNames {
  return namesOf({
    speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill' })],
    places: [],
    sources: [],
    tags: [anEntry('tags', 'tides', { name: 'Tides' })],
  });
}

const ARTICLE = anArticle({
  dateline: 'ZARQUV, France, March 10.',
  source: 'Larkwire',
  speakers: [
    { name: 'Ada Quill' },
    { name: 'Ben Tarn', role: 'Keeper', organisation: 'Lamp Union' },
    { name: 'Mina Oakapple' },
  ],
  tags: ['tides', 'Lamps'],
  body: '“We go,” Ada Quill said.\n\n“I stay,” Ben Tarn said.\n\n“No,” Mina Oakapple said.',
});

test('newEntriesOf() makes a file of each name that no register knows', () => {
  const entries = newEntriesOf(ARTICLE, someNames());
  expect(entries.map(({ file, source }) => [file, source])).toEqual([
    [
      'speakers/ben-tarn.md',
      '---\nname: Ben Tarn\nroles:\n  - role: Keeper\n    organisation: Lamp Union\n---\n',
    ],
    ['speakers/mina-oakapple.md', '---\nname: Mina Oakapple\n---\n'],
    ['places/zarquv.md', '---\nname: Zarquv\ncountry: France\n---\n'],
    ['sources/larkwire.md', '---\nname: Larkwire\n---\n'],
    ['tags/lamps.md', '---\nname: Lamps\n---\n'],
  ]);
});

test('newEntriesOf() makes files that the registers can read', () => {
  for (const { register, file, source } of newEntriesOf(ARTICLE, someNames()))
    expect(parseRegisterFile(register, file, source).problems).toEqual([]);
});

test('newEntriesOf() makes each file once', () => {
  const names = someNames();
  newEntriesOf(ARTICLE, names);
  expect(newEntriesOf(ARTICLE, names)).toEqual([]);
});

test('newEntriesOf() finds nothing new in an article that names nobody', () => {
  expect(newEntriesOf(anArticle(), someNames())).toEqual([]);
});

test('newEntriesOf() says no country that a dateline does not', () => {
  const inQuillshire = anArticle({ dateline: 'ZARQUV, Quillshire, March 10.' });
  expect(newEntriesOf(inQuillshire, someNames())).toMatchObject([
    { source: '---\nname: Zarquv\n---\n' },
  ]);
});
