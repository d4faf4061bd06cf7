import { expect, test } from 'vitest';
import { asWritten } from '#search/shown-hit.ts';

const CARD = { content: 'The Bəxtiyar café of Bəxtiyar and Søren. bextiyar soren.', plain: [1, 6] };

test('asWritten() gives plain spellings way to the words they stand for, each once', () => {
  expect(asWritten([0, 2], CARD)).toEqual([0, 2]);
  expect(asWritten([7, 8], CARD)).toEqual([1, 6]);
  expect(asWritten([1, 4, 7], CARD)).toEqual([1, 4]);
});

test('asWritten() leaves places alone where nothing is spelled plain', () => {
  expect(asWritten([3, 8], { content: CARD.content })).toEqual([3, 8]);
});
