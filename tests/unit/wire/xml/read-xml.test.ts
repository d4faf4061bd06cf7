import { expect, test } from 'vitest';
import { readXml } from '#wire/xml/read-xml.ts';
import { attribute, childOf, textIn } from '#wire/xml/tree.ts';
import type { XmlElement } from '#wire/xml/tree.ts';
import { allOf, aWireFile } from '../../support/wire-file.ts';

/** What is read before the end, or before the error. */
async function read(
  xml: string,
  pieceLength?: number,
): Promise<{ words: (string | null)[]; lines: number[]; error: unknown }> {
  const found: XmlElement[] = [];
  let error: unknown = null;
  try {
    for await (const { element } of readXml(aWireFile(xml, pieceLength), new Set(['story'])))
      found.push(element);
  } catch (thrown) {
    error = thrown;
  }
  return { words: found.map(textIn), lines: found.map(({ line }) => line), error };
}

test('readXml() gives story elements one after another, with their lines', async () => {
  const xml = '<wire>\r\n<story\n a="1">One</story>\n\n<x:story>Two <b>more</b></x:story></wire>';
  for (const pieceLength of [1, 7, 65_536])
    expect(await read(xml, pieceLength)).toEqual({
      words: ['One', 'Two more'],
      lines: [2, 5],
      error: null,
    });
});

test('readXml() keeps what stands before a story outside of it', async () => {
  const file = aWireFile('<wire><head><sent>Noon</sent></head><story/><story/></wire>');
  const outside = (await allOf(readXml(file, new Set(['story'])))).map((one) => one.outside);
  expect(textIn(childOf(outside[1] ?? null, 'head', 'sent'))).toBe('Noon');
  expect(childOf(outside[1] ?? null, 'story')).toBeNull();
});

test('readXml() drops prefixes of attributes, but for xml:lang', async () => {
  const file = aWireFile('<story xmlns:x="urn:x" xml:lang="nb" x:href="there"/>');
  const [story] = await allOf(readXml(file, new Set(['story'])));
  const element = story?.element ?? null;
  expect([
    attribute(element, 'xml:lang'),
    attribute(element, 'href'),
    attribute(element, 'x'),
  ]).toEqual(['nb', 'there', null]);
});

test('readXml() reads documents that follow one another in one file', async () => {
  const xml =
    '<?xml version="1.0"?>\n<story>One</story>\n<?xml version="1.0"?>\n<!DOCTYPE story>\n<story>Two</story>\n';
  expect(await read(xml)).toEqual({ words: ['One', 'Two'], lines: [2, 5], error: null });
});

test('readXml() reads characters by number and by the names of XML and HTML', async () => {
  expect(
    (await read('<story>&lt;&#8220;caf&eacute;&#x201D; &amp; <![CDATA[<b>]]></story>')).words,
  ).toEqual(['<“café” & <b>']);
});

test('readXml() knows no other names of characters', async () => {
  const { error } = await read('<story>\n&constructor;</story>');
  expect(error).toMatchObject({
    rule: 'xml',
    line: 2,
    message: expect.stringContaining('&amp;') as string,
  });
});

test('readXml() refuses a DOCTYPE that declares entities, naming its line', async () => {
  const bomb =
    '<!DOCTYPE story [\n<!ELEMENT story ANY>\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n<story>&b;</story>';
  expect((await read(bomb)).error).toMatchObject({ rule: 'xml-entities', line: 3 });
  const outside = '<!DOCTYPE story [<!ENTITY x SYSTEM "file:///etc/hostname">]><story>&x;</story>';
  expect((await read(outside)).error).toMatchObject({ rule: 'xml-entities', line: 1 });
});

test('readXml() gives the stories before a fault, then tells where it is', async () => {
  const { words, error } = await read('<wire>\n<story>One</story>\n<story><b>Two</story></wire>');
  expect(words).toEqual(['One']);
  expect(error).toMatchObject({
    rule: 'xml',
    line: 3,
    message: expect.stringContaining('</b> of line 3') as string,
  });
});

test('readXml() tells what a file that is cut off was within', async () => {
  const { words, error } = await read('<wire>\n<story>One</story>\n<story>\nTwo');
  expect(words).toEqual(['One']);
  expect(error).toMatchObject({
    rule: 'xml',
    line: 4,
    message: expect.stringContaining('<story> of line 3') as string,
  });
});

test('readXml() refuses control characters where they stand', async () => {
  expect((await read('<story>\na\x07b</story>')).error).toMatchObject({ rule: 'xml', line: 2 });
});

test('readXml() refuses nesting without end', async () => {
  expect((await read(`<story>${'<a>\n'.repeat(100_000)}`)).error).toMatchObject({
    rule: 'nesting',
    line: 500,
  });
});

test('readXml() refuses a story larger than memory should hold', async () => {
  expect((await read(`<story>${'<a/>'.repeat(600_000)}</story>`)).error).toMatchObject({
    rule: 'xml-size',
  });
});

test('readXml() reads attributes named like what objects have', async () => {
  expect((await read('<story hasOwnProperty="1" __proto__="2" b="3">One</story>')).words).toEqual([
    'One',
  ]);
});
