import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { selectorsOf } from '#annotation/annotation.ts';
import { attach } from '#annotation/attach.ts';
import { MOST_CHANGED } from '#annotation/find-changed.ts';
import { annotationOf } from '../support/annotation.ts';

const FIRST =
  'The deepened channel was opened to shipping on Wednesday, nine years after the first survey.';
const SECOND =
  'Twelve ships had waited in the roads since Monday, the harbour office said in a statement.';
const THIRD = 'The mayor thanked the dredgers, who had been sent home twice for want of money.';
const TEXT = [FIRST, SECOND, THIRD].join('\n');

/** What an annotation of `words` in `before` holds on to in `after`. */
function attachedTo(before: string, words: string, after: string): [string, string | null] {
  const at = attach(after, annotationOf(before, words));
  return [at.status, at.status === 'lost' ? null : after.slice(at.start, at.end)];
}

test('attach() finds words in an article that did not change', () => {
  expect(attachedTo(TEXT, 'harbour office', TEXT)).toEqual(['attached', 'harbour office']);
});

test('attach() keeps to its own of several like passages', () => {
  const text = 'The gate was shut. The bell rang. The gate was shut. The tide came in.';
  const second = annotationOf(text, 'The gate was shut', 1);
  expect(attach(text, second)).toEqual({ status: 'attached', start: 34, end: 51 });
  const later = `A line more. ${text}`;
  expect(attach(later, second)).toEqual({ status: 'attached', start: 47, end: 64 });
});

test('attach() follows words whose neighbours on one side were rewritten', () => {
  const edited = TEXT.replace(FIRST, 'Ships may pass again.');
  expect(attachedTo(TEXT, 'Twelve ships', edited)).toEqual(['attached', 'Twelve ships']);
});

test('attach() follows long words anywhere, and short ones nowhere by themselves', () => {
  const [long, short] = [SECOND.slice(0, 50), 'since Monday'];
  const moved = (words: string): string =>
    `Something else stands here. ${words} And no more of it.`;
  expect(attachedTo(TEXT, long, moved(long))).toEqual(['attached', long]);
  expect(attachedTo(TEXT, short, moved(short))).toEqual(['lost', null]);
});

test('attach() says that words changed, when they stand between the same neighbours', () => {
  const edited = TEXT.replace('Twelve ships had', 'Fourteen ships had');
  expect(attachedTo(TEXT, 'Twelve ships had waited in the roads', edited)).toEqual([
    'changed',
    'Fourteen ships had waited in the roads',
  ]);
});

test('attach() loses words that were rewritten or taken out', () => {
  const rewritten = TEXT.replace('Twelve ships had waited', 'Nobody was kept waiting');
  expect(attachedTo(TEXT, 'Twelve ships had waited', rewritten)).toEqual(['lost', null]);
  expect(attachedTo(TEXT, SECOND, TEXT.replace(`${SECOND}\n`, ''))).toEqual(['lost', null]);
});

test('attach() does not take the next entry of a list for one that was taken out', () => {
  const rows = ['Monday: 12 ships', 'Sunday: 14 ships', 'Friday: 9 ships', 'Tuesday: 11 ships'];
  const [monday = ''] = rows;
  const text = ['Arrivals in the first week of the year', ...rows].join('\n');
  expect(attachedTo(text, monday, text.replace(`${monday}\n`, ''))).toEqual(['lost', null]);
});

test('attach() chooses none of two places that are as good', () => {
  const text = 'He said: “We wait.” Then the bell rang at noon. '.repeat(4);
  const second = annotationOf(text, 'We wait', 1);
  expect(attach(`Once more. ${text}`, second)).toEqual({ status: 'lost' });
});

test('attach() reads nothing but text: marks of patterns and of accents are letters', () => {
  const text = 'Costs (in $) rose by .* per cent [sic], dit Hélène Brûlecœur 🐟 hier.';
  expect(attachedTo(text, '.* per cent [sic]', `Non. ${text}`)[0]).toBe('attached');
  expect(attachedTo(text, 'Brûlecœur 🐟', `Non. ${text}`)[1]).toBe('Brûlecœur 🐟');
});

const word = fc.constantFrom(
  ...'the a ship harbour mayor said on Monday twelve nine tide was opened shut bell'.split(' '),
);
const prose = fc.array(word, { minLength: 8, maxLength: 80 }).map((words) => words.join(' '));
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Words are marked without the spaces at their ends. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

const edited = fc.record({ text: prose, from: part, length: fc.integer({ min: 1, max: 60 }) });
const edits = fc.array(
  fc.record({ at: part, remove: fc.nat(12), put: fc.array(word, { maxLength: 3 }) }),
  {
    maxLength: 6,
  },
);

test('attach() never holds on to words that share less than three quarters with those marked', () => {
  fc.assert(
    fc.property(edited, edits, ({ text, from, length }, changes) => {
      const start = Math.floor(from * text.length);
      const place = trimmed(text, start, Math.min(text.length, start + length));
      fc.pre(place.start < place.end);
      const marked = selectorsOf(text, place);
      const after = changes.reduce((now, { at, remove, put }) => {
        const place = Math.floor(at * now.length);
        return now.slice(0, place) + put.join(' ') + now.slice(place + remove);
      }, text);
      const at = attach(after, marked);
      expect(attach(after, marked)).toEqual(at);
      if (at.status === 'lost') return;
      const words = after.slice(at.start, at.end);
      const { exact } = marked.quote;
      if (at.status === 'attached') expect(words).toBe(exact);
      else expect(distance(words, exact)).toBeLessThanOrEqual(exact.length * MOST_CHANGED);
    }),
    { numRuns: 200 },
  );
});

test('attach() finds any words of an unedited text exactly where they stand', () => {
  fc.assert(
    fc.property(edited, ({ text, from, length }) => {
      const start = Math.floor(from * text.length);
      const place = { start, end: Math.min(text.length, start + length) };
      expect(attach(text, selectorsOf(text, place))).toEqual({ status: 'attached', ...place });
    }),
  );
});

test('attach() holds on to nothing in an article of other words', () => {
  const other = 'Kites are flown from the mole each Sunday; children queue by the kiosk. '.repeat(
    40,
  );
  for (const words of ['harbour office', SECOND, 'The mayor thanked the dredgers'])
    expect(attachedTo(TEXT, words, other)).toEqual(['lost', null]);
});
