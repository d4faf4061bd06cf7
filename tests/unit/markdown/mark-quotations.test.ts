import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import type { Quotation } from '#archive/quotations/quotation.ts';
import { markQuotations } from '#markdown/mark-quotations.ts';
import { frozen } from '../support/build.ts';
import { htmlOf, mdxTreeOf, treeOf } from '../support/tree.ts';

/** A quotation of these words, one string a segment, as they first stand in the tree's text. */
function quoting(
  tree: BodyRoot,
  words: string | string[],
  facts: Partial<Quotation> = {},
): Quotation {
  const { text } = readBlocks(tree);
  const segments = [words].flat().map((part) => {
    const start = text.indexOf(part);
    if (start === -1) throw new Error(`"${part}" is not in "${text}"`);
    return [start, start + part.length] as const;
  });
  return { segments, kind: 'direct', speaker: null, mention: null, rule: 'none', ...facts };
}

/** HTML with `[q:` … `]` for a quotation's element with its id, `[` … `]` for one that goes on. */
function marked(markdown: string, ...words: (string | string[])[]): string {
  const tree = frozen(treeOf(markdown));
  const html = htmlOf(
    markQuotations(
      tree,
      words.map((one) => quoting(tree, one)),
    ),
  );
  return html
    .replace(/<span id="q-[^"]+" data-quote="[^"]+" data-kind="direct">/g, '[q:')
    .replace(/<span data-quote="[^"]+" data-kind="direct">/g, '[')
    .replaceAll('</span>', ']');
}

test.each<[string, string | string[], string]>([
  ['Then “it turned,” she said.', '“it turned,”', '<p>Then [q:“it turned,”] she said.</p>'],
  ['“It turned.”', '“It turned.”', '<p>[q:“It turned.”]</p>'],
  ['A *b “c* d” e', '“c d”', '<p>A <em>b </em>[q:<em>“c</em> d”] e</p>'],
  ['A “b *c” d* e', '“b c”', '<p>A [q:“b <em>c”</em>]<em> d</em> e</p>'],
  ['*A “b” c*', '“b”', '<p><em>A </em>[q:<em>“b”</em>]<em> c</em></p>'],
  [
    '***A “b*** c”',
    '“b c”',
    '<p><em><strong>A </strong></em>[q:<em><strong>“b</strong></em> c”]</p>',
  ],
  ['“A  \nb” c', '“A  b”', '<p>[q:“A<br>\nb”] c</p>'],
  ['“A,” she said. “B.”', ['“A,”', '“B.”'], '<p>[q:“A,”] she said. [“B.”]</p>'],
  ['“A\n\n“B” c', ['“A', '“B”'], '<p>[q:“A]</p>\n<p>[“B”] c</p>'],
  ['- “A\n- B”', ['“A', 'B”'], '<ul>\n<li>[q:“A]</li>\n<li>[B”]</li>\n</ul>'],
])('markQuotations() in %j marks %j', (markdown, words, html) => {
  expect(marked(markdown, words)).toBe(html);
});

test('markQuotations() gives no id to both halves of what it splits', () => {
  const split = marked('A <em id="user-content-x">b “c</em> d”', '“c d”');
  expect(split).toBe('<p>A <em id="user-content-x">b </em>[q:<em>“c</em> d”]</p>');
});

test('markQuotations() marks several quotations of one paragraph', () => {
  expect(marked('“A,” *she “b” said*, “c”.', '“A,”', '“b”', '“c”')).toBe(
    '<p>[q:“A,”] <em>she </em>[q:“b”]<em> said</em>, [q:“c”].</p>'.replace(
      '[q:“b”]',
      '[q:<em>“b”</em>]',
    ),
  );
});

test('markQuotations() says who speaks and of what kind the words are', () => {
  const tree = treeOf('It “turned” late.');
  const quotation = quoting(tree, '“turned”', { kind: 'partial', speaker: 'Ada Quill' });
  expect(htmlOf(markQuotations(tree, [quotation]))).toMatch(
    /^<p>It <span id="(q-turned-[0-9a-z]{6})" data-quote="\1" data-kind="partial" data-speaker="Ada Quill" data-found="">“turned”<\/span> late\.<\/p>$/,
  );
});

test('markQuotations() does not call found what an editor ruled', () => {
  const tree = treeOf('It “turned” late.');
  const quotation = quoting(tree, '“turned”', { speaker: 'Ada Quill', rule: 'editor' });
  expect(htmlOf(markQuotations(tree, [quotation]))).not.toContain('data-found');
});

test('markQuotations() marks the words where readBlocks() found them, in components too', () => {
  const tree = mdxTreeOf('A.\n\n<Aside title="t">\n\n“B,” she said.\n\n</Aside>');
  const [, aside] = markQuotations(tree, [quoting(tree, '“B,”')]).children.filter(
    ({ type }) => type !== 'text',
  );
  expect(JSON.stringify(aside)).toContain('"dataQuote"');
});

test('markQuotations() copes with a quotation that ends inside an inline component', () => {
  const tree = mdxTreeOf('She said “one <Aside title="t">two” three</Aside> end.');
  const marks = markQuotations(tree, [quoting(tree, '“one two”')]);
  expect(textContent(marks)).toBe(textContent(tree));
});

test('markQuotations() leaves what is no speech, and a tree without quotations as it is', () => {
  const tree = treeOf('The “late boat”.');
  expect(markQuotations(tree, [quoting(tree, '“late boat”', { kind: 'not-speech' })])).toBe(tree);
  expect(markQuotations(tree, [])).toBe(tree);
});
