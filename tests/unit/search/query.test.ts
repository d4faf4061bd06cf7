import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery, parseQuery, wantedWords } from '#search/query.ts';
import { NARROWING, NOTHING_ASKED } from '#search/state.ts';
import type { SearchState } from '#search/state.ts';

/** The state of a line of words alone. */
const ofWords = (words: string): SearchState => ({ ...NOTHING_ASKED, words });

const letters = fc.string({
  unit: fc.constantFrom('a', 'z', 'é', 'ə', '7', '’', '.'),
  minLength: 1,
});
const phrase = fc.tuple(letters, letters).map(([one, other]) => `"${one} ${other}"`);
const words = fc
  .array(
    fc.oneof(
      letters,
      phrase,
      letters.map((one) => `-${one}`),
      phrase.map((one) => `-${one}`),
    ),
    { maxLength: 4 },
  )
  .map((terms) => terms.join(' '));
const name = fc.oneof(
  fc.constant(''),
  letters,
  fc
    .tuple(letters, fc.constantFrom(' ', ', ', ' & ', ': ', ' - '), letters)
    .map((all) => all.join('')),
);
const date = fc.constantFrom('', '0001', '1999', '2024-02', '2024-02-29', '2019-12-31', '9998');
const state = fc.record({
  words,
  narrowed: fc.record({ speaker: name, tag: name, place: name, source: name }),
  from: date,
  to: date,
  language: fc.constantFrom('', 'az', 'zh-Hant'),
  order: fc.constantFrom('relevance', 'newest', 'oldest'),
  kind: fc.constantFrom('articles', 'quotations'),
});

