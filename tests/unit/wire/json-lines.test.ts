import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from '#wire/json-lines.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, readingsOf, storyOf } from '../support/readings.ts';

const record = {
  title: 'Harbour opens',
  text: 'The first ship came in.\n\n“Open,” said Odile Marchbanks.',
  date: '2026-03-10',
  url: 'https://larkwire.example/1',
};
const lines = (...records: unknown[]): string =>
  records.map((one) => JSON.stringify(one)).join('\n');

test('jsonLines.read() makes a story of a record by the usual names, and keeps the rest', async () => {
  const { body, ...story } = await storyOf(
    jsonLines,
    lines({
      ...record,
      desk: { name: 'Tides', no: 4 },
      tags: 'harbour; tides',
      author: ['Quill', { name: 'Reed' }],
      empty: null,
    }),
  );
  expect(story).toMatchObject({
    id: null,
    headline: 'Harbour opens',
    date: '2026-03-10',
    canonical: 'https://larkwire.example/1',
    tags: ['harbour', 'tides'],
    line: 1,
    wire: { byline: 'Quill, Reed', desk: { name: 'Tides', no: 4 } },
  });
  expect(Object.keys(story.wire)).toEqual(['byline', 'desk']);
  expect(htmlOf(body)).toBe('<p>The first ship came in.</p><p>“Open,” said Odile Marchbanks.</p>');
});

test('jsonLines.read() follows the map when it says where fields are', async () => {
  const map = { title: ['meta.hed'], body: ['words'], tags: ['topics.name'], id: ['meta.no'] };
  const text = lines({
    title: 'not this',
    meta: { hed: 'Harbour', no: 12 },
    words: '<p>One</p><p>Two</p>',
    topics: [{ name: 'tides' }, { name: 'ships' }],
  });
  const story = await storyOf(jsonLines, text, map);
  expect(story).toMatchObject({
    id: '12',
    headline: 'Harbour',
    tags: ['tides', 'ships'],
    wire: { title: 'not this' },
  });
  expect(htmlOf(story.body)).toBe('<p>One</p><p>Two</p>');
});

test('jsonLines.read() goes on when lines are bad, and names each', async () => {
  const text = [
    lines(record),
    '',
    '{"title": "cut',
    '[1]',
    '7',
    lines({ title: 'No words' }),
    lines({ text: '— * —' }),
    lines({ ...record, date: '3/4/26' }),
    lines({ ...record, embargo: '2026-03-10' }),
    lines(record),
  ].join('\n');
  expect(await problemsOf(jsonLines, text)).toEqual([
    [3, 'json'],
    [4, 'json-record'],
    [5, 'json-record'],
    [6, 'body-missing'],
    [7, 'body-missing'],
    [8, 'date'],
    [9, 'embargo'],
  ]);
  const stories = (await readingsOf(jsonLines, text)).flatMap((reading) =>
    'story' in reading ? [reading.story.line] : [],
  );
  expect(stories).toEqual([1, 10]);
});

test.each([
  ['a list', `[\n${JSON.stringify(record)},\n${JSON.stringify(record)}]`, [2, 3]],
  ['an envelope', `{"total": 2,\n"response": {"docs": [\n\n${JSON.stringify(record)}, "x"]}}`, [4]],
  ['one record', JSON.stringify(record, null, 2), [1]],
])(
  'jsonLines.read() finds the records and their lines when a file is %s',
  async (_name, text, found) => {
    expect(jsonLines.recognises(text)).toBe(true);
    const readings = await readingsOf(jsonLines, text);
    expect(readings.flatMap((reading) => ('story' in reading ? [reading.story.line] : []))).toEqual(
      found,
    );
  },
);

test.each(['[]', '{"items": []}'])(
  'jsonLines.read() says that there is no story when a file is %s',
  async (text) => {
    expect(await errorOf(jsonLines, text)).toMatchObject({ rule: 'no-stories' });
  },
);

test('jsonLines.read() names line and column when a list is cut off', async () => {
  const text = `[\n${JSON.stringify(record)},\n{"title": "Har`;
  expect(await errorOf(jsonLines, text)).toMatchObject({
    rule: 'json',
    line: 3,
    column: 11,
    message: 'the JSON is cut off',
  });
});

test('jsonLines.read() hands an item of ninjs to its reader', async () => {
  const story = await storyOf(
    jsonLines,
    lines({ uri: 'urn:larkwire:1', pubstatus: 'canceled', body_text: 'Withdrawn.' }),
  );
  expect(story).toMatchObject({ id: 'urn:larkwire:1', status: 'withdrawn' });
});

test('jsonLines.read() takes seconds since 1970 for an instant', async () => {
  expect((await storyOf(jsonLines, lines({ text: 'x', timestamp: 1773136800 }))).date).toMatch(
    /^2026-03-10T10:00:00/,
  );
});

