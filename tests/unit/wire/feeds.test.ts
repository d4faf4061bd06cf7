import { expect, test } from 'vitest';
import { feeds } from '#wire/feeds.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, storyOf } from '../support/readings.ts';

const rss = (items: string): string =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Larkwire</title><link>https://larkwire.example/</link><language>en-gb</language>\n${items}</channel></rss>`;
const item =
  '<item><title>Harbour &amp;amp; tides</title><link>https://larkwire.example/1</link><guid isPermaLink="false">lw-1</guid><pubDate>Tue, 10 Mar 2026 10:00:00 +0400</pubDate><dc:creator>A. Quill</dc:creator><category>harbour</category><description>It opens.</description><content:encoded><![CDATA[<p>The ship came. <a href="/x">More</a></p>]]></content:encoded><media:content url="https://larkwire.example/p.jpg" medium="image"><media:credit>Reed</media:credit></media:content></item>';

test('feeds.read() makes a story of an item of RSS', async () => {
  expect(feeds.recognises(rss(item))).toBe(true);
  const { body, ...story } = await storyOf(feeds, rss(item));
  expect(story).toMatchObject({
    id: 'lw-1',
    headline: 'Harbour & tides',
    date: '2026-03-10T10:00:00+04:00',
    source: 'Larkwire',
    language: 'en-GB',
    summary: 'It opens.',
    tags: ['harbour'],
    canonical: 'https://larkwire.example/1',
    line: 3,
    wire: {
      byline: 'A. Quill',
      feed: 'Larkwire',
      images: [{ src: 'https://larkwire.example/p.jpg', credit: 'Reed' }],
    },
  });
  expect(htmlOf(body)).toBe('<p>The ship came. <a href="https://larkwire.example/x">More</a></p>');
});

test('feeds.read() takes the summary for the text, and says so, when there is nothing else', async () => {
  const story = await storyOf(
    feeds,
    rss('<item><title>Harbour</title><description>R&amp;amp;D on tides</description></item>'),
  );
  expect(htmlOf(story.body)).toBe('<p>R&#x26;D on tides</p>');
  expect(story).toMatchObject({ summary: null, wire: { 'summary-only': true } });
});

const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb"><title>Larkwire</title><id>urn:f</id><updated>2026-03-10T10:00:00Z</updated><entry><id>urn:larkwire:1</id>${entry}</entry></feed>`;

test('feeds.read() makes a story of an entry of Atom', async () => {
  const text = atom(
    '<title type="html">A &lt;i&gt;harbour&lt;/i&gt;</title><link href="https://larkwire.example/1"/><published>2026-03-09T10:00:00Z</published><updated>2026-03-10T10:00:00Z</updated><author><name>A. Quill</name></author><category term="t" label="tides"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>opens</b></p></div></content>',
  );
  expect(feeds.recognises(text)).toBe(true);
  const story = await storyOf(feeds, text);
  expect(story).toMatchObject({
    id: 'urn:larkwire:1',
    headline: 'A harbour',
    language: 'nb',
    tags: ['tides'],
    canonical: 'https://larkwire.example/1',
    wire: { byline: 'A. Quill' },
  });
  expect([story.date?.slice(0, 10), story.updated?.slice(0, 10)]).toEqual([
    '2026-03-09',
    '2026-03-10',
  ]);
  expect(htmlOf(story.body)).toBe('<p>It <strong>opens</strong></p>');
});

test('feeds.read() takes words for words when Atom says that they are text', async () => {
  const story = await storyOf(
    feeds,
    atom('<title>a &lt;b&gt; c</title><content>x &lt;b&gt; y</content>'),
  );
  expect([story.headline, htmlOf(story.body)]).toEqual(['a <b> c', '<p>x &#x3C;b> y</p>']);
});

test('feeds.read() makes a story of an item of RSS 1.0', async () => {
  const text =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Larkwire</title><dc:language>de</dc:language></channel><item rdf:about="https://larkwire.example/3"><title>Hafen</title><link>https://larkwire.example/3</link><description>Er ist offen.</description><dc:date>2026-03-10</dc:date></item></rdf:RDF>';
  expect(feeds.recognises(text)).toBe(true);
  expect(await storyOf(feeds, text)).toMatchObject({
    id: 'https://larkwire.example/3',
    headline: 'Hafen',
    language: 'de',
    date: '2026-03-10',
  });
});

test('feeds.read() tells of items without words or with a date that is none', async () => {
  const text = rss(
    `<item><title>Only</title></item>\n${item}\n<item><title>x</title><description>y</description><pubDate>soon</pubDate></item>`,
  );
  expect(await problemsOf(feeds, text)).toEqual([
    [3, 'body-missing'],
    [5, 'date'],
  ]);
});

test.each([
  ['it is cut off', rss(item).slice(0, -40), 'xml'],
  [
    'it declares entities',
    `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(item).slice(22)}`,
    'xml-entities',
  ],
  ['it holds no items', rss(''), 'no-stories'],
])('feeds.read() refuses a feed when %s', async (_name, text, rule) => {
  expect(await errorOf(feeds, text)).toMatchObject({ rule });
});

test.each(['<html><body>', '<feed><x/>', '<nitf>', '{"rss": 1}', 'rss'])(
  'feeds.recognises() is false when a file begins with %s',
  (head) => {
    expect(feeds.recognises(head)).toBe(false);
  },
);

test('feeds.read() takes an item for a draft when its date was never set', async () => {
  const draft = item.replace('Tue, 10 Mar 2026 10:00:00 +0400', 'Mon, 30 Nov -0001 00:00:00 +0000');
  expect(await storyOf(feeds, rss(draft))).toMatchObject({ status: 'draft', date: null });
});

test('feeds.read() takes the name of the source off the headline', async () => {
  const gathered = item.replace('Harbour &amp;amp; tides', 'Harbour opens - Larkwire');
  expect((await storyOf(feeds, rss(gathered))).headline).toBe('Harbour opens');
});

test('feeds.read() leaves out the note which site had the story first, and a summary cut off by a machine', async () => {
  const note =
    '<p>Der Beitrag <a href="https://larkwire.example/1">Harbour</a> erschien zuerst auf <a href="https://larkwire.example">Larkwire</a>.</p>';
  const plain = '<p>The ship came.</p>';
  const text = rss(
    `<item><title>Harbour</title><description><![CDATA[<p>The ship […]</p>${note}]]></description><content:encoded><![CDATA[${plain}${note}]]></content:encoded></item>`,
  );
  const story = await storyOf(feeds, text);
  expect(htmlOf(story.body)).toBe(plain);
  expect(story.summary).toBeNull();
});

test('feeds.read() keeps a closing paragraph that names two pages and says something', async () => {
  const said =
    '<p>The <a href="https://larkwire.example/2">report</a> took three years, and was paid for by <a href="https://quay.example/">the Quay Trust</a>.</p>';
  const text = rss(
    `<item><title>Harbour</title><content:encoded><![CDATA[<p>The ship came.</p>${said}]]></content:encoded></item>`,
  );
  expect(htmlOf((await storyOf(feeds, text)).body)).toContain('Quay Trust');
});
