import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { rulingsIn } from '#archive/body/marked.ts';
import { textContent } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { readSpeech } from '#archive/quotations/read-speech.ts';
import { enhanceFromArchive, enhanceFromFile } from '#markdown/enhance.ts';
import { anArticle, archiveOfOne, frozen } from '../support/build.ts';
import { htmlOf, treeOf } from '../support/tree.ts';

const body = fc
  .array(
    fc.constantFrom(
      '“It *turned,” said* Ada Quill. “It [stayed](/2026/).”',
      '“Two paragraphs run',
      'and *end* here,” said Ada Quill.',
      '“Again the marks',
      '“are *opened*.” So they say.',
      '# “Heading”',
      '- “Item,” said Ben Tarn.\n- item',
      '> “Quoted.”',
      '| “a” | b |\n|---|---|\n| c | “d |',
      ':::quote{by=ada}\nOne.\n\nTwo.\n:::',
      'An :quote[*inline*]{by=ben} ruling<br>on lines.',
      'Plain words.',
    ),
    { maxLength: 7 },
  )
  .map((parts) => treeOf(parts.join('\n\n')));

function quotationsIn(tree: BodyRoot): ReturnType<typeof readSpeech>['quotations'] {
  return readSpeech(readBlocks(tree).text, [], rulingsIn(tree)).quotations;
}

/** All words, without the space between them: runs drop line ends between paragraphs. */
const lettersOf = (tree: BodyRoot): string => textContent(tree).replace(/\s+/g, '');

test('enhanceFromFile() changes no word of the article', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const enhanced = enhanceFromFile(tree, { quotations: quotationsIn(tree), dateline: null });
      expect(lettersOf(enhanced)).toBe(lettersOf(tree));
    }),
  );
});

test('enhanceFromFile() changes nothing of what it is given, and gives the same twice', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const quotations = quotationsIn(frozen(tree));
      const [once, twice] = [1, 2].map(() => enhanceFromFile(tree, { quotations, dateline: null }));
      expect(once).toEqual(twice);
    }),
  );
});

test('enhanceFromFile() uses no id twice, and gives every quotation one', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const quotations = quotationsIn(tree);
      const html = htmlOf(enhanceFromFile(tree, { quotations, dateline: null }));
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id?.startsWith('q-'))).toHaveLength(
        quotations.filter(({ kind }) => kind !== 'not-speech').length,
      );
    }),
  );
});

test('enhanceFromFile() adds the dateline, verbatim, and no other word', () => {
  const { dateline } = anArticle({ dateline: 'QUILLMOUTH, March 9.' });
  const enhanced = enhanceFromFile(treeOf('The tide turned.'), { quotations: [], dateline });
  expect(textContent(enhanced)).toBe('QUILLMOUTH, March 9. The tide turned.');
});

test('enhanceFromArchive() names speakers on a page, and leaves plain words in a feed', () => {
  const { article } = archiveOfOne({ body: '“It turned,” said Ada Quill.' });
  const tree = enhanceFromFile(treeOf('“It turned,” said Ada Quill.'), article);
  const site = { href: (path: string) => path, pictureAt: () => null, lang: 'en' };
  expect(htmlOf(enhanceFromArchive(tree, article, { audience: 'page', ...site }))).toContain(
    '<a href="/speakers/ada-quill/"',
  );
  const feed = htmlOf(enhanceFromArchive(tree, article, { audience: 'feed', ...site }));
  expect(feed).toBe('<p>“It turned,” said Ada Quill.</p>');
});

test('enhanceFromArchive() marks what was corrected on a page, and not in a feed', () => {
  const body = 'There were forty keys.';
  const { article } = archiveOfOne({
    body,
    corrections: { date: '2026-03-11', kind: 'corrected', now: 'forty keys' },
  });
  const tree = enhanceFromFile(treeOf(body), article);
  const site = { href: (path: string) => path, pictureAt: () => null, lang: 'en' };
  const page = htmlOf(enhanceFromArchive(tree, article, { audience: 'page', ...site }));
  expect(page).toContain('id="correction-1"');
  const feed = htmlOf(enhanceFromArchive(tree, article, { audience: 'feed', ...site }));
  expect(feed).not.toContain('correct');
});
