import { expect, test } from 'vitest';
import { jsonFeed } from '#wire/json-feed.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, storyOf } from '../support/readings.ts';

const feedOf = (...items: unknown[]): string =>
  `{"version": "https://jsonfeed.org/version/1.1", "title": "Larkwire", "language": "en", "authors": [{"name": "The desk"}], "items": [\n${items.map((one) => JSON.stringify(one)).join(',\n')}]}`;

test('jsonFeed.read() makes a story of an item', async () => {
  const text = feedOf({
    id: 7,
    url: 'https://larkwire.example/7',
    title: 'R&D < tides',
    content_html: '<p>One <a href="b">b</a></p>',
    summary: 'S',
    date_published: '2026-03-10T10:00:00+04:00',
    tags: ['tides'],
    image: 'https://larkwire.example/p.jpg',
    _desk: { no: 1 },
  });
  expect(jsonFeed.recognises(text)).toBe(true);
  const story = await storyOf(jsonFeed, text);
  expect(story).toMatchObject({
    id: '7',
    headline: 'R&D < tides',
    date: '2026-03-10T10:00:00+04:00',
    source: 'Larkwire',
    language: 'en',
    summary: 'S',
    tags: ['tides'],
    canonical: 'https://larkwire.example/7',
    line: 2,
    wire: {
      byline: 'The desk',
      feed: 'Larkwire',
      _desk: { no: 1 },
      images: [{ src: 'https://larkwire.example/p.jpg' }],
    },
  });
  expect(htmlOf(story.body)).toBe('<p>One <a href="https://larkwire.example/b">b</a></p>');
});

test('jsonFeed.read() takes words for words when an item has plain text', async () => {
  expect(htmlOf((await storyOf(jsonFeed, feedOf({ id: '1', content_text: 'a <b> c' }))).body)).toBe(
    '<p>a &#x3C;b> c</p>',
  );
});

test('jsonFeed.read() tells of items it cannot use', async () => {
  expect(
    await problemsOf(
      jsonFeed,
      feedOf(
        null,
        { id: {}, tags: 3, content_html: [] },
        { id: '1', content_text: 'x', date_published: 'soon' },
      ),
    ),
  ).toEqual([
    [2, 'json-record'],
    [3, 'body-missing'],
    [4, 'date'],
  ]);
});

test.each([
  ['no items', '{"version": "https://jsonfeed.org/version/1"}', 'no-stories'],
  ['an empty list', feedOf(), 'no-stories'],
  ['half of itself', feedOf({ id: '1' }).slice(0, -9), 'json'],
])('jsonFeed.read() refuses a feed when it has %s', async (_name, text, rule) => {
  expect(await errorOf(jsonFeed, text)).toMatchObject({ rule });
});
