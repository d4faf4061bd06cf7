import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { nitfOf } from '#export/nitf.ts';
import { nitf } from '#wire/nitf.ts';
import { aSource } from '../support/build.ts';
import type { Written } from '../support/build.ts';
import { copyOf, draftOf, readPlain, wireSamples } from '../support/desk.ts';
import { storyOf } from '../support/wire-file.ts';

/** The names of the elements, in order; throws where the XML is not well-formed. */
function elementsOf(xml: string): string[] {
  const parser = sax.parser(true);
  const names: string[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => names.push(name);
  parser.write(xml).close();
  return names;
}

const of = (written: Written): string => nitfOf(copyOf(aSource(written)), 'en');

describe('nitfOf()', () => {
  test('says what the article says', () => {
    const xml = of({
      title: 'They <go> & “stay”',
      dateline: 'ZARQUV, France, March 9.',
      source: 'Larkwire',
      speakers: ['Ada Quill'],
      tags: ['Tides & time'],
      summary: 'Off.',
      embargo: '2026-03-10T09:00:00Z',
      wire: { id: 'LW-1', byline: 'Ben Tarn' },
      body: '## First\n\n“We *go*,” said [Ada Quill](https://a.example/?b&c).\n\n> Off\n\n- A\n- B & C\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
    });
    expect(elementsOf(xml).slice(0, 6)).toEqual([
      'nitf',
      'head',
      'title',
      'docdata',
      'doc-id',
      'date.issue',
    ]);
    for (const part of [
      '<hl1>They &lt;go&gt; &amp; “stay”</hl1>',
      '<doc-id regsrc="Larkwire" id-string="LW-1"/>',
      '<date.release norm="2026-03-10T09:00:00',
      '<keyword key="Tides &amp; time"/>',
      '<person>Ada Quill</person>',
      '<byline>Ben Tarn</byline>',
      '<org>Larkwire</org>',
      '<dateline>ZARQUV, France, March 9.</dateline>',
      '<abstract><p>Off.</p></abstract>',
      '<hl2>First</hl2>',
      '<em>go</em>',
      '<a href="https://a.example/?b&amp;c">Ada Quill</a>',
      '<bq><block>',
      '<li>B &amp; C</li>',
      '<td>2</td>',
    ])
      expect(xml).toContain(part);
  });

  test('leaves out what the article does not say', () => {
    const xml = of({});
    for (const name of [
      'key-list',
      'identified-content',
      'date.release',
      'byline',
      'distributor',
      'dateline',
      'abstract',
    ])
      expect(elementsOf(xml)).not.toContain(name);
    expect(xml).toContain('id-string="https://archive.example/2026/03/10/a-headline/"');
  });

  test('gives no headline that nobody has written', () => {
    const source = aSource({}).replace('title: A headline', 'title: A headline # proposed');
    expect(elementsOf(nitfOf(copyOf(source), 'en'))).not.toContain('hedline');
  });

  test('is read again as it was written', async () => {
    const xml = of({
      title: 'They go',
      dateline: 'ZARQUV, March 9.',
      source: 'Larkwire',
      wire: { id: 'LW-1' },
    });
    expect(nitf.recognises(xml)).toBe(true);
    expect(await storyOf(nitf, xml)).toMatchObject({
      id: 'LW-1',
      headline: 'They go',
      date: expect.stringContaining('2026-03-10') as unknown,
      dateline: 'ZARQUV, March 9.',
      source: 'Larkwire',
      status: 'published',
    });
  });

  test.each(wireSamples())('gives $name as well-formed XML', async ({ copy }) => {
    for (const reading of await readPlain(copy)) {
      if (!('story' in reading)) continue;
      const { source } = draftOf(reading.story, { date: '2026-03-10' });
      expect(elementsOf(nitfOf(copyOf(source), 'en'))).toContain('body.content');
    }
  });
});
