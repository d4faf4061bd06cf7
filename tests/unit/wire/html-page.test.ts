import { expect, test } from 'vitest';
import { htmlPage } from '#wire/html-page.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, storyOf } from '../support/readings.ts';

const words = [
  'The first ship came in on Tuesday, four weeks before it was due, and the whole town came out to see it, Larkwire reports.',
  '“We did not expect it before April,” said Odile Marchbanks, who has been mayor of the town for eleven years.',
  'The deepened channel cost four million, and is said to be the deepest on this coast, by some way, at least for now.',
];
const text = words.map((one) => `<p>${one}</p>`).join('');
const pageOf = (head: string, body = text): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><article><h1>Harbour opens early</h1>${body}</article></main><footer>© Larkwire. Subscribe to our newsletter.</footer></body></html>`;
const jsonLd = (article: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(article)}</script>`;

test('htmlPage.read() finds the words of the story, and nothing that stands around them', async () => {
  expect(htmlOf((await storyOf(htmlPage, pageOf('<title>Harbour opens early</title>'))).body)).toBe(
    text,
  );
});

test('htmlPage.read() takes the facts from JSON-LD when a page has it', async () => {
  const article = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage' },
      {
        '@type': ['NewsArticle'],
        headline: 'Harbour opens',
        datePublished: '2026-03-10T10:00:00+04:00',
        dateModified: '2026-03-11T10:00:00+04:00',
        dateline: 'QUILLMOUTH, March 10.',
        author: [{ '@type': 'Person', name: 'A. Quill' }],
        keywords: 'harbour, tides',
        articleSection: ['Coast'],
        publisher: { name: 'Larkwire' },
        description: 'It opens.',
      },
    ],
  };
  expect(
    await storyOf(
      htmlPage,
      pageOf(`<link rel="canonical" href="https://larkwire.example/1">${jsonLd(article)}`),
    ),
  ).toMatchObject({
    id: 'https://larkwire.example/1',
    headline: 'Harbour opens',
    date: '2026-03-10T10:00:00+04:00',
    updated: '2026-03-11T10:00:00+04:00',
    dateline: 'QUILLMOUTH, March 10.',
    source: 'Larkwire',
    language: 'en-GB',
    summary: 'It opens.',
    tags: ['harbour', 'tides'],
    canonical: 'https://larkwire.example/1',
    wire: { byline: 'A. Quill', section: 'Coast' },
  });
});

test('htmlPage.read() takes the facts from meta elements when there is nothing better', async () => {
  const head =
    '<title>Harbour opens early | Larkwire</title><meta property="og:site_name" content="Larkwire"><meta property="article:published_time" content="2026-03-10T10:00:00+04:00"><meta name="author" content="A. Quill"><meta property="article:tag" content="harbour"><meta property="article:tag" content="tides"><meta property="og:url" content="https://larkwire.example/1">';
  expect(await storyOf(htmlPage, pageOf(head))).toMatchObject({
    headline: 'Harbour opens early',
    date: '2026-03-10T10:00:00+04:00',
    source: 'Larkwire',
    tags: ['harbour', 'tides'],
    canonical: 'https://larkwire.example/1',
    wire: { byline: 'A. Quill' },
  });
});

test('htmlPage.read() takes the text from JSON-LD when the page shows only its beginning', async () => {
  const article = { '@type': 'NewsArticle', headline: 'x', articleBody: words.join('\n\n') };
  expect(
    htmlOf(
      (await storyOf(htmlPage, pageOf(jsonLd(article), `<p>${words[0]?.slice(0, 40) ?? ''}</p>`)))
        .body,
    ),
  ).toBe(text);
});

test('htmlPage.read() is not led astray when JSON-LD and meta elements hold nonsense', async () => {
  const head = `${jsonLd({ '@type': 'NewsArticle', headline: 7, author: [null, 3, {}], keywords: {}, publisher: [], mainEntityOfPage: 4 })}<script type="application/ld+json">{oops</script><meta><meta name="author"><link rel="canonical" href="::">`;
  expect(await storyOf(htmlPage, pageOf(head))).toMatchObject({
    headline: '7',
    canonical: null,
    source: null,
  });
});

test.each([
  [
    'a date that is none',
    pageOf('<meta property="article:published_time" content="soon">'),
    'date',
  ],
  ['no words', '<html><body></body></html>', 'body-missing'],
  ['more elements than a page has', `<html><body>${'<p>x'.repeat(60_000)}`, 'page-size'],
])('htmlPage.read() tells of a page when it has %s', async (_name, html, rule) => {
  expect(await problemsOf(htmlPage, html)).toEqual([[1, rule]]);
});

test('htmlPage.read() refuses a page when it is nested without end', async () => {
  expect(await errorOf(htmlPage, `<html>${'<div>'.repeat(100_000)}`)).toMatchObject({
    rule: 'nesting',
    line: 1,
  });
});

