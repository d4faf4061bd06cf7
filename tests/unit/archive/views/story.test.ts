import { expect, test } from 'vitest';
import { parseArticleBody } from '#archive/article.ts';
import { storyOf } from '#archive/views/story.ts';
import type { StoryView } from '#archive/views/story.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { aSource, anArchive, anArticle, anEntry, archiveOfOne } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';

function story(written: Written): StoryView {
  const { archive, article } = archiveOfOne(written);
  return storyOf(archive, article, parseArticleBody(aSource(written), 'md').text, []);
}

const SPOKEN: Written = {
  speakers: [{ name: 'Ada Quill', role: 'Mayor', organisation: 'Quillmouth' }, 'Ben Tarn'],
  body: '“The tide turned,” said Ada Quill. “It stayed.”\n\n“Late,” said Cy Dunlin.',
};

test('storyOf() says who speaks, as what, how much, and where in the text', () => {
  const [ada, ben, cy] = story(SPOKEN).voices;
  expect(ada).toMatchObject({ id: 'ada-quill', office: 'Mayor, Quillmouth', words: 5 });
  expect(ada?.quotations).toEqual([
    {
      id: expect.stringMatching(/^q-the-tide-turned-it-stayed-[0-9a-z]{6}$/) as string,
      opening: '“The tide turned,” … “It stayed.”',
    },
  ]);
  expect(ben).toEqual({
    id: 'ben-tarn',
    name: 'Ben Tarn',
    role: null,
    organisation: null,
    elsewhere: null,
    office: '',
    words: 0,
    quotations: [],
    confirmed: true,
  });
  expect(cy).toMatchObject({ name: 'Cy Dunlin', words: 1, confirmed: false });
  expect(ada?.confirmed).toBe(true);
});

test('storyOf() prints the agency’s words verbatim, and names by the registers', () => {
  const written = { dateline: 'QUILLMOUTH, March 9.', source: 'lw', tags: ['water'] };
  const archive = anArchive([anArticle(written)], {
    sources: [
      anEntry('sources', 'larkwire', { name: 'Larkwire', aliases: 'lw', licence: 'CC BY 4.0' }),
    ],
    tags: [anEntry('tags', 'water', { name: 'Water' })],
  });
  expect(archive.articles.map((article) => storyOf(archive, article, '', []))).toMatchObject([
    {
      dateline: 'QUILLMOUTH, March 9.',
      filed: '2026-03-09',
      place: { id: 'quillmouth', name: 'Quillmouth' },
      source: { id: 'larkwire', name: 'Larkwire' },
      licence: 'CC BY 4.0',
      tags: [{ id: 'water', name: 'Water' }],
    },
  ]);
});

test('storyOf() gives instants in ISO form and reading time in whole minutes', () => {
  const written = { date: '2026-03-10 14:05+0400', body: 'word '.repeat(700) };
  expect(story(written)).toMatchObject({
    day: '2026-03-10',
    published: '2026-03-10T14:05+04:00',
    words: 700,
    minutes: 3,
  });
  expect(story({ body: 'Short.' }).minutes).toBe(1);
});

test('storyOf() tells nothing of a withdrawn article but its facts and corrections', () => {
  const withdrawn = story({
    ...SPOKEN,
    status: 'withdrawn',
    summary: 'A secret.',
    image: { src: '/a.jpg', alt: 'A secret', credit: 'Ada Quill' },
    corrections: { date: '2026-03-11', kind: 'withdrawn', note: 'It was not so.' },
  });
  expect(withdrawn).toMatchObject({
    withdrawn: true,
    summary: null,
    image: null,
    voices: [],
    minutes: 0,
    words: 0,
  });
  expect(withdrawn.corrections).toHaveLength(1);
  expect(withdrawn.withdrawal).toMatchObject({ date: '2026-03-11', note: 'It was not so.' });
  expect(story({ status: 'withdrawn' }).withdrawal).toBe(null);
  expect(JSON.stringify(withdrawn)).not.toMatch(/secret|tide/i);
});

test('storyOf() stands between its neighbours', () => {
  const archive = anArchive(
    ['08', '09', '10'].map((day) => anArticle({ date: `2026-03-${day}`, slug: `s-${day}` })),
  );
  const views = archive.articles.map((article) => storyOf(archive, article, '', []));
  expect(views.map(({ earlier, later }) => [earlier?.id, later?.id])).toEqual([
    ['2026/03/09/s-09', undefined],
    ['2026/03/08/s-08', '2026/03/10/s-10'],
    [undefined, '2026/03/09/s-09'],
  ]);
});

test.each<[Written, string]>([
  [{ summary: 'In short.' }, 'In short.'],
  [{ body: 'The tide *turned*.\n\nIt stayed.' }, 'The tide turned. It stayed.'],
  [{ summary: 'A secret.', status: 'withdrawn' }, ''],
])('teaserOf() %j says "%s"', (written, summary) => {
  const { archive, article } = archiveOfOne(written);
  expect(teaserOf(archive, article).summary).toBe(summary);
});