test('jsonLines.read() leaves ids as they are when they look like paths', async () => {
  expect((await storyOf(jsonLines, lines({ ...record, id: '../../etc/passwd' }))).id).toBe(
    '../../etc/passwd',
  );
});

test('jsonLines.read() reads all of a large file', async () => {
  const text = lines(...Array.from({ length: 10_000 }, (_, id) => ({ id, text: `Tide ${id}` })));
  expect(await readingsOf(jsonLines, text)).toHaveLength(10_000);
});

test('jsonLines.read() gives a story or a problem whatever the fields hold', async () => {
  const names = [
    'id',
    'title',
    'text',
    'body',
    'date',
    'updated',
    'tags',
    'url',
    'source',
    'lang',
    'status',
    'embargo',
    'author',
    'summary',
    'dateline',
    '__proto__',
  ];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '<p>x',
      '2026-03-10',
      'https://x.example',
      '&#x110000;',
      1e300,
      -0,
      'en_US',
      'x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value), async (fields) => {
      expect(await readingsOf(jsonLines, lines(fields, record))).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});

test('jsonLines.read() keeps nothing that nests deeper than front matter can', async () => {
  const deep = `{"text": "x", "deep": ${'['.repeat(5000)}${']'.repeat(5000)}}`;
  expect(JSON.stringify((await storyOf(jsonLines, deep)).wire['deep']).length).toBeLessThan(100);
});

test.each([
  '<p>x',
  'HARBOUR OPENS',
  '{',
  '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
])('jsonLines.recognises() says which when a file begins with %j', (head) => {
  expect(jsonLines.recognises(head)).toBe(head === '{');
});

test('jsonLines.recognises() tells a file when its first line is spoilt or longer than the head', () => {
  expect(
    [`{"title": "x\n${lines(record)}\n`, `{"title": "${'x'.repeat(64_000)}`].map(
      jsonLines.recognises,
    ),
  ).toEqual([true, true]);
});

test('jsonLines.read() reads what services that send news call its fields', async () => {
  const guardianLike = {
    response: {
      results: [
        {
          webTitle: 'Harbour opens',
          webPublicationDate: '2026-03-10T10:00:00Z',
          webUrl: 'https://larkwire.example/1',
          fields: { body: '<p>The ship came.</p>', byline: 'A. Quill', thumbnail: 'x' },
          tags: [{ id: 'coast/tides', webTitle: 'Tides' }],
        },
      ],
    },
  };
  const { body, ...story } = await storyOf(jsonLines, JSON.stringify(guardianLike));
  expect(story).toMatchObject({
    headline: 'Harbour opens',
    date: '2026-03-10T10:00:00+00:00',
    canonical: 'https://larkwire.example/1',
    tags: ['Tides'],
  });
  // What was taken is not kept a second time.
  expect(story.wire).toEqual({ byline: 'A. Quill', fields: { thumbnail: 'x' } });
  expect(htmlOf(body)).toBe('<p>The ship came.</p>');
});

test('jsonLines.read() takes the summary for the text, and says so, when there is nothing else', async () => {
  const { body, ...story } = await storyOf(
    jsonLines,
    JSON.stringify({
      headline: { main: 'Harbour opens', kicker: 'Coast' },
      abstract: 'The ship came.',
      keywords: [{ name: 'glocations', value: 'Quillmouth', rank: 1 }],
      byline: { original: 'By A. Quill', person: ['q'] },
    }),
  );
  expect(htmlOf(body)).toBe('<p>The ship came.</p>');
  expect(story).toMatchObject({
    summary: null,
    tags: ['Quillmouth'],
    wire: {
      byline: 'By A. Quill',
      'byline-as-sent': { person: ['q'] },
      'summary-only': true,
      headline: { kicker: 'Coast' },
    },
  });
});

test('jsonLines.read() tells of a text that was cut, and takes the source off the headline', async () => {
  const { body, ...story } = await storyOf(
    jsonLines,
    JSON.stringify({
      title: 'Harbour opens - Larkwire',
      source: { id: 'lw', name: 'Larkwire' },
      content: 'The ship came… [+2043 chars]',
    }),
  );
  expect(story).toMatchObject({ headline: 'Harbour opens', wire: { 'summary-only': true } });
  expect(htmlOf(body)).toBe('<p>The ship came…</p>');
});

test('jsonLines.read() finds the records when an index for searching gives them back', async () => {
  const found = { hits: { total: 1, hits: [{ _id: '1', _source: record }] } };
  expect((await storyOf(jsonLines, JSON.stringify(found))).headline).toBe('Harbour opens');
});

test('jsonLines.read() takes numbers for no names', async () => {
  const { tags, wire } = await storyOf(
    jsonLines,
    JSON.stringify({ ...record, tags: [7, 8], author: 1, authors: ['A. Quill'] }),
  );
  expect(tags).toEqual([]);
  expect(wire).toMatchObject({ byline: 'A. Quill', tags: [7, 8], author: 1 });
});
