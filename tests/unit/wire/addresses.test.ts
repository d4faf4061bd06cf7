import { expect, test } from 'vitest';
import { fullAddress, webAddress } from '#wire/addresses.ts';

test.each([
  [' https://larkwire.example/a ', 'https://larkwire.example/a'],
  ['../b c', 'https://larkwire.example/b%20c'],
  ['//quillmouth.example/x', 'https://quillmouth.example/x'],
  ['mailto:desk@larkwire.example', 'mailto:desk@larkwire.example'],
  ['javascript:x', null],
  ['http://[', null],
  [null, null],
  [7, null],
])('fullAddress() of %j is %j', (written, full) => {
  expect(fullAddress(written, 'https://larkwire.example/x/y')).toBe(full);
});

test('webAddress() is null when an address is none of a page', () => {
  expect(
    ['mailto:desk@larkwire.example', 'tag:larkwire.example,2026:1', '/a'].map((one) =>
      webAddress(one),
    ),
  ).toEqual([null, null, null]);
});
