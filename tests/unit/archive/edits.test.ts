import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, mendableAtOnce } from '#archive/edits.ts';

test('applyEdits() replaces, adds and takes away, in whatever order the edits come', () => {
  const edits = [
    { start: 8, end: 9, text: '' },
    { start: 0, end: 3, text: 'A' },
    { start: 4, end: 4, text: 'low ' },
  ];
  expect(applyEdits('The tide, turned', edits)).toBe('A low tide turned');
  expect(applyEdits('The tide', [])).toBe('The tide');
});

test.each([
  [
    { start: 0, end: 3 },
    { start: 2, end: 4 },
  ],
  [
    { start: 0, end: 99 },
    { start: 1, end: 2 },
  ],
  [
    { start: 3, end: 2 },
    { start: 4, end: 4 },
  ],
])('applyEdits() refuses %j with %j', (one, other) => {
  const edits = [one, other].map((span) => ({ ...span, text: '' }));
  expect(() => applyEdits('The tide', edits)).toThrow(RangeError);
});

test('mendableAtOnce() leaves for later what reaches into another mend', () => {
  const at = (...spans: [number, number][]) => ({
    edits: spans.map(([start, end]) => ({ start, end, text: 'x' })),
  });
  const [around, within, behind, none] = [at([0, 2], [8, 9]), at([4, 5]), at([9, 10]), {}];
  expect(mendableAtOnce([behind, within, none, around])).toEqual([around, behind]);
});

test('mendableAtOnce() gives edits that can be applied together, whatever they are', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({
    edits: [{ start, end: start + length, text: '' }],
  }));
  fc.assert(
    fc.property(fc.array(span), (items) => {
      const edits = mendableAtOnce(items).flatMap((item) => item.edits);
      applyEdits('x'.repeat(30), edits);
      expect(edits.length > 0).toBe(items.length > 0);
    }),
  );
});
