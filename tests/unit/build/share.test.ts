import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn, parseShare } from '#tools/build/share.ts';

const shares = (of: number) => Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));

test('whatever is made falls into one share of machines, and there into one of processes', () => {
  const place = fc.tuple(
    fc.string(),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(place, ([name, machines, processes]) => {
      const takers = shares(machines).flatMap((machine) =>
        shares(processes).filter((process) => isIn(name, machine, process)),
      );
      expect(takers).toHaveLength(1);
    }),
  );
});

test('how many processes a machine has moves nothing to another machine', () => {
  for (const name of ['a', 'b', 'c', '2026/03/10/a/index.html']) {
    const machine = shares(3).find((share) => isIn(name, share));
    for (const of of [1, 2, 5])
      expect(
        shares(of).filter((process) => isIn(name, machine ?? { number: 0, of: 0 }, process)),
      ).toHaveLength(1);
  }
});

test('shares are about of one size', () => {
  const names = Array.from({ length: 4000 }, (_, at) => `2026/01/${at}/index.html`);
  for (const share of shares(4)) {
    const own = names.filter((name) => isIn(name, share)).length;
    expect(own).toBeGreaterThan(850);
    expect(own).toBeLessThan(1150);
  }
});

test('parseShare() reads which of how many, and says what to write instead', () => {
  expect(parseShare('3/8')).toEqual({ number: 3, of: 8 });
  for (const text of ['', '3', '0/8', '9/8', '3/8/1', 'a/b', '-1/4'])
    expect(() => parseShare(text)).toThrow(/like 3\/8/);
});
