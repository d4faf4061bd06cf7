// What agencies send besides what the specification shows.
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { nitf } from '#wire/nitf.ts';
import { storyOf } from '../support/wire-file.ts';

const document = (parts: {
  docdata?: string;
  head?: string;
  above?: string;
  words?: string;
  end?: string;
}): string =>
  `<?xml version="1.0"?>\n<nitf baselang="en"><head>${parts.head ?? ''}<docdata>${parts.docdata ?? ''}</docdata></head>
  <body><body.head>${parts.above ?? ''}</body.head><body.content>${parts.words ?? '<p>Words.</p>'}</body.content><body.end>${parts.end ?? ''}</body.end></body></nitf>`;

test.each([
  [
    '<dateline><!-- Created --><story.date norm="20260310T090000Z">20260310T090000+0000</story.date></dateline>',
    null,
  ],
  ['<dateline><story.date>March 10, 2026</story.date></dateline>', null],
  [
    '<dateline>\n<location>QUILLMOUTH</location>\n<story.date>March 10</story.date>\n</dateline>',
    'QUILLMOUTH, March 10',
  ],
  [
    '<dateline><location><city>Quillmouth</city><state>Morrow</state></location></dateline>',
    'Quillmouth, Morrow',
  ],
])('nitf.read() reads the dateline %s as %s', async (above, dateline) => {
  expect((await storyOf(nitf, document({ above }))).dateline).toBe(dateline);
});

test.each([
  [
    '<doc-id id-string="1" regsrc="larkwire.example"/><doc.copyright holder="Larkwire"/>',
    'Larkwire',
  ],
  ['<doc.copyright holder="The Quill Press. All rights reserved."/>', 'The Quill Press'],
  ['<doc-id id-string="1" regsrc="larkwire.example"/>', 'larkwire.example'],
])('nitf.read() names the agency of %s as %s', async (docdata, source) => {
  expect((await storyOf(nitf, document({ docdata }))).source).toBe(source);
});

test('nitf.read() says the headline once, and the words of a repeated lead', async () => {
  const story = await storyOf(
    nitf,
    document({
      above: '<hedline><hl1>Fire in the harbour</hl1><hl2>Fire in the harbour</hl2></hedline>',
      words:
        '<block class="lead"><p>One.</p><p>Two.</p></block><block class="all"><hl2>FIRE IN THE HARBOUR.</hl2></block><block><p>One.</p></block><block><p>One.</p><p>Three.</p></block>',
    }),
  );
  expect(toHtml(story.body)).toBe('<p>One.</p><p>Two.</p><p>One.</p><p>Three.</p>');
  expect(story.wire['hl2']).toBeUndefined();
});

test('nitf.read() takes as tags what people look for, wherever a keyword is written', async () => {
  const docdata =
    '<key-list><keyword>Ships</keyword><keyword key="Harbours"/></key-list><identified-content><classifier>Top/News/Morrow</classifier></identified-content>';
  expect((await storyOf(nitf, document({ docdata }))).tags).toEqual(['Ships', 'Harbours']);
});

test('nitf.read() joins lines that were broken at a column, and keeps those of verses', async () => {
  const words = `<p>   The harbour of Quillmouth stayed shut on Tuesday after<br/>a ship burned through the night and sank at the north quay,<br/>said Tam Orrin.</p><p>Grey the quay<br/>and grey the morning</p>`;
  expect(toHtml((await storyOf(nitf, document({ words }))).body)).toBe(
    '<p>The harbour of Quillmouth stayed shut on Tuesday after a ship burned through the night and sank at the north quay, said Tam Orrin.</p><p>Grey the quay<br>and grey the morning</p>',
  );
});

test.each([
  ['20260310T100000Z', '20260310T103000+0100', null],
  ['20260310T100000+0100', '20260310T093000Z', '2026-03-10T09:30:00+00:00'],
  ['20260310T100000Z', 'YYYYMMDD000000-HHMM', null],
])('nitf.read() compares issue %s and release %s as instants', async (issue, release, embargo) => {
  const docdata = `<date.issue norm="${issue}"/><date.release norm="${release}"/>`;
  const story = await storyOf(nitf, document({ docdata }));
  expect(story).toMatchObject({ embargo, status: 'published' });
});

test('nitf.read() finds the language among a wire’s own names', async () => {
  const head = '<meta name="article-language" content="fr"/>';
  const text = document({ head }).replace(' baselang="en"', '');
  expect((await storyOf(nitf, text)).language).toBe('fr');
});