/** Lines as somebody types them, half of them unfinished. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'speaker:',
        'tag:',
        'Place:',
        'before:',
        'after:',
        'during:',
        'order:',
        'key:',
      ),
      fc.constantFrom('"', '“', '”', '„', '-', ':', ' ', '  ', '\t'),
      fc.constantFrom('newest', '2024-02', '2023-02-30', '0001', '9999', 'salt', 'Ördəkburnu'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('parseQuery() reads back what formatQuery() wrote, but for the tab', () => {
  fc.assert(
    fc.property(state, (asked) => {
      expect(parseQuery(formatQuery(asked))).toEqual({ ...asked, kind: NOTHING_ASKED.kind });
    }),
  );
});

test('parseQuery() makes of any line a state that formatQuery() can write', () => {
  fc.assert(
    fc.property(line, (typed) => {
      const asked = parseQuery(typed);
      expect(parseQuery(formatQuery(asked))).toEqual(asked);
    }),
    { numRuns: 1000 },
  );
});

test('parseQuery() reads each part of a line to its field', () => {
  expect(
    parseQuery(
      'speaker:"Ada Quill" toll tag:water "salt road" place:saltreach -fog source:lw after:2019 before:2020-03 language:az order:newest',
    ),
  ).toEqual({
    words: 'toll "salt road" -fog',
    narrowed: { speaker: 'Ada Quill', tag: 'water', place: 'saltreach', source: 'lw' },
    from: '2019',
    to: '2020-02',
    language: 'az',
    order: 'newest',
    kind: 'articles',
  });
});

test('formatQuery() writes what is asked and nothing else', () => {
  expect(formatQuery(NOTHING_ASKED)).toBe('');
  expect(
    formatQuery({
      words: 'toll "salt road" -fog',
      narrowed: { speaker: 'Ada Quill', tag: 'water', place: '', source: '' },
      from: '2019',
      to: '2020-02',
      language: 'az',
      order: 'newest',
      kind: 'quotations',
    }),
  ).toBe(
    'toll "salt road" -fog speaker:"Ada Quill" tag:water after:2019 before:2020-03 language:az order:newest',
  );
  expect(formatQuery({ ...NOTHING_ASKED, from: '2019-05', to: '2019-05' })).toBe('during:2019-05');
});

test('parseQuery() keeps of the form what the line says nothing of, and says the rest anew', () => {
  const form = {
    ...parseQuery('old speaker:ada-quill after:2019 order:oldest'),
    kind: 'quotations',
  } as const;
  expect(parseQuery('new speaker:odo-reed', form)).toEqual({
    ...form,
    words: 'new',
    narrowed: { ...form.narrowed, speaker: 'odo-reed' },
  });
});

test.each([
  'key:value',
  'key:"two words"',
  'before:soon',
  'after:2023-02-30',
  'order:best',
  '-speaker:ada',
])('parseQuery() takes %s for words', (typed) => {
  expect(parseQuery(typed)).toEqual(ofWords(typed));
});

test.each([
  ['“salt road”', '"salt road"'],
  ['„salt road“', '"salt road"'],
  ['-“salt road”', '-"salt road"'],
  ['" salt road "', '"salt road"'],
  ['“”', ''],
  ['"salt road', 'salt road'],
  ['salt"road"', 'salt "road"'],
  ['  salt \t road  ', 'salt road'],
])('parseQuery() reads %s as %s', (typed, written) => {
  expect(parseQuery(typed)).toEqual(ofWords(written));
});

test('parseQuery() takes a name between curly marks, and a key in any case', () => {
  expect(parseQuery('SPEAKER:“Ada Quill”').narrowed.speaker).toBe('Ada Quill');
});

test.each([
  ['after:2019-05', '2019-05', ''],
  ['before:2019', '', '2018'],
  ['before:2019-03', '', '2019-02'],
  ['before:2024-03-01', '', '2024-02-29'],
  ['during:2019', '2019', '2019'],
  ['after:2019 before:2020', '2019', '2019'],
  ['during:2019 during:2020', '2020', '2020'],
])('parseQuery() reads %s as from %j to %j', (typed, from, to) => {
  expect(parseQuery(typed)).toEqual({ ...NOTHING_ASKED, from, to });
});

test.each(['9999', '9999-12', '9999-12-31'])(
  'formatQuery() writes no bound for an end at %s, after which there is nothing',
  (to) => {
    expect(formatQuery({ ...NOTHING_ASKED, from: '2019', to })).toBe('after:2019');
  },
);

test.each([
  ['salt road', { words: 'salt road', phrases: [], without: [] }],
  ['"salt road"', { words: '', phrases: ['salt road'], without: [] }],
  ['"salt" road', { words: 'salt road', phrases: [], without: [] }],
  ['salt -fog -"toll road"', { words: 'salt', phrases: [], without: ['fog', '"toll road"'] }],
  ['“salt road” „toll gate“', { words: '', phrases: ['salt road', 'toll gate'], without: [] }],
  ['key:value', { words: 'key:value', phrases: [], without: [] }],
  ['key:"salt road"', { words: 'key', phrases: ['salt road'], without: [] }],
  ['kite-fishing', { words: 'kite-fishing', phrases: [], without: [] }],
  ['- & … -- "–" salt', { words: 'salt', phrases: [], without: [] }],
  ['سوق', { words: 'سوق', phrases: [], without: [] }],
  ['salt—road', { words: 'salt— road', phrases: [], without: [] }],
  ['"salt—road" -toll—gate', { words: '', phrases: ['salt— road'], without: ['"toll— gate"'] }],
  ['', { words: '', phrases: [], without: [] }],
])('wantedWords() parts %s', (typed, wanted) => {
  expect(wantedWords(typed)).toEqual(wanted);
});

test('wantedWords() leaves nothing out that could be found', () => {
  fc.assert(
    fc.property(words, (typed) => {
      const { words: plain, phrases, without } = wantedWords(typed);
      const foundable = (text: string): string[] =>
        text
          .split(/[\s"]+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word))
          .sort();
      const kept = foundable([plain, ...phrases, ...without].join(' '));
      expect(kept.length).toBeGreaterThanOrEqual(foundable(typed).length);
    }),
  );
});

test.each(NARROWING)('a line can narrow by %s to a name of several words', (key) => {
  const asked = { ...NOTHING_ASKED, narrowed: { ...NOTHING_ASKED.narrowed, [key]: 'Ada Quill' } };
  expect(formatQuery(asked)).toBe(`${key}:"Ada Quill"`);
  expect(parseQuery(`${key}:"Ada Quill"`)).toEqual(asked);
});
