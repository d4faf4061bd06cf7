import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { textContent } from '#archive/body/tree.ts';
import { markedIn } from '#archive/corrections.ts';
import { identifyParagraphs } from '#markdown/identify-paragraphs.ts';
import { markCorrections } from '#markdown/mark-corrections.ts';
import { frozen } from '../support/build.ts';
import { htmlOf, treeOf } from '../support/tree.ts';

const REF =
  '<a href="#correction-1-entry" class="correction-ref" lang="en" aria-label="Correction 1"></a>';
const marked = (markdown: string, ...now: (string | null)[]): string =>
  htmlOf(
    markCorrections(
      frozen(treeOf(markdown)),
      now.map((words) => ({ now: words })),
      'en',
    ),
  );

test('markCorrections() marks the words that stand there now, with a reference', () => {
  expect(marked('There were forty keys there.', 'forty keys')).toBe(
    `<p>There were <span id="correction-1" class="corrected">forty keys${REF}</span> there.</p>`,
  );
});

test('markCorrections() goes across elements within a block', () => {
  expect(marked('There were *forty* keys.', 'forty keys')).toBe(
    `<p>There were <span id="correction-1" class="corrected"><em>forty</em> keys${REF}</span>.</p>`,
  );
});

test.each([
  ['words that are not there', 'There were keys.', 'forty keys'],
  ['words that stand there twice', 'Forty keys, forty keys.', 'orty keys'],
  ['parts of a word', 'There were fourteen.', 'four'],
  ['words of two blocks', 'There were forty\n\nkeys.', 'forty keys'],
  ['a correction that names none', 'There were keys.', null],
])('markCorrections() leaves alone %s', (_what, markdown, now) => {
  const tree = treeOf(markdown);
  expect(markCorrections(tree, [{ now }], 'en')).toBe(tree);
});

test('markCorrections() numbers corrections as they are listed, marked or not', () => {
  const tree = markCorrections(
    treeOf('There were forty keys.\n\nAnd nine doors.'),
    [{ now: 'nine doors' }, { now: null }, { now: 'forty keys' }],
    'en',
  );
  expect([...markedIn(tree, 3)]).toEqual([1, 3]);
});

test('markCorrections() changes neither the words nor where they stand', () => {
  const tree = identifyParagraphs(treeOf('There were forty keys.\n\n“Nine doors,” she said.'));
  const now = [{ now: 'forty keys' }, { now: 'doors,” she' }];
  const corrected = markCorrections(tree, now, 'en');
  expect(markedIn(corrected, 2).size).toBe(2);
  expect(textContent(corrected)).toBe(textContent(tree));
  expect(readBlocks(corrected).text).toBe(readBlocks(tree).text);
  expect(identifyParagraphs(corrected)).toEqual(corrected);
});
