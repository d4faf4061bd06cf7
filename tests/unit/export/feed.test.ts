import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeXml, feedItemOf, lastChangeOf } from '#export/feed.ts';
import { anArchive, anArticle, archiveOfOne } from '../support/build.ts';

const absolute = (path: string): string => `https://x.example${path}`;

test('feedItemOf() has a permanent link, the agency and the tags by name', () => {
  const { archive, article } = archiveOfOne({
    source: 'Lark & Wire',
    tags: ['Water', 'harbour'],
    summary: 'In short.',
  });
  expect(feedItemOf(archive, article, '<p>The tide.</p>', absolute)).toEqual({
    title: 'A headline',
    link: 'https://x.example/2026/03/10/a-headline/',
    description: 'In short.',
    pubDate: new Date('2026-03-10T00:00:00Z'),
    content: '<p>The tide.</p>',
    categories: ['Water', 'harbour'],
    source: { title: 'Lark & Wire', url: 'https://x.example/sources/lark-wire/' },
    customData: '<dc:creator>Lark &amp; Wire</dc:creator>',
  });
});

test('feedItemOf() opens with the words where there is no summary, and names no agency where there is none', () => {
  const { archive, article } = archiveOfOne({ body: 'The tide turned.' });
  const item = feedItemOf(archive, article, '', absolute);
  expect(item.description).toBe('The tide turned.');
  expect(item).not.toHaveProperty('source');
});

test('lastChangeOf() is the newest of all dates and updates', () => {
  const { articles } = anArchive([
    anArticle({ slug: 'a', date: '2026-03-10' }),
    anArticle({ slug: 'b', date: '2024-01-01', updated: '2026-03-11T04:00:00+04:00' }),
  ]);
  expect(lastChangeOf(articles)).toBe(Date.UTC(2026, 2, 11));
  expect(lastChangeOf([])).toBeNull();
});

test('escapeXml() gives back the same text when it is read, as content and as attribute', () => {
  const units = ['<', '>', '&', '"', "'", ']]>', '&amp;', 'a', 'ə', '🐟', '\n'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
      const [element] = parseDocument(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, {
        xmlMode: true,
      }).children;
      expect(element).toMatchObject({
        attribs: { b: text },
        children: text ? [{ data: text }] : [],
      });
    }),
  );
});

test('escapeXml() closes no section of character data', () => {
  expect(escapeXml(']]>')).toBe(']]&gt;');
});

test('escapeXml() drops what XML cannot hold', () => {
  expect(escapeXml('a\u0000\u0008\u000B\u001F\uFFFEb\tc\nd')).toBe('ab\tc\nd');
});
