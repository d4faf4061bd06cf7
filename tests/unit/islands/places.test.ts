import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PLACES, keepPlace, placeIn } from '#islands/places.ts';
import { openEarlyPage } from '../support/early-page.ts';

const KEY = `archive:${PLACES.name}`;
let kept: Record<string, string> = {};

beforeEach(() => {
  kept = {};
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => (kept[name] = text),
    removeItem: (name: string) => Reflect.deleteProperty(kept, name),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('placeIn() gives what keepPlace() kept, and nothing once it is forgotten', () => {
  keepPlace('/2026/02/11/a/', ['p-1', 0.25]);
  keepPlace('/2026/02/11/b/', ['p-2', 0.5]);
  keepPlace('/2026/02/11/a/', null);
  expect(placeIn('/2026/02/11/a/')).toBeUndefined();
  expect(placeIn('/2026/02/11/b/')).toEqual(['p-2', 0.5]);
});

test('keepPlace() keeps two hundred, and drops the one left longest ago', () => {
  for (let number = 0; number < 200; number++) keepPlace(`/${number}/`, ['p-1', 0.5]);
  keepPlace('/0/', ['p-2', 0.6]);
  keepPlace('/200/', ['p-1', 0.5]);
  expect(placeIn('/0/')).toEqual(['p-2', 0.6]);
  expect(placeIn('/1/')).toBeUndefined();
  expect(placeIn('/2/')).toEqual(['p-1', 0.5]);
  expect(Object.keys(PLACES.parse(JSON.parse(kept[KEY] ?? '')) ?? {})).toHaveLength(200);
});

test('PLACES.parse() takes places alone', () => {
  expect(
    PLACES.parse({
      '/a/': ['p-1', 0.5],
      '/b/': ['p-1'],
      '/c/': ['p-1', 2],
      '/d/': [1, 0.5],
      '/e/': 'p-1',
      '/f/': null,
    }),
  ).toEqual({ '/a/': ['p-1', 0.5] });
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(() => PLACES.parse(stored)).not.toThrow();
    }),
  );
});

test('the early script offers to go on in an article that was left, not at a passage of it', () => {
  keepPlace('/2026/02/11/a/', ['p-1', 0.25]);
  const leftOff = (pathname: string, hash = ''): boolean =>
    'leftOff' in openEarlyPage(kept, { pathname, hash }).root.dataset;
  expect(leftOff('/2026/02/11/a/')).toBe(true);
  expect(leftOff('/2026/02/11/a/', '#p-2')).toBe(false);
  expect(leftOff('/2026/02/11/b/')).toBe(false);
});
