import { expect, test } from 'vitest';
import { markdown } from '#wire/markdown.ts';
import { htmlOf } from '../support/tree.ts';
import { errorOf, problemsOf, storyOf } from '../support/readings.ts';
import { allOf, aWireFile } from '../support/wire-file.ts';

const post = (facts: string, words = 'The harbour opened.'): string =>
  `---\n${facts}\n---\n\n${words}\n`;

test('markdown.read() takes the facts by the names static sites give them', async () => {
  const facts = [
    'layout: post',
    'title: "Harbour opens"',
    'date: 2026-03-10 10:00:00 +0400',
    'lastmod: 2026-03-11',
    'tags: [harbour, tides]',
    'author: Odile Marchbanks',
    'description: It opens.',
    'canonicalURL: https://quillmouth.example/1',
    'lang: en-GB',
  ].join('\n');
  expect(await storyOf(markdown, post(facts))).toMatchObject({
    headline: 'Harbour opens',
    date: '2026-03-10T10:00:00+04:00',
    updated: '2026-03-11',
    tags: ['harbour', 'tides'],
    summary: 'It opens.',
    canonical: 'https://quillmouth.example/1',
    language: 'en-GB',
    status: 'published',
    wire: { byline: 'Odile Marchbanks', layout: 'post' },
  });
});

test.each(['pubDate', 'pubDatetime', 'publishDate', 'date'])(
  'markdown.read() reads the date when it is called %s',
  async (name) => {
    const story = await storyOf(markdown, post(`title: x\n${name}: 2026-03-10`));
    expect(story.date).toBe('2026-03-10');
  },
);

test('markdown.read() takes the facts a map names', async () => {
  const story = await storyOf(markdown, post('hed: Harbour opens\nwhen: 2026-03-10'), {
    title: ['hed'],
    date: ['when'],
  });
  expect(story).toMatchObject({ headline: 'Harbour opens', date: '2026-03-10', wire: {} });
});

test.each([
  ['draft: true', 'draft'],
  ['published: false', 'draft'],
  ['published: true', 'published'],
  ['status: withdrawn', 'withdrawn'],
])('markdown.read() reads the state when the facts say %s', async (fact, status) => {
  expect((await storyOf(markdown, post(`title: x\n${fact}`))).status).toBe(status);
});

test('markdown.read() takes the day from the name of the file when the facts have none', async () => {
  const file = { ...aWireFile(post('title: x')), name: 'site/_posts/2026-03-10-harbour.md' };
  expect(await allOf(markdown.read(file, { map: {} }))).toMatchObject([
    { story: { date: '2026-03-10' } },
  ]);
});

