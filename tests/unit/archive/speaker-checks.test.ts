import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLikelyDoubles } from '#archive/checks/likely-double.ts';
import { checkSpeakersUnlisted } from '#archive/checks/speaker-unlisted.ts';
import { checkSpeakersUnquoted } from '#archive/checks/speaker-unquoted.ts';
import type { ArticleFacts } from '#archive/article.ts';
import type { Content } from '#archive/archive.ts';
import type { Check } from '#archive/checks/check.ts';
import type { Problem } from '#archive/problem.ts';
import {
  aCheckInput,
  aPerson,
  aQuotation,
  aStatement,
  anArticle,
  anEntry,
  contentOf,
} from '../support/build.ts';
import type { Written } from '../support/build.ts';

const QUILL = {
  speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill', aliases: 'A. Quill' })],
};

function checked(
  check: Check,
  articles: ReadonlyArray<ArticleFacts>,
  registers: Partial<Content['registers']> = QUILL,
): Problem[] {
  return check(
    aCheckInput(contentOf(articles, registers), {
      placeOfWords: (_file, words, key) => ({
        line: key === 'speakers' ? 4 : 2,
        column: words.length,
      }),
    }),
  );
}

/** An article in which these people speak, one quotation each, whatever its text. */
function spokenBy(written: Written, ...speakers: (string | null)[]): ArticleFacts {
  return {
    ...anArticle(written),
    quotations: speakers.map((speaker) => aQuotation({ speaker })),
    people: speakers.flatMap((name) =>
      name === null || name === written['speakers'] ? [] : [aPerson({ name })],
    ),
  };
}

test('checkSpeakersUnquoted() warns of whom nothing in the text is said by', () => {
  const article = spokenBy({ speakers: ['Ada Quill', 'Ben Tarn', 'cy-dunlin'] }, 'Ada Quill');
  expect(checked(checkSpeakersUnquoted, [article])).toMatchObject([
    {
      rule: 'speaker-unquoted',
      severity: 'warning',
      file: 'articles/a-headline.md',
      line: 4,
      column: 8,
      message: 'nothing in the text is said by "Ben Tarn"',
      fix: 'write :quote[…]{by="Ben Tarn"} around their words, or take them off the list',
    },
    { message: 'nothing in the text is said by "cy-dunlin"' },
  ]);
});

test.each<[string, Partial<ArticleFacts>]>([
  ['quoted', { quotations: [aQuotation({ speaker: 'Ada Quill' })] }],
  ['quoted under an alias', { quotations: [aQuotation({ speaker: 'A. Quill' })] }],
  ['named by id', { quotations: [aQuotation({ speaker: 'ada-quill', rule: 'editor' })] }],
  ['reported', { statements: [aStatement({ speaker: 'Ada Quill' })] }],
  ['silent in a withdrawn article', { status: 'withdrawn' }],
])('checkSpeakersUnquoted() is content with somebody who is %s', (_, facts) => {
  const article = { ...anArticle({ speakers: 'Ada Quill' }), ...facts };
  expect(checked(checkSpeakersUnquoted, [article])).toEqual([]);
});

test('checkSpeakersUnquoted() does not take a title in quotation marks for speech', () => {
  const title = aQuotation({ speaker: 'Ada Quill', kind: 'not-speech' });
  const article = { ...anArticle({ speakers: 'Ada Quill' }), quotations: [title] };
  expect(checked(checkSpeakersUnquoted, [article])).toHaveLength(1);
});

test('checkSpeakersUnlisted() proposes the item to add to the list', () => {
  const article: ArticleFacts = {
    ...spokenBy({ speakers: 'Ada Quill' }, 'Ada Quill', 'Ben Tarn', 'Ben Tarn'),
    people: [
      aPerson({
        name: 'Ben Tarn',
        role: 'Mayor, acting',
        organisation: 'Saltreach',
        line: 9,
        column: 3,
      }),
    ],
  };
  expect(checked(checkSpeakersUnlisted, [article])).toMatchObject([
    {
      rule: 'speaker-unlisted',
      severity: 'warning',
      line: 9,
      column: 3,
      message: '"Ben Tarn" is quoted, but not listed under speakers',
      fix: 'add under speakers: - { name: Ben Tarn, role: "Mayor, acting", organisation: Saltreach }',
    },
  ]);
});

test('checkSpeakersUnlisted() proposes the whole list where there is none', () => {
  const article = spokenBy({}, 'Ada Quill', 'Ben Tarn');
  const fixes = checked(checkSpeakersUnlisted, [article]).map(({ fix }) => fix);
  expect(new Set(fixes).size).toBe(1);
  expect(fixes).toHaveLength(2);
  expect(parse(fixes[0]?.replace('write above the text: ', '') ?? '')).toEqual({
    speakers: [{ name: 'Ada Quill' }, { name: 'Ben Tarn' }],
  });
});

test.each<[string, ArticleFacts]>([
  ['listed under an alias', spokenBy({ speakers: 'A. Quill' }, 'Ada Quill')],
  [
    'named by an editor’s ruling',
    {
      ...spokenBy({}, 'Ben Tarn'),
      quotations: [aQuotation({ speaker: 'Ben Tarn', rule: 'editor' })],
    },
  ],
  ['quoted in a withdrawn article', { ...spokenBy({}, 'Ben Tarn'), status: 'withdrawn' }],
  ['nobody', spokenBy({}, null)],
  ['a likely double', spokenBy({}, 'Ada Quil')],
])('checkSpeakersUnlisted() has nothing to say of somebody who is %s', (_, article) => {
  expect(checked(checkSpeakersUnlisted, [article])).toEqual([]);
});

test('a slip in a listed name is one problem, not three', () => {
  const slip = spokenBy({ speakers: 'Ada Quil' }, 'Ada Quill');
  expect(checked(checkLikelyDoubles, [slip])).toHaveLength(1);
  expect(checked(checkSpeakersUnquoted, [slip])).toEqual([]);
  expect(checked(checkSpeakersUnlisted, [slip])).toEqual([]);
});

test('checkLikelyDoubles() names a found speaker where they are quoted first', () => {
  const article = {
    ...spokenBy({}, 'Ada Quil'),
    people: [aPerson({ name: 'Ada Quil', line: 9, column: 3 })],
  };
  expect(checked(checkLikelyDoubles, [article])).toEqual([
    {
      rule: 'likely-double',
      severity: 'warning',
      file: 'articles/a-headline.md',
      line: 9,
      column: 3,
      message: '"Ada Quil" is likely Ada Quill of speakers/ada-quill.md',
      fix: 'add "Ada Quil" to the aliases in speakers/ada-quill.md; where they are two people, add speakers/ada-quil.md with distinct: ada-quill',
    },
  ]);
});

test('checkLikelyDoubles() names a listed speaker in the list, an entry in its file', () => {
  const listed = anArticle({ speakers: ['Ada Quil'] });
  expect(checked(checkLikelyDoubles, [listed])).toMatchObject([
    { file: 'articles/a-headline.md', line: 4 },
  ]);
  const entries = [...QUILL.speakers, anEntry('speakers', 'ada-quyll', { name: 'Ada Quyll' })];
  expect(checked(checkLikelyDoubles, [], { speakers: entries })).toMatchObject([
    {
      file: 'speakers/ada-quyll.md',
      line: 2,
      fix: expect.stringMatching(
        /^add "Ada Quyll" to the aliases in speakers\/ada-quill\.md/,
      ) as string,
    },
  ]);
});
