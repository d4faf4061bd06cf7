import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapBlocks, readBlocks, wordsOf } from '#archive/body/blocks.ts';
import { frozen } from '../../support/build.ts';
import { el, htmlOf, mdxTreeOf, root, treeOf } from '../../support/tree.ts';

/** Bodies that mix whatever Markdown can hold. */
const body = fc
  .array(
    fc.constantFrom(
      'One *em* and **strong [link](/2026/)**.',
      'Two  \nlines.',
      '## Heading',
      '- item\n- another\n\n  with two paragraphs',
      '> quoted\n>\n> again',
      '| a | b |\n|---|---|\n| 1 | “two” |',
      '```\ncode\n\nmore\n```',
      'A note[^1].\n\n[^1]: Below.',
      '![A quay](/quay.jpg)',
      '![](https://x.example/a.jpg) after',
      '<div>bare <b>html</b><p>inner</p>tail</div>',
      'a<br>b',
      '<!-- nothing -->',
      ':::quote{by=ada}\nOne.\n\nTwo.\n:::',
      'An :quote[inline]{by=ada} ruling.',
      '***',
    ),
    { maxLength: 8 },
  )
  .map((parts) => treeOf(parts.join('\n\n')));

test('readBlocks() joins blocks by an empty line, lines by a space', () => {
  const { text } = readBlocks(treeOf('# A\n\nTwo\nlines.\n\n- b\n- c\n\n> d'));
  expect(text).toBe('A\n\nTwo lines.\n\nb\n\nc\n\nd');
});

test('readBlocks() reads inside components', () => {
  expect(readBlocks(mdxTreeOf('A.\n\n<Aside title="t">\n\nB.\n\n</Aside>')).text).toBe('A.\n\nB.');
});

test('readBlocks() says where each block stands in the text', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const { text, blocks } = readBlocks(tree);
      for (const { start, end, nodes } of blocks)
        expect(text.slice(start, end)).toBe(nodes.map(wordsOf).join(''));
    }),
  );
});

test('readBlocks() leaves nothing between blocks but the empty line', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const { text, blocks } = readBlocks(tree);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      expect(text.split('\n\n')).toHaveLength(Math.max(1, blocks.length));
    }),
  );
});

test('mapBlocks() that rewrites nothing gives the tree itself', () => {
  fc.assert(
    fc.property(body, (tree) => {
      expect(mapBlocks(frozen(tree), ({ nodes }) => nodes)).toBe(tree);
    }),
  );
});

test('mapBlocks() meets the blocks of readBlocks(), in order', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const met: [number, number][] = [];
      mapBlocks(tree, ({ start, end, nodes }) => {
        met.push([start, end]);
        return nodes;
      });
      expect(met).toEqual(readBlocks(tree).blocks.map(({ start, end }) => [start, end]));
    }),
  );
});

test('mapBlocks() puts what is rewritten in the words’ place, and keeps the rest', () => {
  const tree = frozen(root(el('p', 'a ', el('em', 'b')), '\n', el('ul', el('li', 'c'))));
  const rewritten = mapBlocks(tree, ({ start, end }) => [el('b', `${start}–${end}`)]);
  expect(htmlOf(rewritten)).toBe('<p><b>0–3</b></p>\n<ul><li><b>5–6</b></li></ul>');
});
