import { expect, test } from 'vitest';
import { checkDatesFuture } from '#archive/checks/date-future.ts';
import { checkSpellings } from '#archive/checks/spelling-differs.ts';
import type { Content } from '#archive/archive.ts';
import { aCheckInput, anArticle, anEntry, contentOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const REGISTERS = {
  speakers: [anEntry('speakers', 'ines-vexley', { name: 'Inés Vexley', aliases: 'I. Vexley' })],
  places: [anEntry('places', 'mcquill', { name: 'McQuill' })],
  sources: [anEntry('sources', 'larkwire', { name: 'Larkwire' })],
  tags: [anEntry('tags', 'us-trade', { name: 'U.S. trade' })],
};

function spellings(
  written: ReadonlyArray<Written>,
  registers: Partial<Content['registers']> = REGISTERS,
): string[] {
  const articles = written.map((one, index) => anArticle({ slug: `a${index}`, ...one }));
  return checkSpellings(aCheckInput(contentOf(articles, registers))).map(
    ({ file, message, fix }) => `${file} ${message}; ${fix ?? ''}`,
  );
}

test.each<Written>([
  { speakers: ['Inés Vexley', 'I. Vexley', 'ines-vexley'] },
  { tags: ['us-trade', 'U.S. trade'] },
  { source: 'Larkwire' },
  { source: 'larkwire' },
  { dateline: 'MCQUILL –' },
  { tags: ['eels', 'kites'] },
])('checkSpellings() lets %j stand', (written) => {
  expect(spellings([written])).toEqual([]);
});

test.each<[Written, string, string]>([
  [{ speakers: ['Ines Vexley'] }, 'Ines Vexley', 'speakers/ines-vexley.md has it as "Inés Vexley"'],
  [{ speakers: ['I Vexley'] }, 'I Vexley', 'speakers/ines-vexley.md has it as "I. Vexley"'],
  [{ tags: ['US-Trade'] }, 'US-Trade', 'tags/us-trade.md has it as "U.S. trade"'],
  [{ source: 'LarkWire' }, 'LarkWire', 'sources/larkwire.md has it as "Larkwire"'],
])('checkSpellings() says of %j that the register spells otherwise', (written, name, elsewhere) => {
  expect(spellings([written])).toEqual([
    expect.stringContaining(`"${name}" is one name spelt in two ways: ${elsewhere}; write "`),
  ]);
});

test('checkSpellings() holds articles to the commonest spelling, each other one once', () => {
  const written = [
    { tags: 'Eels' },
    { tags: 'eels' },
    { tags: 'eels' },
    { tags: ['Eels', 'EELS'] },
  ];
  expect(spellings([...written, { tags: 'eels' }])).toEqual([
    'articles/a0.md "Eels" is one name spelt in two ways: articles/a1.md has it as "eels"; write "eels" in both',
    'articles/a3.md "EELS" is one name spelt in two ways: articles/a1.md has it as "eels"; write "eels" in both',
  ]);
});

test('checkSpellings() leaves the agency a dateline names as the wire has it', () => {
  expect(spellings([{ dateline: 'QUILLMOUTH, March 10 (LARKWIRE) –' }])).toEqual([]);
});

test.each<[string, Written, number]>([
  ['today in Kiribati', { date: '2026-06-02' }, 0],
  ['tomorrow everywhere', { date: '2026-06-03' }, 1],
  ['an instant tomorrow', { date: '2026-06-03T00:00:00+14:00' }, 1],
  ['a draft', { date: '2026-06-03', status: 'draft' }, 0],
  ['under embargo', { date: '2026-06-03', embargo: '2026-06-03T06:00:00Z' }, 0],
])('checkDatesFuture() of %s', (_, written, count) => {
  const input = aCheckInput(contentOf([anArticle(written)]));
  expect(checkDatesFuture({ ...input, now: Date.parse('2026-06-01T12:00:00Z') })).toHaveLength(
    count,
  );
});
