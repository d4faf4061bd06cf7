import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { nitf } from '#wire/nitf.ts';
import { readingsOf, storyOf } from '../support/wire-file.ts';

const document = (parts: {
  docdata?: string;
  head?: string;
  above?: string;
  words?: string;
  end?: string;
}): string =>
  `<?xml version="1.0"?>\n<nitf baselang="en"><head>${parts.head ?? ''}<docdata>${parts.docdata ?? ''}</docdata></head>
  <body><body.head>${parts.above ?? ''}</body.head><body.content>${parts.words ?? '<p>Words.</p>'}</body.content><body.end>${parts.end ?? ''}</body.end></body></nitf>`;

test('nitf.recognises() its root, behind whatever stands before it', () => {
  expect(
    nitf.recognises(
      '\ufeff<?xml version="1.0"?><!-- <rss> --><!DOCTYPE nitf [ <!ELEMENT a ANY> ]>\n<n:nitf>',
    ),
  ).toBe(true);
  expect(nitf.recognises('<stories>\n<nitf>')).toBe(true);
  expect(nitf.recognises('<rss><channel><nitf/></channel></rss>')).toBe(false);
  expect(nitf.recognises('nitf <nitf>')).toBe(false);
});

test('nitf.read() takes the fields of an article from where NITF has them', async () => {
  const story = await storyOf(
    nitf,
    document({
      docdata:
        '<doc-id id-string="../../LW-1" regsrc="LW"/><urgency ed-urg="4"/><date.issue norm="20260310T090000Z"/><du-key key="harbour-fire" version="2"/><key-list><keyword key="harbour-fire"/><keyword key="Harbour"/></key-list><identified-content><person>Odile Marchbanks</person></identified-content>',
      head: '<meta name="desk" content="Night"/><tobject><tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="Accident"/></tobject>',
      above:
        '<hedline><hl1>Fire in the harbour</hl1><hl2>Nobody hurt</hl2></hedline><byline>By <person>Tam Orrin</person><byttl>Staff</byttl></byline><distributor><org>Larkwire</org></distributor><dateline><location>Quillmouth</location>, <story.date norm="20260309">March 9</story.date></dateline><abstract><p>A ship burned.</p></abstract>',
      end: '<tagline>Tam Orrin reports on ships.</tagline>',
    }),
  );
  expect(story).toMatchObject({
    id: '../../LW-1',
    headline: 'Fire in the harbour',
    date: '2026-03-10T09:00:00+00:00',
    status: 'published',
    dateline: 'Quillmouth, March 9',
    source: 'Larkwire',
    language: 'en',
    summary: 'A ship burned.',
    tags: ['Harbour', 'Accident'],
    line: 2,
  });
  expect(story.wire).toMatchObject({
    byline: 'By Tam Orrin',
    byttl: 'Staff',
    hl2: 'Nobody hurt',
    version: 2,
    urgency: 4,
    meta: { desk: 'Night' },
    'doc-id': { regsrc: 'LW' },
    'story.date': '2026-03-09',
    tagline: 'Tam Orrin reports on ships.',
  });
});

test('nitf.read() gives the words as blocks, and leaves none out', async () => {
  const { body } = await storyOf(
    nitf,
    document({
      words:
        '<block><p>Near <location>Quillmouth</location>, <em>three</em> and <frac><frac-num>1</frac-num><frac-den>2</frac-den></frac> ships.</p><hl2>Later</hl2><ul><li>One</li></ul><bq><block><p>We saw it.</p></block><credit>Tam Orrin</credit></bq></block><byline>Tam</byline>',
    }),
  );
  expect(toHtml(body)).toBe(
    '<p>Near Quillmouth, <em>three</em> and 1/2 ships.</p><h2>Later</h2><ul><li>One</li></ul><blockquote><p>We saw it.</p><p>Tam Orrin</p></blockquote><p>Tam</p>',
  );
});

test('nitf.read() takes pictures, and notes for editors, out of the words', async () => {
  const { body, wire } = await storyOf(
    nitf,
    document({
      words:
        '<p>Words.</p><note type="npa">Do not print.</note><media media-type="image"><media-reference source="small.jpg" width="10"/><media-reference source="large.jpg" width="900"/><media-caption>The ship.</media-caption><media-producer>Tam Orrin</media-producer><media-object encoding="base64">AAAA</media-object></media>',
    }),
  );
  expect(toHtml(body)).toBe('<p>Words.</p>');
  expect(wire).toMatchObject({
    note: 'Do not print.',
    images: [{ src: 'large.jpg', caption: 'The ship.', credit: 'Tam Orrin' }],
  });
});

test.each([
  [
    '<date.issue norm="20260310T090000Z"/><date.release norm="20260311T090000Z"/>',
    { embargo: '2026-03-11T09:00:00+00:00', status: 'published' },
  ],
  [
    '<date.issue norm="20260310T090000"/><date.release norm="20260310T090000"/>',
    { embargo: null, status: 'published' },
  ],
  [
    '<date.issue norm="20260310T090000"/><date.release norm="20260311T090000"/>',
    { embargo: null, status: 'draft', wire: { 'date.release': '20260311T090000' } },
  ],
])(
  'nitf.read() keeps an embargo, and holds one whose moment is not known: %s',
  async (docdata, expected) => {
    expect(await storyOf(nitf, document({ docdata }))).toMatchObject(expected);
  },
);

test.each([
  ['canceled', 'withdrawn'],
  ['withheld', 'draft'],
  ['embargoed', 'draft'],
  ['usable', 'published'],
])('nitf.read() takes management-status %s for %s', async (given, status) => {
  const text = document({}).replace('<docdata>', `<docdata management-status="${given}">`);
  expect((await storyOf(nitf, text)).status).toBe(status);
});

test('nitf.read() reads several stories, and tells of those without words in their place', async () => {
  const one = '<nitf><body><body.content><p>Words.</p></body.content></body></nitf>';
  const readings = await readingsOf(nitf, `<stories>\n${one}\n<nitf/>\n${one}\n</stories>`);
  expect(readings).toMatchObject([
    { story: { line: 2 } },
    { problem: { rule: 'body-missing', line: 3 } },
    { story: { line: 4 } },
  ]);
});
