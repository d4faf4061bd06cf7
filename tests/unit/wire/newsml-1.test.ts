import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { newsml1 } from '#wire/newsml-1.ts';
import { readingsOf, storyOf } from '../support/wire-file.ts';

const component = (role: string, inside: string): string =>
  `<NewsComponent><Role FormalName="${role}"/>${inside}</NewsComponent>`;
const words = (html: string): string =>
  `<ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body>${html}</body></html></DataContent></ContentItem>`;
const item = (components: string, management = '<Status FormalName="Usable"/>'): string =>
  `<NewsItem><Identification><NewsIdentifier><ProviderId>larkwire.example</ProviderId><DateId>20260310</DateId><NewsItemId>7</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:larkwire.example:20260310:7:2</PublicIdentifier></NewsIdentifier></Identification>
  <NewsManagement><FirstCreated>20260310T090000+0100</FirstCreated><ThisRevisionCreated>20260310T100000+0100</ThisRevisionCreated>${management}</NewsManagement>
  <NewsComponent><NewsLines><HeadLine>Fire</HeadLine><DateLine>QUILLMOUTH</DateLine><SlugLine>LW-FIRE</SlugLine><KeywordLine>Ships, Harbours</KeywordLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>${components}</NewsComponent></NewsItem>`;
const file = (...items: string[]): string =>
  `<NewsML><NewsEnvelope><SentFrom><Party FormalName="Larkwire"/></SentFrom></NewsEnvelope>${items.join('\n')}</NewsML>`;
const MAIN = component('Main', words('<p>One.</p>'));

test('newsml1.recognises() its root', () => {
  expect(
    newsml1.recognises('<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML.dtd"><NewsML>'),
  ).toBe(true);
  expect(newsml1.recognises('<newsItem/>')).toBe(false);
});

test('newsml1.read() takes the fields of an article from where NewsML has them', async () => {
  const story = await storyOf(newsml1, file(item(MAIN)));
  expect(story).toMatchObject({
    id: 'urn:newsml:larkwire.example:20260310:7',
    headline: 'Fire',
    date: '2026-03-10T09:00:00+01:00',
    updated: '2026-03-10T10:00:00+01:00',
    status: 'published',
    dateline: 'QUILLMOUTH',
    source: 'Larkwire',
    language: 'en',
    tags: ['Ships', 'Harbours'],
  });
  expect(story.wire).toMatchObject({
    version: 2,
    SlugLine: 'LW-FIRE',
    NewsIdentifier: { PublicIdentifier: 'urn:newsml:larkwire.example:20260310:7:2' },
  });
});

test('newsml1.read() chooses the words by role, and loses none of the others', async () => {
  const { body, wire } = await storyOf(
    newsml1,
    file(
      item(
        [
          component(
            'StyleSheet',
            '<ContentItem><MimeType FormalName="text/css"/><DataContent>p {}</DataContent></ContentItem>',
          ),
          component('SubHeadLine', words('<ul><li>Nobody hurt</li><li>Cause unknown</li></ul>')),
          component('Contact', words(`<p>Tam Orrin ${'and others '.repeat(9)}</p>`)),
          component('Body', words('<p>One.</p>')),
          component(
            'Photo',
            '<NewsLines><HeadLine>The ship.</HeadLine></NewsLines><ContentItem Href="https://larkwire.example/l.jpg"><MimeType FormalName="image/jpeg"/></ContentItem>',
          ),
        ].join(''),
      ),
    ),
  );
  expect(toHtml(body)).toBe('<p>One.</p>');
  expect(wire).toMatchObject({
    SubHeadLine: ['Nobody hurt', 'Cause unknown'],
    images: [{ src: 'https://larkwire.example/l.jpg', caption: 'The ship.' }],
  });
  expect(wire['Contact']).toContain('Tam Orrin');
  expect(wire['StyleSheet']).toBeUndefined();
});

test.each([
  ['<ContentItem><DataContent>One.\n\nTwo.</DataContent></ContentItem>', '<p>One.</p><p>Two.</p>'],
  [
    '<ContentItem><DataContent><nitf><body><body.content><p>One.</p></body.content></body></nitf></DataContent></ContentItem>',
    '<p>One.</p>',
  ],
  ['<ContentItem><DataContent><![CDATA[<p>One.</p>]]></DataContent></ContentItem>', '<p>One.</p>'],
])('newsml1.read() reads words in %s', async (content, html) => {
  expect(toHtml((await storyOf(newsml1, file(item(component('Main', content))))).body)).toBe(html);
});

test.each([
  ['<Status FormalName="Canceled"/>', { status: 'withdrawn' }],
  ['<Status FormalName="Embargoed"/>', { status: 'draft', embargo: null }],
  [
    '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260311T090000+0000</DateAndTime></StatusWillChange>',
    { status: 'published', embargo: '2026-03-11T09:00:00+00:00' },
  ],
])('newsml1.read() heeds %s', async (management, expected) => {
  expect(await storyOf(newsml1, file(item(MAIN, management)))).toMatchObject(expected);
});

