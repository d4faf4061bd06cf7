import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger, writeLedger } from '#tools/build/ledger.ts';
import { aFolder } from '../support/folder.ts';

const ledger = new Map([
  ['index.html', { key: 'k1', size: 12, time: 1_700_000_000_000.125 }],
  ['a b/ü.html', { key: 'k2', size: 0, time: 5 }],
]);

test('readLedger() gives what was written', () => {
  const path = join(aFolder(), 'ledger.tsv');
  writeLedger(path, 'v1', ledger);
  expect(readLedger(path, 'v1')).toEqual(ledger);
  writeLedger(path, 'v1', new Map());
  expect(readLedger(path, 'v1')).toEqual(new Map());
});

test('readLedger() gives none where there is none, or one of other code', () => {
  const path = join(aFolder(), 'ledger.tsv');
  expect(readLedger(path, 'v1')).toBeNull();
  writeLedger(path, 'v1', ledger);
  expect(readLedger(path, 'v2')).toBeNull();
});

test('readLedger() gives none where a byte of it is missing or another', () => {
  const path = join(aFolder(), 'ledger.tsv');
  writeLedger(path, 'v1', ledger);
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(path, whole.subarray(0, length));
    expect(readLedger(path, 'v1')).toBeNull();
  }
  const other = Buffer.from(whole);
  other[20] = 120;
  writeFileSync(path, other);
  expect(readLedger(path, 'v1')).toBeNull();
});