test('markdown.read() reads the same when a file begins with a byte order mark and ends lines as Windows does', async () => {
  const text = post('title: Harbour opens\ndate: 2026-03-10', '# Quay\n\n- one\n- two');
  expect(await storyOf(markdown, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(
    await storyOf(markdown, text),
  );
});

test('markdown.read() reads facts without a line above them, as Hexo has them', async () => {
  const text = 'title: Harbour opens\ndate: 2026-03-10\n---\nThe harbour opened.\n';
  expect(await storyOf(markdown, text)).toMatchObject({
    headline: 'Harbour opens',
    date: '2026-03-10',
  });
});

test('markdown.read() keeps headings, lists, quotations, tables and code', async () => {
  const words =
    '# Quay\n\n1. one\n2. two\n\n> “We waited,” she said.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet a;\n```';
  expect(htmlOf((await storyOf(markdown, post('title: x', words))).body)).toBe(
    '<h2>Quay</h2><ol><li>one</li><li>two</li></ol><blockquote><p>“We waited,” she said.</p></blockquote><table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table><pre>let a;</pre>',
  );
});

test('markdown.read() leaves out the first heading when it is the headline again', async () => {
  const story = await storyOf(markdown, post('title: Harbour opens', '# Harbour opens\n\nIt did.'));
  expect(htmlOf(story.body)).toBe('<p>It did.</p>');
});

test('markdown.read() keeps marks of templates as words, and code between Jekyll’s as code', async () => {
  const words =
    'See {{ site.name }}.\n\n{{< ship "Brill" >}}\n\n{% highlight ruby %}\na\n  b\n{% endhighlight %}';
  expect(htmlOf((await storyOf(markdown, post('title: x', words))).body)).toBe(
    '<p>See {{ site.name }}.</p><p>{{&#x3C; ship "Brill" >}}</p><pre>a\n  b</pre>',
  );
});

test('markdown.read() leaves out what MDX imports', async () => {
  const words = "import Ship from './ship.astro';\nimport { a } from 'b'\n\nThe harbour opened.";
  expect(htmlOf((await storyOf(markdown, post('title: x', words))).body)).toBe(
    '<p>The harbour opened.</p>',
  );
});

test('markdown.read() sets the numbers of notes in brackets', async () => {
  const story = await storyOf(markdown, post('title: x', 'It opened in 20[^1].\n\n[^1]: By then.'));
  expect(htmlOf(story.body)).toBe('<p>It opened in 20[1].</p><ol><li>By then.</li></ol>');
});

test('markdown.read() completes addresses when it is known where the original stands, and keeps pictures', async () => {
  const words = '[Plan](/plan) ![Quay](/img/quay.jpg) ![Far](https://quillmouth.example/far.jpg)';
  const facts = 'title: x\ncanonical: https://quillmouth.example/a/1';
  const known = await storyOf(markdown, post(facts, words));
  expect(htmlOf(known.body)).toBe('<p><a href="https://quillmouth.example/plan">Plan</a></p>');
  const unknown = await storyOf(markdown, post('title: x', words));
  expect(unknown.wire['images']).toEqual([
    { src: 'https://quillmouth.example/far.jpg', alt: 'Far' },
    { src: '/img/quay.jpg', alt: 'Quay' },
  ]);
});

test.each([
  ['a fact is no YAML', '---\ntitle: x\ntags: "a\nb: c" d\n---\nWords.', 3, 'yaml'],
  ['the same below no line of ---', 'title: x\ntags: "a\nb: c" d\n---\nWords.', 2, 'yaml'],
  ['the facts are never closed', '---\ntitle: x\nWords.', 1, 'front-matter'],
])('markdown.read() refuses a file at its line when %s', async (_name, text, line, rule) => {
  expect(await errorOf(markdown, text)).toMatchObject({ line, rule });
});

test.each([
  ['there are no words', '---\ntitle: x\n---\n', [[1, 'body-missing']]],
  ['the date is none', '---\ntitle: x\ndate: soon\n---\nWords.', [[1, 'date']]],
])('markdown.read() tells of a file when %s', async (_name, text, problems) => {
  expect(await problemsOf(markdown, text)).toEqual(problems);
});

test('markdown.read() says what to do when the facts are TOML', async () => {
  const error = await errorOf(markdown, '+++\ntitle = "x"\n+++\nWords.');
  expect(error).toMatchObject({ rule: 'front-matter', line: 1 });
  expect(error.fix).toContain('hugo convert toYAML');
});

test.each([
  ['---\ntitle: x\n---\n', true],
  ['\uFEFF---\r\n\r\n"title": x\r\n', true],
  ['---\n# a comment\ntitle: x', true],
  ['+++\ntitle = "x"', true],
  ['title: x\ndate: y\n---\n', true],
  ['title: x\n\nWords\n---\n', false],
  ['---\nQUILLMOUTH, March 10. Words.', false],
  ['Words.', false],
])('markdown.recognises() of %j is %s', (head, is) => {
  expect(markdown.recognises(head)).toBe(is);
});

test('markdown.read() refuses words when they are nested without end', async () => {
  expect((await errorOf(markdown, post('title: x', `${'> '.repeat(5000)}x`))).rule).toBe('nesting');
});

test('markdown.read() keeps what only an article of the archive has, where it has that form', async () => {
  const facts = [
    'title: Harbour opens',
    'date: 2026-03-10',
    'dateline: { text: "QUILLMOUTH —", place: Quillmouth }',
    'speakers: [{ name: Odile Marchbanks, role: Mayor }]',
    'aliases: [/old/harbour/]',
    'image: /harbour.jpg',
    'wire: { id: LW-1, urgency: 4 }',
  ].join('\n');
  const { own, wire } = await storyOf(markdown, post(facts));
  expect(own).toEqual({
    dateline: { text: 'QUILLMOUTH —', place: 'Quillmouth' },
    speakers: [{ name: 'Odile Marchbanks', role: 'Mayor' }],
    aliases: ['/old/harbour/'],
  });
  expect(wire).toEqual({ image: '/harbour.jpg', id: 'LW-1', urgency: '4' });
});