test.each([
  ['<!doctype html>', true],
  ['\n<!-- saved --><HTML>', true],
  ['<rss>', false],
  ['<p>x', false],
  ['{}', false],
])('htmlPage.recognises() of %j is %s', (head, is) => {
  expect(htmlPage.recognises(head)).toBe(is);
});

test.each([
  ['Harbour opens early - Larkwire', ''],
  ['Larkwire | Harbour opens early', ''],
  ['Harbour opens early – Larkwire.example', ''],
  ['Harbour opens early : Coast : The Quill', ''],
  ['Harbour opens early &#8211; The Quill', '<meta property="og:site_name" content="The Quill">'],
])('htmlPage.read() takes the name of the site off the title %j', async (title, head) => {
  const named = `<title>${title}</title><link rel="canonical" href="https://www.larkwire.example/1">${head}`;
  expect((await storyOf(htmlPage, pageOf(named))).headline).toBe('Harbour opens early');
});

test('htmlPage.read() keeps a dash in a headline when what follows is no name of the site', async () => {
  const head = '<title>Tides – what we know</title><meta name="og:site_name" content="Larkwire">';
  expect((await storyOf(htmlPage, pageOf(head))).headline).toBe('Tides – what we know');
});

test.each([
  [
    'a meta element',
    '<meta name="publish_date" content="Tue, 10 Mar 2026 08:10:27 EST">',
    '',
    '2026-03-10T08:10:27-05:00',
  ],
  [
    'microdata',
    '',
    '<time itemprop="datePublished" datetime="2026-03-10T18:00:00+02:00">18:00</time>',
    '2026-03-10T18:00:00+02:00',
  ],
  ['a time element', '', '<time datetime="2026-03-10">yesterday</time>', '2026-03-10'],
  [
    'its address',
    '<link rel="canonical" href="https://larkwire.example/2026/03/10/harbour">',
    '',
    '2026-03-10',
  ],
  [
    'an address with a section in it',
    '<link rel="canonical" href="https://larkwire.example/2026/coast/3/10/harbour">',
    '',
    '2026-03-10',
  ],
  [
    'a printed date',
    '',
    '<div class="post-date">Posted on Tuesday, March 10th, 2026</div>',
    '2026-03-10',
  ],
  [
    'the first that can be read',
    '<meta name="date" content="soon"><meta name="pubdate" content="20260310">',
    '',
    '2026-03-10',
  ],
])('htmlPage.read() takes the date from %s', async (_name, head, above, date) => {
  expect((await storyOf(htmlPage, pageOf(head, above + text))).date).toBe(date);
});

test('htmlPage.read() reads a page when only the date of its last change is no date', async () => {
  const head = '<meta name="date" content="2026-03-10"><meta name="last-modified" content="soon">';
  expect(await storyOf(htmlPage, pageOf(head))).toMatchObject({
    date: '2026-03-10',
    updated: null,
  });
});

test('htmlPage.read() leaves out boxes, buttons and notes that stand in the text', async () => {
  const [first = '', second = '', third = ''] = words.map((one) => `<p>${one}</p>`);
  const body = [
    first,
    '<div class="socialShare"><p>Tell your friends about it</p></div>',
    second,
    '<aside class="related-box"><h3>Elsewhere</h3><p><a href="/2">Ferry late</a></p></aside>',
    '<p>Read more: <a href="https://larkwire.example/3">Ferry later</a></p>',
    '<p>Advertisement</p>',
    third,
    '<div id="cookie-consent"><p>Accept them all</p></div>',
    '<p>Sign up for our daily newsletter!</p>',
  ].join('');
  expect(htmlOf((await storyOf(htmlPage, pageOf('', body))).body)).toBe(text);
});

test('htmlPage.read() keeps a part when it holds the story, whatever it is called', async () => {
  const body = `<div class="content comments-open share">${text}</div>`;
  expect(htmlOf((await storyOf(htmlPage, pageOf('', body))).body)).toBe(text);
});

test('htmlPage.read() takes the part that is marked as the text, and the standfirst above it', async () => {
  const lead =
    '<p>It is the earliest opening since the pier was built, and the whole of the town is glad of it, as are the ships that come.</p>';
  const body = `${lead}<div itemprop="articleBody">${text}</div><div><p>Those who read the Quay Letter know such things a whole day before all those who do not.</p></div>`;
  expect(htmlOf((await storyOf(htmlPage, pageOf('', body))).body)).toBe(lead + text);
});

test('htmlPage.read() names authors without the word before them', async () => {
  const story = await storyOf(htmlPage, pageOf('<meta name="author" content="By  A. Quill">'));
  expect(story.wire['byline']).toBe('A. Quill');
});

test('htmlPage.read() takes the author from the page where its head has an address only', async () => {
  const head = '<meta property="article:author" content="https://larkwire.example/staff/quill">';
  const body = `<address><a rel="author" href="/staff/quill">A. Quill</a></address>${text}`;
  expect((await storyOf(htmlPage, pageOf(head, body))).wire['byline']).toBe('A. Quill');
});
