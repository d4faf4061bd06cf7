import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { rulingsIn } from '#archive/body/marked.ts';
import { treeOf } from '../../support/tree.ts';

/** Rulings as the words they rule on. */
function ruled(markdown: string): [words: string, by: string][] {
  const tree = treeOf(markdown);
  const { text } = readBlocks(tree);
  return rulingsIn(tree).map(({ span, by }) => [text.slice(...span), by]);
}

test.each<[string, [string, string][]]>([
  ['A :quote[few *words*]{by=ada} here.', [['few words', 'ada']]],
  [
    '*A :quote[word]{by=ada}* and :quote[another]{by=none}',
    [
      ['word', 'ada'],
      ['another', 'none'],
    ],
  ],
  ['Zero.\n\n:::quote{by=ada}\nOne.\n\nTwo.\n:::\n\nThree.', [['One.\n\nTwo.', 'ada']]],
  [
    ':::quote{by=ada}\n- One\n- Two\n:::\n\n:::quote{by=ben}\nThree.\n:::',
    [
      ['One\n\nTwo', 'ada'],
      ['Three.', 'ben'],
    ],
  ],
  ['A :quote[word] and a :word.', []],
  ['“Words,” said Ada.', []],
])('rulingsIn() of %j are %j', (markdown, rulings) => {
  expect(ruled(markdown)).toEqual(rulings);
});
