import { expect, test } from 'vitest';
import { parseArticleBody } from '#archive/article.ts';
import { firstSentenceOf } from '#archive/first-sentence.ts';
import { contentsOf } from '#archive/views/contents.ts';
import { printedStoryOf } from '#archive/views/printed-story.ts';
import type { PrintedStory } from '#archive/views/printed-story.ts';
import { storyOf } from '#archive/views/story.ts';
import { levelHeadings } from '#markdown/level-headings.ts';
import { markCorrections } from '#markdown/mark-corrections.ts';
import { aSource, archiveOfOne } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';
import { treeOf } from '../../support/tree.ts';

function printed(written: Written): PrintedStory {
  const { archive, article } = archiveOfOne(written);
  const { text, tree } = parseArticleBody(aSource(written), 'md');
  return printedStoryOf(
    storyOf(archive, article, text, []),
    article.withdrawn ? null : markCorrections(tree, article.corrections, 'en'),
    (id) => (id === 'ada-quill' ? 'Keeps bees.' : null),
  );
}

test('contentsOf() lists the highest headings where there are two, without the footnotes’', () => {
  const contents = (markdown: string) => contentsOf(levelHeadings(treeOf(markdown)));
  expect(contents('# One *tide*\n\n## Below\n\n# Two\n\nWords.[^1]\n\n[^1]: Note.')).toEqual([
    { id: expect.stringMatching(/^h-one-tide-[0-9a-z]{6}$/) as string, words: 'One tide' },
    { id: expect.stringMatching(/^h-two-[0-9a-z]{6}$/) as string, words: 'Two' },
  ]);
  expect(contents('# One\n\nWords.[^1]\n\n[^1]: Note.')).toEqual([]);
});

test('printedStoryOf() leads from a correction to its words only where they are marked', () => {
  const { corrections } = printed({
    body: 'There were forty keys.',
    corrections: [
      { date: '2026-03-11', kind: 'refiled', note: 'A street.' },
      { date: '2026-03-12', kind: 'corrected', was: 'fifty keys', now: 'forty keys' },
    ],
  });
  expect(corrections).toMatchObject([
    { entry: 'correction-1-entry', place: null },
    { entry: 'correction-2-entry', place: 'correction-2' },
  ]);
});

test('printedStoryOf() gives those quoted with what the register says of them', () => {
  const { quoted } = printed({
    speakers: [{ name: 'Ada Quill', role: 'Mayor' }, 'Ben Tarn', 'Cy Dunlin'],
    body: '“It turned,” said Ada Quill. “Late,” said Ben Tarn.',
  });
  expect(quoted).toEqual([
    { id: 'ada-quill', name: 'Ada Quill', office: 'Mayor', note: 'Keeps bees.' },
    { id: 'ben-tarn', name: 'Ben Tarn', office: '', note: null },
  ]);
});

test('printedStoryOf() tells nothing of the words of a withdrawn article', () => {
  const story = printed({
    status: 'withdrawn',
    body: '# One\n\n“It turned,” said Ada Quill.\n\n# Two',
    corrections: [{ date: '2026-03-11', kind: 'withdrawn', now: 'It turned' }],
  });
  expect(story).toMatchObject({ contents: [], quoted: [], corrections: [{ place: null }] });
});

test.each([
  ['Keeps bees. And hens.', 'Keeps bees.'],
  ['Sailed with Mr. Tarn in May. Came home.', 'Sailed with Mr. Tarn in May.'],
  ['No stop at all', 'No stop at all'],
  ['One line\n\nAnother.', 'One line'],
  ['', ''],
])('firstSentenceOf() %j is %j', (text, sentence) => {
  expect(firstSentenceOf(text)).toBe(sentence);
});
