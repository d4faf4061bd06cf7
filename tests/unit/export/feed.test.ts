import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeXml, lastChangeOf, xmlText } from '#export/feed.ts';

test('lastChangeOf() is the latest moment, as it was written', () => {
  const items = ['2026-03-10T00:00:00Z', '2026-03-11T02:00:00+04:00', '2026-03-10T21:00:00Z'];
  expect(lastChangeOf(items.map((updated) => ({ updated })))).toBe('2026-03-11T02:00:00+04:00');
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

test('xmlText() drops halves of characters, and no whole one', () => {
  expect(xmlText('a\uD83Db\uDC1Fc🐟')).toBe('abc🐟');
});
