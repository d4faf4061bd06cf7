// The archive as data: every record is as its schema says, every file as the manifest says, and the pages
// count what the data holds.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '#export/data/article-record.ts';
import type { DataManifest } from '#export/data/data-manifest.ts';
import { DATA_KINDS } from '#export/data/data-sets.ts';
import type { SpeakerRecord, TagRecord } from '#export/data/entry-records.ts';
import type { QuoteRecord } from '#export/data/quote-record.ts';
import { pageAt, textOfFile } from '../support/built-site.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { FOUND, HOSTILE, PUBLISHED, WITHDRAWN } from '../support/fixture.ts';
import { elementsIn, elementsOfClass, elementsWith, wordsOf } from '../support/html.ts';
import type { MarkupDocument } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const manifest = manifestOf(siteAtRoot);
const articles = recordsIn<ArticleRecord>('articles');
const quotes = recordsIn<QuoteRecord>('quotes');
const speakers = recordsIn<SpeakerRecord>('speakers');

describe.each(DATA_KINDS)('%s', (kind) => {
  it('has records as its schema describes them, and no others', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(textOfFile(siteAtRoot, `data/schemas/${kind}.schema.json`)) as Record<
      string,
      unknown
    > & { properties: object };
    const validate = ajv.compile(schema);
    const records = recordsIn<Record<string, unknown>>(kind);
    const faults = records.flatMap((record) => (validate(record) ? [] : validate.errors));
    expect(faults).toEqual([]);
    expect(records.length).toBe(manifest.counts[kind]);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`${siteAtRoot.origin}/data/schemas/${kind}.schema.json`);
    // What it is to find faults with, it finds.
    expect(validate({ ...records[0], id: 1 })).toBe(false);
    expect(validate({ ...records[0], stray: '' })).toBe(false);
    for (const record of records)
      expect(Object.keys(record)).toEqual(Object.keys(schema.properties));
  });
});

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('the manifest of a site %s', (_, site) => {
  const { files, address } = manifestOf(site);

  it('tells the bytes, the hash and the number of records of every file', () => {
    for (const { name, bytes, sha256, records, format } of files) {
      const content = readFileSync(join(site.folder, 'data', name));
      expect(content.length, name).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
      const rows = content.toString('utf8').split(format === 'csv' ? '\r\n' : '\n');
      if (format === 'jsonl') expect(rows.length - 1, name).toBe(records);
    }
  });

  it('lists every file of data there is', () => {
    const there = [...site.files].filter((file) => /^data\/.*\.(?:jsonl|csv)$/.test(file));
    expect(files.map(({ name }) => `data/${name}`).sort()).toEqual(there);
    expect(address).toBe(`${site.origin}${site.base}data/`);
  });
});

describe('quotations', () => {
  it('say of each whose it is and how that is known', () => {
    const said = (words: string): QuoteRecord | undefined =>
      quotes.find((quote) => quote.words.includes(words));
    expect(said('I make it fourteen minutes past eleven')).toEqual({
      id: expect.stringMatching(/^q-i-make-it-fourteen-minutes-\w{6}$/) as unknown,
      words: expect.stringMatching(/^“I make it .+”$/) as unknown,
      kind: 'direct',
      speaker: 'cordelia-mudge',
      speakerName: 'Cordelia Mudge',
      role: 'Town Clerk',
      organisation: 'Quillmouth Town Council',
      rule: expect.stringMatching(/\w/) as unknown,
      confirmed: true,
      article: PUBLISHED[0]?.slice(1, -1),
      address: expect.stringMatching(
        /^https:\/\/archive\.example\/2026\/02\/25\/[\w-]+\/#q-i-make/,
      ) as unknown,
      date: '2026-02-25',
      dateline: expect.stringMatching(/^QUILLMOUTH/) as unknown,
      place: 'quillmouth',
      placeName: 'Quillmouth',
      source: 'larkwire',
      sourceName: 'Larkwire',
      language: 'en',
    });
    expect(said('Gusts, and then more gusts')).toMatchObject({
      speaker: 'cigdem-firtinaoglu',
      confirmed: false,
      article: FOUND.slice(1, -1),
    });
    expect(said('the usual')).toMatchObject({ rule: 'editor', confirmed: true });
  });

  it('are those that have a place in a page, in its order, and lead there', () => {
    for (const path of PUBLISHED) {
      const { document } = pageAt(siteAtRoot, path);
      const ids = new Set(
        elementsWith(document, 'data-quote')
          .map(({ attribs }) => attribs['id'])
          .filter(Boolean),
      );
      const own = quotes.filter(({ article }) => `/${article}/` === path);
      expect(
        own.map(({ id }) => id),
        path,
      ).toEqual([...ids]);
    }
  });

  it('stand in the table as in the lines', () => {
    const rows = parse(textOfFile(siteAtRoot, 'data/quotes.csv'), {
      columns: true,
      record_delimiter: '\r\n',
    });
    const asText = (value: QuoteRecord[keyof QuoteRecord]): string =>
      value === null ? '' : String(value);
    expect(rows).toEqual(
      quotes.map((quote) =>
        Object.fromEntries(Object.entries(quote).map(([key, value]) => [key, asText(value)])),
      ),
    );
  });
});

