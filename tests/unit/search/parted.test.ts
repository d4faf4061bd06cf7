import { expect, test } from 'vitest';
import { parted } from '#search/parted.ts';

test.each([
  ['veterans—really', 'veterans— really'],
  ['2019–2020', '2019– 2020'],
  ['“so”—“no”', '“so”— “no”'],
  ['well…then—so', 'well… then— so'],
  ['Bakı—Şəki', 'Bakı— Şəki'],
  ['non‑stop', 'non‑ stop'],
])('parted() sets apart the words of %s', (text, apart) => {
  expect(parted(text)).toBe(apart);
});

test.each(['salt — road', 'salt— road', '— salt', 'salt—', '…', 'state-owned', 'ten o’clock', ''])(
  'parted() leaves %j',
  (text) => {
    expect(parted(text)).toBe(text);
  },
);
