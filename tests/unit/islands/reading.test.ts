import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { READING, READING_SETTINGS, readingOf, setPage } from '#islands/reading.ts';
import type { Reading } from '#islands/reading.ts';
import { openEarlyPage } from '../support/early-page.ts';

const KEY = `archive:${READING.name}`;
/** Choices of a reader, the usual ones among them. */
const chosen = fc.record(
  Object.fromEntries(
    READING_SETTINGS.map(
      ({ name, choices }) => [name, fc.constantFrom<string>(...choices)] as const,
    ),
  ),
);

function pageOf(reading: Reading): HTMLElement {
  const { documentElement } = parseHTML('<!doctype html><html lang="en"></html>').document;
  setPage(documentElement, reading);
  return documentElement;
}

/** Each run makes a page. */
const FEW = { numRuns: 30 };

const attributesOf = (root: HTMLElement): string[] =>
  [...root.attributes].map(({ name, value }) => `${name}=${value}`).sort();

test('the early script sets a page as the settings do', () => {
  fc.assert(
    fc.property(chosen, (all) => {
      const reading = READING.parse(all) ?? {};
      const early = openEarlyPage({ [KEY]: JSON.stringify(reading) });
      expect(attributesOf(early.root)).toEqual(attributesOf(pageOf(reading)));
      expect(readingOf(early.root)).toEqual(reading);
    }),
    FEW,
  );
});

test('the early script and the settings read the same in rubbish, and neither throws', () => {
  const nearly = fc.dictionary(
    fc.constantFrom('size', 'face', 'theme', 'other', '__proto__'),
    fc.constantFrom<unknown>('large', 'sepia', 'lar', '', 3, null, ['sans'], { sans: 1 }),
  );
  fc.assert(
    fc.property(fc.oneof(nearly, fc.jsonValue()), (stored) => {
      const text = JSON.stringify(stored);
      const reading = READING.parse(JSON.parse(text)) ?? {};
      const { root } = openEarlyPage({ [KEY]: text });
      expect(attributesOf(root)).toEqual(attributesOf(pageOf(reading)));
    }),
    FEW,
  );
});

test.each(['', '{', 'night', 'undefined'])('the early script leaves %j alone', (text) => {
  expect(attributesOf(openEarlyPage({ [KEY]: text }).root)).toEqual(['lang=en']);
});

test('the early script runs where storage is forbidden', () => {
  const forbidden = new Proxy(
    {},
    {
      get: () => {
        throw new Error('SecurityError');
      },
    },
  );
  expect(attributesOf(openEarlyPage(forbidden).root)).toEqual(['lang=en']);
});

test('the early script takes up what another tab has kept, and what was kept meanwhile', () => {
  const storage: Record<string, string> = { [KEY]: '{"theme":"sepia","size":"large"}' };
  const { root, dispatch } = openEarlyPage(storage);
  storage[KEY] = '{"theme":"night"}';
  dispatch('storage');
  expect(attributesOf(root)).toEqual(['data-theme=night', 'lang=en']);
  Reflect.deleteProperty(storage, KEY);
  dispatch('pageshow', false);
  expect(attributesOf(root)).toEqual(['data-theme=night', 'lang=en']);
  dispatch('pageshow', true);
  expect(attributesOf(root)).toEqual(['lang=en']);
});

test('READING.parse() keeps nothing of what is usual', () => {
  expect(
    READING.parse({ size: 'normal', face: 'serif', measure: 'normal', theme: 'system' }),
  ).toEqual({});
});

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['2026-03-10', ''],
  ['2025-03-11', ''],
  // A year old, to the day: not more.
  ['2025-03-10', ''],
  ['2025-03-09', 'This article is more than a year old.'],
  ['2024-03-10', 'This article is more than a year old.'],
  ['2024-03-09', 'This article is more than 2 years old.'],
  ['1926-12-31', 'This article is more than 99 years old.'],
  ['2999-01-01', ''],
])('on 10 March 2026 an article of %s has the note %j', (day, note) => {
  expect(openEarlyPage({}).ageNote(day)).toBe(note);
});
