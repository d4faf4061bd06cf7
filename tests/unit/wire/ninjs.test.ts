import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ninjs } from '#wire/ninjs.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, readingsOf, storyOf } from '../support/readings.ts';

const plain = 'The first ship came in on Tuesday.\n\n“Open,” said Odile Marchbanks.';
const html = '<p>The first ship came in on Tuesday.</p><p>“Open,” said Odile Marchbanks.</p>';
const one = {
  uri: 'urn:larkwire:1',
  type: 'text',
  versioncreated: '2026-03-10T10:00:00Z',
  headline_main: 'Harbour opens',
  body_main: plain,
  body_richtext: html,
  byline: 'A. Quill',
};
const two = {
  uri: 'urn:larkwire:2',
  versioncreated: '2026-03-10T10:00:00Z',
  pubstatus: 'usable',
  by: 'A. Quill',
  copyrightholder: 'Larkwire',
  headlines: [
    { role: 'short', value: 'Open' },
    { role: 'main', value: 'Harbour opens' },
  ],
  bodies: [
    { role: 'text', contenttype: 'text/plain', value: plain },
    { role: 'html5', contenttype: 'text/html', value: html },
    { role: 'larknitf', contenttype: 'application/xml', value: `<X>${'word '.repeat(99)}</X>` },
  ],
};
const three = {
  uri: 'urn:larkwire:3',
  firstCreated: '2026-03-09T08:00:00Z',
  versionCreated: '2026-03-10T10:00:00Z',
  pubStatus: 'withheld',
  embargoedUntil: '2026-03-11T06:00:00+04:00',
  language: 'en-GB',
  located: 'Quillmouth',
  infoSources: [
    { role: 'other', name: 'No' },
    { role: 'source', name: 'Larkwire' },
  ],
  headlines: [{ value: 'Harbour opens' }],
  bodies: [{ contentType: 'text/html', value: html }],
  subjects: [{ name: 'tides', uri: 'medtop:1' }, { name: 'medtop:20000001' }, { name: '04010000' }],
  keywords: ['harbour'],
  associations: [
    {
      name: 'main',
      type: 'picture',
      uri: 'urn:larkwire:p',
      by: 'Reed',
      descriptions: [{ role: 'caption', value: 'The ship' }],
      renditions: [
        { href: 'https://larkwire.example/s.jpg', width: 100 },
        { href: 'https://larkwire.example/l.jpg', width: 900 },
      ],
    },
  ],
};

test.each([
  ['1', one],
  ['2', two],
  ['3', three],
])('ninjs.read() reads headline, text and date of version %s', async (_version, item) => {
  expect(ninjs.recognises(JSON.stringify(item, null, 2))).toBe(true);
  const story = await storyOf(ninjs, JSON.stringify(item));
  expect(story).toMatchObject({ id: item.uri, headline: 'Harbour opens' });
  expect(story.date).toMatch(/^2026-03-(?:09|10)T/);
  expect(htmlOf(story.body)).toBe(html);
});

test('ninjs.read() reads what version 3 has to say of a story', async () => {
  const story = await storyOf(ninjs, JSON.stringify(three));
  expect(story).toMatchObject({
    status: 'draft',
    source: 'Larkwire',
    language: 'en-GB',
    tags: ['tides', 'harbour'],
    dateline: null,
    embargo: '2026-03-11T06:00:00+04:00',
  });
  expect(story.updated).toMatch(/^2026-03-10T10/);
  expect(story.wire).toMatchObject({
    located: 'Quillmouth',
    pubStatus: 'withheld',
    images: [{ src: 'https://larkwire.example/l.jpg', caption: 'The ship', credit: 'Reed' }],
  });
});

test('ninjs.read() takes headline and vignette off the text when they stand above it', async () => {
  const value = `<h1>Harbour opens</h1><div class="dat"><span>Tides</span> <span>LW</span></div>${html}`;
  const story = await storyOf(
    ninjs,
    JSON.stringify({ ...two, bodies: [{ contenttype: 'text/html', value }] }),
  );
  expect(htmlOf(story.body)).toBe(html);
  expect(story.wire['vignette']).toBe('Tides LW');
});

test('ninjs.read() takes the plain text when the HTML is only an extract', async () => {
  const story = await storyOf(
    ninjs,
    JSON.stringify({ ...one, body_main: `${plain} ${'Tide after tide. '.repeat(20)}` }),
  );
  expect(htmlOf(story.body)).toContain('Tide after tide.');
});

test.each([
  ['usable', 'published'],
  ['withheld', 'draft'],
  ['canceled', 'withdrawn'],
  ['commissioned', 'draft'],
])('ninjs.read() reads the status %s as %s', async (pubstatus, status) => {
  expect((await storyOf(ninjs, JSON.stringify({ ...one, pubstatus }))).status).toBe(status);
});

test('ninjs.read() tells of items that are no texts, and where they stand', async () => {
  const items = [
    one,
    { ...one, type: 'picture' },
    7,
    { ...one, body_main: ' ', body_richtext: '<p></p>' },
    { ...one, versioncreated: 'soon' },
  ];
  const text = `{"items": [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}`;
  expect(ninjs.recognises(text)).toBe(true);
  expect(await problemsOf(ninjs, text)).toEqual([
    [3, 'not-text'],
    [4, 'json-record'],
    [5, 'body-missing'],
    [6, 'date'],
  ]);
});

test('ninjs.read() names the place when the JSON is spoilt', async () => {
  expect(await errorOf(ninjs, '{\n "uri": x }')).toMatchObject({
    rule: 'json',
    line: 2,
    column: 9,
  });
});

test('ninjs.read() gives a story or a problem whatever the fields hold', async () => {
  const names = [
    'type',
    'headlines',
    'headline',
    'bodies',
    'body_text',
    'body_html',
    'versioncreated',
    'pubstatus',
    'by',
    'language',
    'subjects',
    'associations',
    'infosources',
    'copyrightholder',
    'descriptions',
    'embargoed',
    'url',
    'keywords',
  ];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constant([{ role: 'main', value: '<p>x</p>', contenttype: 4 }]),
    fc.constant({ a: { type: 'picture', renditions: { x: null } } }),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value), async (fields) => {
      expect(
        await readingsOf(ninjs, JSON.stringify({ uri: 'urn:larkwire:1', ...fields })),
      ).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test('ninjs.read() takes the description for the text, and says so, when an item has no other', async () => {
  const descriptions = [{ role: 'text', value: 'The first ship came in.' }];
  const { body, ...story } = await storyOf(
    ninjs,
    JSON.stringify({ ...two, bodies: [], descriptions }),
  );
  expect(htmlOf(body)).toBe('<p>The first ship came in.</p>');
  expect(story).toMatchObject({ summary: null, wire: { 'summary-only': true } });
});

test('ninjs.read() reads a text whose type is XHTML', async () => {
  const body = { role: 'main', contenttype: 'application/xhtml+xml', value: html };
  const story = await storyOf(ninjs, JSON.stringify({ ...two, bodies: [body] }));
  expect(htmlOf(story.body)).toBe(html);
});
