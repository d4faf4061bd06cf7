import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepFrom } from '#islands/day-steps.ts';

const DAYS = ['2026-01-05', '2026-01-06', '2026-01-14', '2026-01-30', '2026-03-02', '2026-03-29'];

const stepped = (from: string, key: string, rightToLeft = false): string | null => {
  const to = stepFrom(DAYS, DAYS.indexOf(from), key, rightToLeft);
  return to === null ? null : (DAYS[to] ?? 'outside');
};

test.each([
  ['2026-01-06', 'ArrowRight', '2026-01-14'],
  ['2026-01-06', 'ArrowLeft', '2026-01-05'],
  ['2026-01-05', 'ArrowLeft', null],
  ['2026-03-29', 'ArrowRight', null],
  ['2026-01-05', 'ArrowDown', '2026-01-14'],
  ['2026-01-14', 'ArrowUp', '2026-01-06'],
  ['2026-01-06', 'ArrowUp', null],
  ['2026-03-29', 'ArrowDown', null],
  ['2026-01-14', 'Home', '2026-01-05'],
  ['2026-01-14', 'End', '2026-01-30'],
  ['2026-01-05', 'PageDown', '2026-03-02'],
  ['2026-01-30', 'PageDown', '2026-03-29'],
  ['2026-03-02', 'PageUp', '2026-01-05'],
  ['2026-01-05', 'PageUp', null],
  ['2026-01-05', 'Enter', null],
  ['2026-01-04', 'ArrowRight', null],
])('stepFrom() leads from %s by %s to %s', (from, key, to) => {
  expect(stepped(from, key)).toBe(to);
});

test('stepFrom() turns left and right where time runs to the left', () => {
  expect(stepped('2026-01-06', 'ArrowLeft', true)).toBe('2026-01-14');
  expect(stepped('2026-01-06', 'ArrowRight', true)).toBe('2026-01-05');
});

test('stepFrom() leads from the first day to every other and back', () => {
  fc.assert(
    fc.property(fc.subarray(DAYS, { minLength: 1 }), (days) => {
      let at = 0;
      for (
        let step: number | null = 0;
        step !== null;
        step = stepFrom(days, at, 'ArrowRight', false)
      )
        at = step;
      expect(at).toBe(days.length - 1);
      for (
        let step: number | null = at;
        step !== null;
        step = stepFrom(days, at, 'ArrowLeft', false)
      )
        at = step;
      expect(at).toBe(0);
    }),
  );
});