describe('the data', () => {
  it('goes from the oldest to the newest', () => {
    expect(articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).toSorted());
    const days = quotes.map(({ article }) => article);
    expect(days).toEqual(days.toSorted());
    for (const kind of ['speakers', 'places', 'sources', 'tags'] as const) {
      const ids = recordsIn<TagRecord>(kind).map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('has every published article, and of a withdrawn one the number alone', () => {
    expect(articles.map(({ id }) => `/${id}/`).sort()).toEqual(PUBLISHED.toSorted());
    expect(manifest.withdrawn).toBe(1);
    for (const { name } of manifest.files)
      expect(textOfFile(siteAtRoot, `data/${name}`), name).not.toContain(WITHDRAWN.slice(1, -1));
  });

  it('refers only to what is in it', () => {
    const ids = (kind: (typeof DATA_KINDS)[number]): Set<string> =>
      new Set(recordsIn<TagRecord>(kind).map(({ id }) => id));
    const [tags, people] = [ids('tags'), ids('speakers')];
    for (const article of articles) {
      expect(article.tags.filter((id) => !tags.has(id))).toEqual([]);
      expect(article.speakers.filter(({ id }) => !people.has(id))).toEqual([]);
    }
    const refers = (key: 'speaker' | 'place' | 'source' | 'article', kind: typeof key): void => {
      const known = ids(`${kind}s`);
      const lost = quotes.filter((quote) => quote[key] !== null && !known.has(quote[key]));
      expect(lost).toEqual([]);
    };
    for (const key of ['speaker', 'place', 'source', 'article'] as const) refers(key, key);
  });

  it('holds nothing of what stands in an article’s file and not on its page', () => {
    const hostile = articles.find(({ id }) => `/${id}/` === HOSTILE);
    expect(hostile?.title).toMatch(/\w/);
    for (const { name } of manifest.files)
      expect(textOfFile(siteAtRoot, `data/${name}`), name).not.toContain('nobody should read');
  });
});

describe('what pages count', () => {
  it('is what the data holds of each person', () => {
    expect(speakers.length).toBeGreaterThan(0);
    for (const { id, quotations, articles: count, statements } of speakers) {
      const facts = factsOn(`/speakers/${id}/`);
      expect(facts, id).toContain(`${counted(quotations, 'quotation')} in ${counted(count)}`);
      expect(facts.includes('reported statement'), id).toBe(statements > 0);
      expect(quotes.filter(({ speaker }) => speaker === id).length, id).toBe(quotations);
      expect(
        articles.filter((article) => article.speakers.some((one) => one.id === id)).length,
        id,
      ).toBe(count);
    }
  });

  it.each(['places', 'sources', 'tags'] as const)('is what the data holds of %s', (kind) => {
    const records = recordsIn<TagRecord>(kind);
    for (const { id, articles: count } of records) {
      expect(factsOn(`/${kind}/${id}/`), id).toContain(counted(count));
      const naming = articles.filter(({ tags, place, source }) =>
        [...tags.map((tag) => `tags ${tag}`), `places ${place}`, `sources ${source}`].includes(
          `${kind} ${id}`,
        ),
      );
      expect(naming.length, id).toBe(count);
    }
    expect(factsOn(`/${kind}/`)).toMatch(new RegExp(`^${records.length} `));
  });

  it('is what the data holds of each year, withdrawn articles apart', () => {
    const years = elementsOfClass(pageAt(siteAtRoot, '/').document, 'histogram')
      .flatMap((list) => elementsWith(list, 'title'))
      .map(({ attribs }) => attribs['title'] ?? '');
    const counts = Map.groupBy([...articles.map(({ id }) => id), WITHDRAWN.slice(1)], (id) =>
      id.slice(0, 4),
    );
    expect(years).toEqual(
      [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([year, { length }]) => `${length} in ${year}`),
    );
  });

  it('is what the data holds of whom the front page heard lately', () => {
    // The fixture has no more articles than the front page looks at.
    const heard = elementsIn(pageAt(siteAtRoot, '/').document).find(
      ({ attribs }) => attribs['aria-labelledby'] === 'heard',
    );
    const lines = heard ? elementsIn(heard).filter(({ name }) => name === 'li') : [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const speaker = speakers.find(({ name }) => wordsOf(line).startsWith(name));
      expect(wordsOf(line)).toContain(counted(speaker?.quotations ?? -1, 'quotation'));
    }
  });

  it('is what the data holds of what search can find', () => {
    const periods = JSON.parse(textOfFile(siteAtRoot, 'search/index/periods.json')) as {
      counts: { articles: number; quotations: number };
    }[];
    const sumOf = (kind: 'articles' | 'quotations'): number =>
      periods.reduce((sum, { counts }) => sum + counts[kind], 0);
    expect(sumOf('articles')).toBe(articles.length);
    expect(sumOf('quotations')).toBe(quotes.length);
  });

  it('is what the page about the data says', () => {
    const { document } = pageAt(siteAtRoot, '/data/');
    expect(factsIn(document)).toContain(counted(articles.length));
    expect(factsIn(document)).toContain(counted(quotes.length, 'quotation'));
    for (const kind of DATA_KINDS) {
      const heading = elementsWith(document, 'id', kind)[0];
      expect(heading && wordsOf(heading)).toBe(
        `${kind} ${counted(manifest.counts[kind], 'record')}`,
      );
    }
  });
});

function manifestOf(site: BuiltSite): DataManifest {
  return JSON.parse(textOfFile(site, 'data/manifest.json')) as DataManifest;
}

function recordsIn<Record>(kind: (typeof DATA_KINDS)[number]): Record[] {
  return textOfFile(siteAtRoot, `data/${kind}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record);
}

function factsOn(path: string): string {
  return factsIn(pageAt(siteAtRoot, path).document);
}

function factsIn(document: MarkupDocument): string {
  return elementsOfClass(document, 'facts')
    .slice(0, 1)
    .map((element) => wordsOf(element))
    .join();
}

function counted(number: number, noun = 'article'): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
