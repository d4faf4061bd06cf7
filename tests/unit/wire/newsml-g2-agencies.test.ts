// What agencies send besides what the specification shows.
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { newsmlG2 } from '#wire/newsml-g2.ts';
import { storyOf } from '../support/wire-file.ts';

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
const inline = (html: string): string => `<inlineXML><html><body>${html}</body></html></inlineXML>`;

test('newsmlG2.read() leaves the head of a page out of the words', async () => {
  const head =
    '<header><ul class="slugline"><li>Ships</li></ul><time>10.03.2026 09:00</time><p class="genre">Extra</p><h1>Fire</h1><p class="byline">By Tam Orrin</p></header>';
  const { body, wire } = await storyOf(
    newsmlG2,
    item({ content: '<headline>Fire</headline>', set: inline(`${head}<p>One.</p>`) }),
  );
  expect(toHtml(body)).toBe('<p>One.</p>');
  expect(wire).toMatchObject({ byline: 'By Tam Orrin', pageHead: ['Extra'] });
});

test('newsmlG2.read() keeps a header that holds another headline', async () => {
  const set = inline('<header><h1>Water</h1></header><p>One.</p>');
  const { body } = await storyOf(newsmlG2, item({ content: '<headline>Fire</headline>', set }));
  expect(toHtml(body)).toBe('<h2>Water</h2><p>One.</p>');
});

test.each([
  ['<p><span class="dateline">Quillmouth <b>(LW)</b></span>A ship.</p>', '(LW)</strong> — A ship.'],
  ['<p><span class="dateline">Quillmouth (LW) - </span>A ship.</p>', '(LW) - A ship.'],
  ['<p>four o&amp;#39;clock &amp;quot;sharp&amp;quot; R&amp;D</p>', 'o\'clock "sharp" R&#x26;D'],
])('newsmlG2.read() mends %s', async (html, expected) => {
  expect(toHtml((await storyOf(newsmlG2, item({ set: inline(html) }))).body)).toContain(expected);
});

test('newsmlG2.read() parts the paragraphs that were laid out within one', async () => {
  const text =
    '\n      (LW) - Quillmouth - A ship burned at the north quay of the\nharbour through the night.\n   "Nobody was hurt," said Odile Marchbanks, the harbour master\nof Quillmouth.\n';
  const html =
    '<p>(LW) - Quillmouth - A ship burned at the north quay of the harbour through the night.</p><p>"Nobody was hurt," said Odile Marchbanks, the harbour master of Quillmouth.</p>';
  for (const set of [
    inline(`<p>${text}</p>`),
    `<inlineData contenttype="text/plain"><![CDATA[<p>${text}</p>]]></inlineData>`,
  ])
    expect(toHtml((await storyOf(newsmlG2, item({ set }))).body)).toBe(html);
});

test('newsmlG2.read() takes elements of an agency’s own for blocks where they stand alone', async () => {
  const set =
    '<inlineXML><BODY><TEXT><RUBRIK>Fire</RUBRIK><LEDE><P>One <Company>Larkwire</Company>.</P></LEDE><SAID>Two.</SAID><SAID>Three.</SAID><MELLIS>More</MELLIS></TEXT></BODY></inlineXML>';
  const { body } = await storyOf(newsmlG2, item({ content: '<headline>Fire</headline>', set }));
  expect(toHtml(body)).toBe('<p>One Larkwire.</p><p>Two.</p><p>Three.</p><h3>More</h3>');
});

test.each([
  ['<provider literal="larkwire.example"/>', '<creditline>Larkwire</creditline>', 'Larkwire'],
  ['<provider literal="larkwire.example"/>', '', 'Larkwire News'],
  ['<provider uri="https://quill.example/about/"/>', '<infoSource literal="Quill"/>', 'Quill'],
  ['<provider uri="http://cv.iptc.org/newscodes/newsprovider/LW"/>', '', 'LW'],
  ['<provider literal="quill.example"/>', '', 'quill.example'],
])('newsmlG2.read() names the agency of %s %s as %s', async (provider, content, source) => {
  const file = item({ content })
    .replace('<provider qcode="nprov:LW"/>', provider)
    .replace(
      '<itemMeta>',
      '<rightsInfo><copyrightHolder literal="Larkwire News"/></rightsInfo><itemMeta>',
    );
  expect((await storyOf(newsmlG2, file)).source).toBe(source);
});

test('newsmlG2.read() takes as tags the names people read', async () => {
  const content =
    '<subject type="x:category"><name role="nrol:mnemonic">sh</name></subject><subject type="cpnat:poi"><name>North Quay 4, Quillmouth</name></subject><subject><name role="nrol:mnemonic">SHP</name><name role="nrol:display">Ships</name></subject>';
  expect((await storyOf(newsmlG2, item({ content }))).tags).toEqual(['Ships']);
});

test('newsmlG2.read() knows no update before the story itself, and an abstract for a summary', async () => {
  const content = '<description role="lw:abstract">Short.</description>';
  const later = '<firstCreated>2026-03-10T09:00:02+01:00</firstCreated>';
  const file = item({ item: later, content }).replace('version="1"', 'version="2"');
  expect(await storyOf(newsmlG2, file)).toMatchObject({
    date: '2026-03-10T09:00:02+01:00',
    updated: null,
    summary: 'Short.',
  });
});