test('newsml1.read() reads many items, and those within an item', async () => {
  const whole = `<NewsItem><NewsComponent>${item(MAIN)}${item(MAIN)}</NewsComponent></NewsItem>`;
  expect(await readingsOf(newsml1, file(item(MAIN), whole))).toMatchObject([
    { story: {} },
    { story: {} },
    { story: {} },
  ]);
});

test('newsml1.read() reads past the DTD of NITF, which is no part of the words', async () => {
  const doctype =
    '<!DOCTYPE NewsML SYSTEM "NewsML.dtd" [\n<!ENTITY % nitf SYSTEM "nitf-3-0.dtd">\n%nitf;\n]>\n';
  expect((await storyOf(newsml1, doctype + file(item(MAIN)))).headline).toBe('Fire');
});

test('newsml1.read() gives a story once for each language it is told in', async () => {
  const version = (lang: string, text: string): string =>
    `<NewsComponent xml:lang="${lang}"><NewsLines><HeadLine>${text}</HeadLine></NewsLines>${component('Title', words(`<p>${text}</p>`))}${component('Lead', words('<p>Short.</p>'))}${component('Body', words(`<p>${text} spread.</p>`))}</NewsComponent>`;
  const both = version('nl', 'Brand') + version('fr', 'Feu');
  const inNone = item(both).replace('<Language FormalName="en"/>', '');
  expect(await readingsOf(newsml1, file(inNone))).toMatchObject([
    { story: { id: 'urn:newsml:larkwire.example:20260310:7', headline: 'Brand', language: 'nl' } },
    {
      story: {
        id: 'urn:newsml:larkwire.example:20260310:7#fr',
        headline: 'Feu',
        language: 'fr',
        summary: 'Short.',
      },
    },
  ]);
});

test('newsml1.read() tells of a picture with its caption alone, and gives one to its story once', async () => {
  const size = (name: string, width: number): string =>
    `<NewsComponent><Role FormalName="${name}"/><ContentItem Href="${name}.jpg"><MediaType FormalName="Photo"/><Characteristics><Property FormalName="Width" Value="${width}"/></Characteristics></ContentItem></NewsComponent>`;
  const picture = `<NewsComponent Duid="p"><NewsLines><CreditLine>Ned Farrow</CreditLine></NewsLines>${component('Caption', words('<p>The ship.</p>'))}${size('Thumbnail', 90)}${size('HighDef', 900)}</NewsComponent>`;
  const [alone, withStory] = await readingsOf(newsml1, file(item(picture), item(MAIN + picture)));
  expect(alone).toMatchObject({ problem: { rule: 'story', severity: 'warning' } });
  expect(withStory).toMatchObject({
    story: {
      wire: { images: [{ src: 'HighDef.jpg', caption: 'The ship.', CreditLine: 'Ned Farrow' }] },
    },
  });
  const images = withStory && 'story' in withStory ? withStory.story.wire['images'] : [];
  expect(images).toHaveLength(1);
});

test('newsml1.read() takes no date in figures for a dateline, and keeps comments', async () => {
  const odd = item(MAIN)
    .replace('QUILLMOUTH', '10/3/2026')
    .replace(
      '<Role FormalName="Main"/>',
      '<Role FormalName="Main"/><Comment>Hold till noon</Comment>',
    );
  const story = await storyOf(newsml1, file(odd));
  expect(story.dateline).toBeNull();
  expect(story.wire).toMatchObject({ DateLine: '10/3/2026', Comment: 'Hold till noon' });
});

test('newsml1.read() names the agency behind an address, and no people as tags', async () => {
  const metadata =
    '<AdministrativeMetadata><Provider><Party FormalName="larkwire.example"/></Provider><Source><Party FormalName="Larkwire"/></Source></AdministrativeMetadata>';
  const keywords =
    '<Property FormalName="Keyword" Value="Quays;Fires"/><Property FormalName="Keyword" Value="Odile Marchbanks" Role="PersonInImage"/>';
  const story = await storyOf(
    newsml1,
    file(
      item(MAIN)
        .replace('<DescriptiveMetadata>', `${metadata}<DescriptiveMetadata>${keywords}`)
        .replace('Ships, Harbours', 'Ships'),
    ),
  );
  expect(story).toMatchObject({ source: 'Larkwire', tags: ['Ships', 'Quays', 'Fires'] });
});

test('newsml1.read() reads marks within plain lines', async () => {
  const content =
    '<ContentItem><DataContent>&lt;b&gt;Odile Marchbanks&lt;/b&gt; left.\n\nTwo.</DataContent></ContentItem>';
  expect(toHtml((await storyOf(newsml1, file(item(component('Main', content))))).body)).toBe(
    '<p><strong>Odile Marchbanks</strong> left.</p><p>Two.</p>',
  );
});
