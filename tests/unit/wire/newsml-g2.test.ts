import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { newsmlG2 } from '#wire/newsml-g2.ts';
import { readingsOf, storyOf } from '../support/wire-file.ts';

interface Parts {
  readonly guid?: string;
  readonly kind?: string;
  readonly item?: string;
  readonly content?: string;
  readonly set?: string;
}

const item = ({
  guid = 'urn:lw:1',
  kind = 'text',
  item: meta = '',
  content = '',
  set = '<inlineXML><html><body><p>Words.</p></body></html></inlineXML>',
}: Parts): string =>
  `<newsItem guid="${guid}" version="1"><itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="nprov:LW"/><versionCreated>2026-03-10T09:00:00+01:00</versionCreated>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const message = (...items: string[]): string =>
  `<newsMessage><header><sender>larkwire.example</sender></header><itemSet>\n${items.join('\n')}</itemSet></newsMessage>`;
const picture = item({
  guid: 'urn:lw:p1',
  kind: 'picture',
  content: '<description>The ship.</description>',
  set: '<remoteContent href="https://larkwire.example/s.jpg" width="10"/><remoteContent href="https://larkwire.example/l.jpg" width="900"/>',
});

test('newsmlG2.recognises() messages and single items', () => {
  expect(newsmlG2.recognises('<?xml version="1.0"?><newsMessage xmlns="urn:x">')).toBe(true);
  expect(newsmlG2.recognises('<g2:newsItem guid="x">')).toBe(true);
  expect(newsmlG2.recognises('<NewsML>')).toBe(false);
});

test('newsmlG2.read() takes the fields of an article from where NewsML-G2 has them', async () => {
  const story = await storyOf(
    newsmlG2,
    item({
      item: '<edNote>Call Tam.</edNote><pubStatus qcode="stat:usable"/>',
      content:
        '<urgency>3</urgency><language tag="en-GB"/><subject qcode="medtop:1"><name>Ships</name></subject><slugline>fire</slugline><headline>Fire</headline><dateline>Quillmouth</dateline><by>Tam Orrin</by><description role="drol:summary">Short.</description>',
    }),
  );
  expect(story).toMatchObject({
    id: 'urn:lw:1',
    headline: 'Fire',
    date: '2026-03-10T09:00:00+01:00',
    updated: null,
    status: 'published',
    dateline: 'Quillmouth',
    source: 'LW',
    language: 'en-GB',
    summary: 'Short.',
    tags: ['Ships'],
  });
  expect(story.wire).toMatchObject({
    version: 1,
    urgency: 3,
    slugline: 'fire',
    byline: 'Tam Orrin',
    edNote: 'Call Tam.',
    subject: { qcode: 'medtop:1', name: 'Ships' },
  });
});

test.each([
  ['<inlineXML><html><body><h1>Fire</h1><p>One.</p></body></html></inlineXML>', '<p>One.</p>'],
  [
    '<inlineXML><nitf><body><body.content><p>One <org>Larkwire</org>.</p></body.content></body></nitf></inlineXML>',
    '<p>One Larkwire.</p>',
  ],
  ['<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>', '<p>One.</p><p>Two.</p>'],
  ['<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>', '<p>One.</p>'],
])('newsmlG2.read() reads words in %s', async (set, html) => {
  const { body } = await storyOf(newsmlG2, item({ content: '<headline>Fire</headline>', set }));
  expect(toHtml(body)).toBe(html);
});

test.each([
  ['<pubStatus qcode="stat:canceled"/>', { status: 'withdrawn' }],
  ['<pubStatus qcode="stat:withheld"/>', { status: 'draft' }],
  [
    '<embargoed>2026-03-11T09:00:00Z</embargoed>',
    { status: 'published', embargo: '2026-03-11T09:00:00+00:00' },
  ],
  ['<embargoed/>', { status: 'draft', embargo: null }],
])('newsmlG2.read() heeds %s', async (meta, expected) => {
  expect(await storyOf(newsmlG2, item({ item: meta }))).toMatchObject(expected);
});

test('newsmlG2.read() gives a story the picture of its message, once, and its package', async () => {
  const words = item({
    set: '<inlineXML><html><body><p>Words.</p><img src="https://larkwire.example/s.jpg" alt="A ship"/></body></html></inlineXML>',
  });
  const bundle =
    '<packageItem guid="urn:lw:k1"><groupSet><group><itemRef residref="urn:lw:1"/></group></groupSet></packageItem>';
  const readings = await readingsOf(newsmlG2, message(bundle, words, picture));
  expect(readings).toHaveLength(1);
  expect(readings).toMatchObject([
    {
      story: {
        wire: {
          images: [
            {
              id: 'urn:lw:p1',
              src: 'https://larkwire.example/l.jpg',
              caption: 'The ship.',
              alt: 'A ship',
            },
          ],
          packages: [{ guid: 'urn:lw:k1' }],
        },
      },
    },
  ]);
});

test('newsmlG2.read() gives a picture only to the story that refers to it, and warns of others', async () => {
  const lone = picture.replace('urn:lw:p1', 'urn:lw:p2');
  const readings = await readingsOf(
    newsmlG2,
    message(
      item({ guid: 'a', item: '<link residref="urn:lw:p1"/>' }),
      item({ guid: 'b' }),
      picture,
      lone,
    ),
  );
  const [first, second, warning] = readings;
  expect(first).toMatchObject({ story: { id: 'a', wire: { images: [{ id: 'urn:lw:p1' }] } } });
  expect(second && 'story' in second && second.story.wire['images']).toBeUndefined();
  expect(warning).toMatchObject({ problem: { severity: 'warning', line: 5 } });
});

test('newsmlG2.read() tells of an item without words', async () => {
  expect(await readingsOf(newsmlG2, item({ set: '' }))).toMatchObject([
    { problem: { rule: 'body-missing', line: 1 } },
  ]);
});
