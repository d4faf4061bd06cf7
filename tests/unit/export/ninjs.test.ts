import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ninjsOf } from '#export/ninjs.ts';
import { aSource } from '../support/build.ts';
import type { Written } from '../support/build.ts';
import { copyOf, draftOf, readPlain, wireSamples } from '../support/desk.ts';
import { ninjs } from '../support/ninjs.ts';

const of = (written: Written): z.output<typeof ninjs> =>
  ninjs.parse(ninjsOf(copyOf(aSource(written)), 'en'));

describe('ninjsOf()', () => {
  test('says what the article says', () => {
    const written = {
      title: 'They go',
      date: '2026-03-10T14:05:00+04:00',
      dateline: 'ZARQUV, France, March 9.',
      source: 'Larkwire',
      speakers: ['Ada Quill'],
      tags: ['Tides'],
      summary: 'Off <they> went.',
      updated: '2026-03-11',
      canonical: 'https://lw.example/1',
      lang: 'nb',
      embargo: '2026-03-10T09:00:00Z',
      wire: { id: 'LW-1', byline: 'Ben Tarn' },
      body: '“We *go*,” said Ada Quill.\n\n- A & B\n',
    };
    const at = (path: string): string => `https://archive.example${path}`;
    expect(of(written)).toEqual({
      uri: at('/2026/03/10/a-headline/'),
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      language: 'nb',
      firstCreated: expect.stringMatching(/^2026-03-10T1[04]:05:00/) as unknown,
      versionCreated: '2026-03-11T00:00:00Z',
      contentCreated: '2026-03-09T00:00:00Z',
      embargoedUntil: expect.stringMatching(/^2026-03-10T09:00:00/) as unknown,
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: 'They go' }],
      by: 'Ben Tarn',
      located: 'Zarquv, France',
      slugline: 'a-headline',
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: 'Off <they> went.' }],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          charCount: 58,
          wordCount: 11,
          value: 'ZARQUV, France, March 9. “We go,” said Ada Quill.\n\n• A & B',
        },
        {
          role: 'richtext',
          contentType: 'text/html',
          value: expect.stringMatching(
            /^<p>ZARQUV, France, March 9\. “We <em>go<\/em>,” said Ada Quill\.<\/p>\s*<ul>\s*<li>A &#x26; B<\/li>\s*<\/ul>\s*$/,
          ) as unknown,
        },
      ],
      people: [{ name: 'Ada Quill', rel: 'quoted', uri: at('/speakers/ada-quill/') }],
      places: [{ name: 'Zarquv', rel: 'dateline', uri: at('/places/zarquv/') }],
      subjects: [{ name: 'Tides', rel: 'about', uri: at('/tags/tides/') }],
      infoSources: [{ name: 'Larkwire', role: 'source', uri: at('/sources/larkwire/') }],
      altIds: [
        { role: 'wire', value: 'LW-1' },
        { role: 'original', value: 'https://lw.example/1' },
      ],
    });
  });

  test('leaves out what the article does not say', () => {
    expect(Object.keys(of({})).sort()).toEqual([
      'bodies',
      'firstCreated',
      'headlines',
      'language',
      'pubStatus',
      'slugline',
      'standard',
      'type',
      'uri',
      'versionCreated',
    ]);
  });

  test('gives no headline that nobody has written', () => {
    const source = aSource({}).replace('title: A headline', 'title: A headline # proposed');
    expect(ninjsOf(copyOf(source), 'en')).not.toHaveProperty('headlines');
  });

  test.each([
    ['draft', 'withheld'],
    ['withdrawn', 'canceled'],
  ])('says of a %s article that it is %s', (status, pubStatus) => {
    expect(of({ status }).pubStatus).toBe(pubStatus);
  });

  test('says a dateline before a body that begins with no paragraph', () => {
    const { bodies } = of({ dateline: 'ZARQUV, March 10.', body: '- One\n' });
    expect(bodies?.[1]?.value).toMatch(/^<p>ZARQUV, March 10\.<\/p>\s*<ul>/);
  });

  test.each(wireSamples())('gives $name as ninjs has it', async ({ copy }) => {
    for (const reading of await readPlain(copy)) {
      if (!('story' in reading)) continue;
      const { source } = draftOf(reading.story, { date: '2026-03-10' });
      expect(ninjs.safeParse(ninjsOf(copyOf(source), 'en')).error).toBeUndefined();
    }
  });
});
