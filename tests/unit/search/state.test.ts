import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NARROWING, formatSearchState, isEmptySearch, parseSearchState } from '#search/state.ts';

const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const state = fc.record({
  words,
  narrowed: fc.record({ speaker: words, tag: words, place: words, source: words }),
  from: fc.constantFrom('', '2026', '2025-02', '2024-02-29'),
  to: fc.constantFrom('', '2026'),
  language: fc.constantFrom('', 'az'),
  order: fc.constantFrom('relevance', 'newest', 'oldest'),
  kind: fc.constantFrom('articles', 'quotations'),
});

const query = fc
  .array(
    fc.tuple(fc.constantFrom('q', 'tag', 'order', 'other'), fc.oneof(words, fc.constant('newest'))),
  )
  .map((parameters) => new URLSearchParams(parameters).toString());

test('parseSearchState() reads back what formatSearchState() wrote', () => {
  fc.assert(
    fc.property(state, (asked) => {
      expect(parseSearchState(formatSearchState(asked))).toEqual(asked);
    }),
  );
});

test('formatSearchState() spells a state one way: reading and writing again changes nothing', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const once = formatSearchState(parseSearchState(asked));
      expect(formatSearchState(parseSearchState(once))).toBe(once);
    }),
  );
});

// The public contract: bookmarks hold these.
test('formatSearchState() writes what is asked and nothing else', () => {
  const empty = parseSearchState('');
  expect(formatSearchState(empty)).toBe('');
  expect(
    formatSearchState({
      ...empty,
      words: 'tide & wind',
      narrowed: { ...empty.narrowed, speaker: 'ada-quill' },
      from: '2019-05',
      to: '2026',
      language: 'az',
      order: 'newest',
      kind: 'quotations',
    }),
  ).toBe(
    '?q=tide+%26+wind&speaker=ada-quill&from=2019-05&to=2026&lang=az&order=newest&in=quotations',
  );
});

test('parseSearchState() takes a year alone for the time from its first day to its last', () => {
  expect(parseSearchState('?year=2024')).toMatchObject({ from: '2024', to: '2024' });
});

test.each([
  '?order=best',
  '?in=pictures',
  '?from=soon',
  '?from=2023-02-30',
  '?order=',
  '?q=%20%20',
  '?unknown=1',
  '?',
])('parseSearchState() takes %s for nothing asked', (query) => {
  expect(parseSearchState(query)).toEqual(parseSearchState(''));
  expect(isEmptySearch(parseSearchState(query))).toBe(true);
});

test.each(['q', 'from', 'to', 'lang', ...NARROWING])(
  'isEmptySearch() sees that %s is asked',
  (name) => {
    expect(isEmptySearch(parseSearchState(`?${name}=2026`))).toBe(false);
  },
);
