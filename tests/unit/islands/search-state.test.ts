import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NARROWING,
  formatSearchState,
  isEmptySearch,
  parseSearchState,
} from '#islands/search-state.ts';

const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const state = fc.record({
  words,
  narrowed: fc.record({ speaker: words, tag: words, place: words, source: words }),
  year: fc.constantFrom('', '2026'),
  order: fc.constantFrom('relevance', 'newest', 'oldest'),
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
      year: '2026',
      order: 'newest',
    }),
  ).toBe('?q=tide+%26+wind&speaker=ada-quill&year=2026&order=newest');
});

test.each(['?order=best', '?order=', '?q=%20%20', '?unknown=1', '?'])(
  'parseSearchState() takes %s for nothing asked',
  (query) => {
    expect(parseSearchState(query)).toEqual(parseSearchState(''));
    expect(isEmptySearch(parseSearchState(query))).toBe(true);
  },
);

test.each(['q', 'year', ...NARROWING])('isEmptySearch() sees that %s is asked', (name) => {
  expect(isEmptySearch(parseSearchState(`?${name}=x`))).toBe(false);
});
