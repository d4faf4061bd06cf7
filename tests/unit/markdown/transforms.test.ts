import { expect, test } from 'vitest';
import { readBlocks } from '#archive/body/blocks.ts';
import { element } from '#archive/body/tree.ts';
import type { BodyRoot } from '#archive/body/tree.ts';
import { identifyParagraphs, paragraphsIn } from '#markdown/identify-paragraphs.ts';
import { identifySpeakers } from '#markdown/identify-speakers.ts';
import { levelHeadings } from '#markdown/level-headings.ts';
import { nameVoices } from '#markdown/name-voices.ts';
import { placeLinks } from '#markdown/place-links.ts';
import { runInDateline } from '#markdown/run-in-dateline.ts';
import { archiveOfOne, frozen } from '../support/build.ts';
import { el, htmlOf, mdxTreeOf, root, treeOf } from '../support/tree.ts';

test('identifyParagraphs() gives paragraphs ids of their own words, wherever they stand', () => {
  const idsIn = (markdown: string): string[] =>
    [...htmlOf(identifyParagraphs(frozen(treeOf(markdown)))).matchAll(/<p id="(p-[^"]+)"/g)].map(
      ([, id = '']) => id,
    );
  const [one, two] = idsIn('One.\n\nTwo.');
  expect(idsIn('Zero.\n\nOne.\n\n> Two.').slice(1)).toEqual([one, two]);
  expect(idsIn('One.\n\nOne.')).toEqual([one, `${one}-2`]);
});

test.each([
  [
    ['h1', 'h2', 'h3'],
    ['h2', 'h3', 'h4'],
  ],
  [
    ['h3', 'h5', 'h4', 'h3'],
    ['h2', 'h3', 'h3', 'h2'],
  ],
  [
    ['h4', 'h2', 'h3'],
    ['h2', 'h2', 'h3'],
  ],
  [
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'],
  ],
])('levelHeadings() makes %j %j', (written, levelled) => {
  const tree = frozen(root(...written.map((tagName) => el(tagName, 'A heading'))));
  expect(levelHeadings(tree).children).toMatchObject(levelled.map((tagName) => ({ tagName })));
});

test('levelHeadings() gives headings anchors, and leaves the rest', () => {
  const tree = root(el('h1', 'Tide'), el('h2', 'Tide'), el('p', 'Words.'));
  expect(htmlOf(levelHeadings(tree))).toMatch(
    /^<h2 id="(h-tide-[0-9a-z]{6})">Tide<\/h2><h3 id="\1-2">Tide<\/h3><p>Words\.<\/p>$/,
  );
});

test.each([
  ['Words.', '<p><span class="dateline">BAKU –</span> Words.</p>'],
  [
    '## A\n\nWords.\n\nMore.',
    '<h2>A</h2>\n<p><span class="dateline">BAKU –</span> Words.</p>\n<p>More.</p>',
  ],
  ['- a', '<p><span class="dateline">BAKU –</span></p><ul>\n<li>a</li>\n</ul>'],
  ['', '<p><span class="dateline">BAKU –</span></p>'],
])('runInDateline() sets it before the first paragraph of %j', (markdown, html) => {
  expect(htmlOf(runInDateline(frozen(treeOf(markdown)), 'BAKU –'))).toBe(html);
});

test('runInDateline() without a dateline gives the tree itself', () => {
  const tree = treeOf('Words.');
  expect(runInDateline(tree, null)).toBe(tree);
});

test('identifySpeakers() puts the register’s id in place of the name as written', () => {
  const { article } = archiveOfOne({ body: '“It turned,” said Ada Quill.' });
  const spoken = (dataSpeaker: string) => root(element('span', { dataSpeaker }, []));
  expect(htmlOf(identifySpeakers(frozen(spoken('Ada Quill')), article))).toBe(
    '<span data-speaker="ada-quill"></span>',
  );
  expect(htmlOf(identifySpeakers(spoken('Nobody'), article))).toBe('<span></span>');
});

test('identifySpeakers() leaves only those marked as found whom no editor has confirmed', () => {
  const body = '“It turned,” said Ada Quill. “It stayed,” said Ben Tarn.';
  const { article } = archiveOfOne({ body, speakers: 'Ben Tarn' });
  const spoken = (dataSpeaker: string, ruled = false) =>
    root(element('span', { dataSpeaker, ...(!ruled && { dataFound: '' }) }, []));
  const foundIn = (tree: BodyRoot): boolean =>
    htmlOf(identifySpeakers(frozen(tree), article)).includes('data-found');
  expect(foundIn(spoken('Ada Quill'))).toBe(true);
  expect(foundIn(spoken('Ada Quill', true))).toBe(false);
  expect(foundIn(spoken('Ben Tarn'))).toBe(false);
});

