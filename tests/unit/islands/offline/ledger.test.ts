import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tooMany } from '#islands/offline/ledger.ts';
import type { KeptFile } from '#islands/offline/ledger.ts';

const filesOf = (sizes: ReadonlyArray<number>): KeptFile[] =>
  sizes.map((bytes, at) => ({ url: `https://a.example/${at}/`, bytes, at: '', title: null }));

test('tooMany() drops none within the limits', () => {
  expect(tooMany(filesOf([1, 2, 3]), { files: 3, bytes: 6 })).toBe(0);
  expect(tooMany([], { files: 3, bytes: 6 })).toBe(0);
});

test('tooMany() drops the oldest by number and by size', () => {
  expect(tooMany(filesOf([1, 1, 1, 1]), { files: 3, bytes: 100 })).toBe(1);
  expect(tooMany(filesOf([1, 50, 1, 60]), { files: 9, bytes: 100 })).toBe(2);
});

test('tooMany() leaves what is within the limits, and no fewer than it must', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(8), fc.nat(120), (sizes, files, bytes) => {
      const all = filesOf(sizes);
      const fits = (from: number): boolean =>
        all.length - from <= files &&
        all.slice(from).reduce((sum, file) => sum + file.bytes, 0) <= bytes;
      const dropped = tooMany(all, { files, bytes });
      expect(fits(dropped)).toBe(true);
      expect(dropped === 0 || !fits(dropped - 1)).toBe(true);
    }),
  );
});
