import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { storyParts } from '#islands/listen/story-parts.ts';
import type { StoryPart } from '#islands/listen/story-parts.ts';

const NAMES = new Map([
  ['odile-marchbanks', 'Odile Marchbanks'],
  ['ines-vexley', 'Ines Vexley'],
]);

/** The parts of an article with these words. */
function partsOf(prose: string, lang = 'en'): ReadonlyArray<StoryPart> {
  const { document } = parseHTML(
    `<article class="story"><header class="story-head"><p class="facts">Filed</p><h1>A headline</h1></header>
      <div class="prose">${prose}</div><aside class="voices"><p>Voices</p></aside></article>`,
  );
  const story = document.querySelector('article');
  if (!story) throw new Error('there is no article');
  return storyParts(story, NAMES, lang);
}

/** What is heard, one line an utterance, behind the headline. */
const heardIn = (prose: string, lang?: string): string[] =>
  partsOf(prose, lang)
    .slice(1)
    .flatMap(({ lead, text }) => [lead, text.replace(/\s+/g, ' ').trim()])
    .filter(Boolean);

const quoted = (words: string, speaker = 'odile-marchbanks', kind = 'direct'): string =>
  `<span data-quote="q" data-kind="${kind}" data-speaker="${speaker}">${words}</span>`;

const run = (paragraphs: string, after = '', speaker = 'odile-marchbanks'): string =>
  `<div class="voiced"><div class="voice"><a href="/">A label</a></div><div class="run">
    <blockquote data-quote="q" data-kind="direct" data-speaker="${speaker}">${paragraphs}</blockquote>${after}</div></div>`;

describe('storyParts()', () => {
  it('reads headline, dateline, then sentence by sentence', () => {
    const parts = partsOf(
      '<p><span class="dateline">QUILLMOUTH, Feb. 11.</span> It rained. It stopped.</p><ul><li>One</li></ul>',
    );
    expect(parts.map(({ text }) => text.trim())).toEqual([
      'A headline',
      'QUILLMOUTH, Feb. 11.',
      'It rained.',
      'It stopped.',
      'One',
    ]);
  });

  it('leaves out what is for the eye', () => {
    const prose = `<figure><figcaption><p>Seen</p></figcaption></figure><table><tr><td><p>1</p></td></tr></table>
      <p>Words<sup><a href="#n">1</a></sup> go on.</p><section class="footnotes"><p>Note.</p></section>
      <h2>Next <button>pressed</button></h2>`;
    expect(heardIn(prose)).toEqual(['Words go on.', 'Next']);
  });

  it('says where in the page each sentence begins and ends', () => {
    const [, , part] = partsOf('<p>One. Two <em>and a half</em>. Three.</p>');
    expect(part?.text).toBe('Two and a half. ');
    expect([part?.start.node.data, part?.start.offset]).toEqual(['One. Two ', 5]);
    expect([part?.end.node.data, part?.end.offset]).toEqual(['. Three.', 2]);
  });

  it('reads a list in a list once', () => {
    expect(heardIn('<ul><li>Outer <ul><li><p>Inner</p></li></ul></li></ul>')).toEqual([
      'Outer',
      'Inner',
    ]);
  });
});

describe('who speaks', () => {
  it('is said before a quotation', () => {
    expect(heardIn(`<p>It rained.</p><p>${quoted('“It will stop,”')} she said.</p>`)).toEqual([
      'It rained.',
      'Odile Marchbanks:',
      '“It will stop,” she said.',
    ]);
  });

  it.each([
    ['the sentence before', `<p>Marchbanks came.</p><p>${quoted('“It will stop,”')} she said.</p>`],
    ['the words ahead of it', `<p>It rained.</p><p>Marchbanks said: ${quoted('“It stops.”')}</p>`],
    [
      'a possessive',
      `<p>It was Marchbanks’ town.</p><p>${quoted('“It will stop,”')} she said.</p>`,
    ],
  ])('is not said when named in %s', (_, prose) => {
    expect(heardIn(prose).filter((words) => words.endsWith(':'))).toEqual([]);
  });

  it('is said once of a quotation of several sentences and paragraphs', () => {
    expect(
      heardIn(
        `<p>Rain.</p>${run('<p>“One. Two.</p><p>“Three,”</p>', '<p class="run-on">she said.</p>')}`,
      ),
    ).toEqual(['Rain.', 'Odile Marchbanks:', '“One.', 'Two.', '“Three,”', 'she said.']);
  });

  it('is said again behind other words, and of another', () => {
    const prose = `<p>${quoted('“One.”')}</p><p>${quoted('“Two.”', 'ines-vexley')}</p><p>Rain.</p><p>${quoted('“Three.”')}</p>`;
    expect(heardIn(prose)).toEqual([
      'Odile Marchbanks:',
      '“One.”',
      'Ines Vexley:',
      '“Two.”',
      'Rain.',
      'Odile Marchbanks:',
      '“Three.”',
    ]);
  });

  it('is not said of words that are no direct quotation, nor of one without a known name', () => {
    const prose = `<p>The ${quoted('“mud”', 'odile-marchbanks', 'partial')} came.</p><p>${quoted('“Ha.”', 'nobody')}</p>`;
    expect(heardIn(prose)).toEqual(['The “mud” came.', '“Ha.”']);
  });

  it('is not read from the labels beside the words', () => {
    expect(heardIn(run('<p>“One.”</p>')).join()).not.toContain('A label');
  });
});

describe('the end of a quotation', () => {
  const long = run('<p>“One. Two.”</p>');

  it('is said where other words follow several sentences in a paragraph of their own', () => {
    expect(heardIn(`<p>Marchbanks rose.</p>${long}<p>Rain.</p>`)).toEqual([
      'Marchbanks rose.',
      '“One.',
      'Two.”',
      'End of quotation.',
      'Rain.',
    ]);
  });

  it('is not said where the paragraph goes on, nor in a language without words for it', () => {
    expect(heardIn(`<p>${quoted('“One. Two.”')} Then she left.</p>`)).not.toContain(
      'End of quotation.',
    );
    expect(heardIn(`${long}<p>Pluie.</p>`, 'fr')).not.toContain('End of quotation.');
  });
});