test('paragraphsIn() gives each paragraph’s span and the id its element will have', () => {
  const tree = treeOf('One.\n\n- a\n\n> Two.\n\nOne.');
  const { text } = readBlocks(tree);
  const paragraphs = paragraphsIn(tree);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two.',
    'One.',
  ]);
  const html = htmlOf(identifyParagraphs(tree));
  expect(paragraphs.map(({ id }) => id)).toEqual(
    [...html.matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id),
  );
});

const { article } = archiveOfOne({
  speakers: [{ name: 'Ada Quill', role: 'Mayor', organisation: 'Quillmouth' }, 'Ben Tarn'],
});
const said = (dataSpeaker: string, dataKind = 'direct') =>
  element('span', { dataSpeaker, dataKind }, [{ type: 'text', value: '“Yes.”' }]);

test('nameVoices() sets name and role beside a paragraph with direct speech', () => {
  const tree = frozen(root(el('p', said('ada-quill'), ' and ', said('ada-quill'))));
  expect(htmlOf(nameVoices(tree, article, 'en'))).toMatch(
    /^<div class="voiced h-cite"><div class="voice"><div><a href="\/speakers\/ada-quill\/" class="voice-name p-author h-card">Ada Quill<\/a> <span class="voice-role">Mayor, Quillmouth<\/span><\/div><\/div> <p>/,
  );
});

test('nameVoices() says so where the speaker was only found', () => {
  const found = {
    ...said('ada-quill'),
    properties: { ...said('ada-quill').properties, dataFound: '' },
  };
  const html = htmlOf(nameVoices(root(el('p', found, said('ben-tarn'))), article, 'en'));
  expect(
    html.match(/<span class="as-found" lang="en" data-found="">as found<\/span>/g),
  ).toHaveLength(1);
  expect(html).toMatch(/Mayor, Quillmouth<\/span> <span class="as-found"/);
});

test('nameVoices() names everyone who speaks in a paragraph, once each', () => {
  const tree = root(el('p', said('ada-quill'), said('ben-tarn'), said('ada-quill')));
  expect(htmlOf(nameVoices(tree, article, 'en')).match(/voice-name[^>]*>[^<]+/g)).toEqual([
    'voice-name p-author h-card">Ada Quill',
    'voice-name p-author h-card">Ben Tarn',
  ]);
});

test('nameVoices() cites one speaker’s words as theirs, and those of two as nobody’s', () => {
  const open = element('span', { dataKind: 'direct' }, [{ type: 'text', value: '“No.”' }]);
  const one = htmlOf(nameVoices(root(el('p', said('ada-quill'), open)), article, 'en'));
  expect(one.match(/<span[^>]*class="p-content"/g)).toHaveLength(1);
  const two = htmlOf(nameVoices(root(el('p', said('ada-quill'), said('ben-tarn'))), article, 'en'));
  expect(two).not.toMatch(/h-cite|p-content/);
});

test('nameVoices() leaves paragraphs without direct speech by a known voice alone', () => {
  const tree = root(
    el('p', 'Words.'),
    el('p', said('ada-quill', 'partial')),
    el('p', said('nobody')),
    el('ul', said('ada-quill')),
  );
  expect(nameVoices(tree, article, 'en')).toBe(tree);
});

test.each([
  ['[a](/2026/)', '<a href="/base/2026/">a</a>'],
  ['[a](https://x.example/)', '<a href="https://x.example/" rel="noopener">a</a>'],
  ['[a](mailto:ada@x.example)', '<a href="mailto:ada@x.example">a</a>'],
  ['[a](#p-1)', '<a href="#p-1">a</a>'],
])('placeLinks() puts %s where the site lies', (markdown, html) => {
  const tree = frozen(treeOf(markdown));
  expect(htmlOf(placeLinks(tree, (path) => `/base${path}`))).toBe(`<p>${html}</p>`);
});

test('placeLinks() leads from a feed to the places on the article’s page', () => {
  const linked = placeLinks(treeOf('[a](#p-1)'), (path) => `https://x.example${path}`, '/2026/a/');
  expect(htmlOf(linked)).toBe('<p><a href="https://x.example/2026/a/#p-1">a</a></p>');
});

test('transforms go through components', () => {
  const tree = frozen(mdxTreeOf('<Aside title="t">\n\n# A\n\n[b](/2026/)\n\n</Aside>'));
  const changed = JSON.stringify(
    placeLinks(levelHeadings(identifyParagraphs(tree)), (path) => `/base${path}`),
  );
  expect(changed).toMatch(/"h2".*"p-[0-9a-z-]+".*"\/base\/2026\/"/);
});
