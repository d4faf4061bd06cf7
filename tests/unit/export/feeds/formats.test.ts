import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { formatAtom } from '#export/feeds/atom.ts';
import { formatJsonFeed } from '#export/feeds/json-feed.ts';
import { formatOpml } from '#export/feeds/opml.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { aFeed, anItem } from './feed-builders.ts';

const HARD = 'Ada & <Ben> "said" ]]> 水🐟';
const full = anItem({
  title: HARD,
  summary: HARD,
  html: '<p>Ada &#x26; “Ben”</p>\n<p>&#x3C;i></p>',
  published: '2026-03-10T14:05:00+04:00',
  updated: '2026-03-12T00:00:00Z',
  creator: HARD,
  source: { title: HARD, url: 'https://x.example/sources/a/feed.xml?a&b' },
  categories: [HARD, '007'],
  lang: 'ar',
  image: 'https://x.example/p.jpg',
});
const feed = aFeed({ title: HARD, description: HARD, items: [full] });
const hub = 'https://hub.example/?a&b';

describe('RSS', () => {
  test('gives back what it was given when it is read', async () => {
    const read = parseRssFeed(await formatRss(feed));
    expect(read).toMatchObject({ title: HARD, description: HARD, link: feed.page, language: 'en' });
    expect(read.items?.[0]).toMatchObject({
      title: HARD,
      description: HARD,
      link: full.link,
      guid: { value: full.id, isPermaLink: false },
      pubDate: 'Tue, 10 Mar 2026 10:05:00 GMT',
      content: { encoded: full.html },
      categories: [{ name: HARD }, { name: '007' }],
      source: { title: HARD, url: full.source?.url },
      dc: { creators: [HARD] },
      atom: { updated: full.updated },
    });
  });

  test('says when it changed last, and of an empty feed nothing', async () => {
    expect(parseRssFeed(await formatRss(feed)).lastBuildDate).toBe('Thu, 12 Mar 2026 00:00:00 GMT');
    expect(await formatRss(aFeed({ items: [] }))).not.toContain('lastBuildDate');
  });

  test('names itself, its hub where there is one, and its style sheet', async () => {
    const linksIn = async (given: typeof feed): Promise<unknown> =>
      parseRssFeed(await formatRss(given)).atom?.links?.map(({ rel, href }) => [rel, href]);
    expect(await linksIn(feed)).toEqual([['self', feed.self]]);
    expect(await linksIn({ ...feed, hub })).toEqual([
      ['self', feed.self],
      ['hub', hub],
    ]);
    expect(await formatRss(feed)).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?><\?xml-stylesheet type="text\/css" href="\/feed\.css"\?><rss /,
    );
  });

  test('an archive document leads to those on either side and to the newest', async () => {
    const chain = {
      archived: true,
      current: 'https://x.example/feed.xml',
      earlier: 'https://x.example/a',
      later: 'https://x.example/b',
    };
    const xml = await formatRss({ ...feed, chain });
    expect(xml).toContain('<fh:archive/>');
    expect(parseRssFeed(xml).atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', feed.self],
      ['current', chain.current],
      ['prev-archive', chain.earlier],
      ['next-archive', chain.later],
    ]);
  });

  test('the newest is no archive document, and leads back alone', async () => {
    const chain = {
      archived: false,
      current: feed.self,
      earlier: 'https://x.example/a',
      later: null,
    };
    const xml = await formatRss({ ...feed, chain });
    expect(xml).not.toContain('<fh:archive/>');
    expect(parseRssFeed(xml).atom?.links?.map(({ rel }) => rel)).toEqual(['self', 'prev-archive']);
  });
});

describe('Atom', () => {
  test('gives back what it was given when it is read', () => {
    const read = parseAtomFeed(formatAtom(feed, HARD));
    expect(read).toMatchObject({
      id: feed.id,
      title: { value: HARD },
      subtitle: { value: HARD },
      updated: full.updated,
      authors: [{ name: HARD, uri: feed.page }],
    });
    expect(read.entries?.[0]).toMatchObject({
      id: full.id,
      title: { value: HARD },
      summary: { value: HARD },
      content: { type: 'html', value: full.html },
      published: full.published,
      updated: full.updated,
      authors: [{ name: HARD }],
      categories: [{ term: HARD }, { term: '007' }],
      links: [{ rel: 'alternate', href: full.link }],
    });
  });

  test('deletes what was withdrawn', () => {
    const gone = anItem({ withdrawn: '2026-03-12T00:00:00Z', summary: 'Withdrawn & gone.' });
    const xml = formatAtom(aFeed({ items: [gone] }), 'X');
    expect(xml).toContain(
      `<at:deleted-entry ref="${gone.id}" when="2026-03-12T00:00:00Z">\n<at:comment>Withdrawn &amp; gone.</at:comment>`,
    );
    expect(xml).not.toContain('<entry');
    expect(xml).not.toContain('The tide turned.');
  });

  test('names its hub, and has a date though it is empty', () => {
    const read = parseAtomFeed(formatAtom(aFeed({ hub, items: [] }), 'X'));
    expect(read.links?.map(({ rel, href }) => [rel, href])).toContainEqual(['hub', hub]);
    expect(read.updated).toBe('1970-01-01T00:00:00Z');
  });
});

describe('JSON Feed', () => {
  test('gives back what it was given when it is read', () => {
    const read = parseJsonFeed(formatJsonFeed({ ...feed, hub }));
    expect(read).toMatchObject({
      title: HARD,
      description: HARD,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: 'en',
      hubs: [{ type: 'WebSub', url: hub }],
    });
    expect(read.items?.[0]).toMatchObject({
      id: full.id,
      url: full.link,
      title: HARD,
      summary: HARD,
      content_html: full.html,
      image: full.image,
      date_published: full.published,
      date_modified: full.updated,
      authors: [{ name: HARD }],
      tags: [HARD, '007'],
      language: 'ar',
    });
  });

  test('leaves out what there is not', () => {
    const [item] = (JSON.parse(formatJsonFeed(aFeed())) as { items: object[] }).items;
    expect(Object.keys(item ?? {})).toEqual([
      'id',
      'url',
      'title',
      'content_html',
      'summary',
      'date_published',
    ]);
  });
});

test('OPML gives back feeds by group, and no empty group', () => {
  const listed = { title: HARD, address: 'https://x.example/feed.xml?a&b', page: feed.page };
  const groups = [
    { title: HARD, feeds: [listed] },
    { title: 'Empty', feeds: [] },
  ];
  const { head, body } = parseOpml(formatOpml(HARD, groups));
  expect(head?.title).toBe(HARD);
  expect(body?.outlines).toEqual([
    {
      text: HARD,
      outlines: [
        { type: 'rss', text: HARD, title: HARD, xmlUrl: listed.address, htmlUrl: listed.page },
      ],
    },
  ]);
});
