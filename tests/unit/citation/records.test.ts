// What reference managers read back: BibTeX and CSL-JSON through citation-js, RIS through a reader of its
// specification. The facts that come out are those that went in.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#citation/bibtex.ts';
import type { Cited } from '#citation/cited.ts';
import type { CitationFormat } from '#citation/citation-format.ts';
import { cslJson } from '#citation/csl-json.ts';
import { plainOf } from '#citation/formatted.ts';
import { ris } from '#citation/ris.ts';
import { ACCESSED, AWKWARD, aCitedArticle, citedWords } from '../support/cited.ts';

const articles = Object.entries(AWKWARD);
const words = citedWords({ words: '“We were told: 5% {and} #2.\n\n“So it was done,”' });
const asText = (format: CitationFormat, cited: Cited): string =>
  plainOf(format.cite(cited, ACCESSED));

/** The one entry that citation-js finds in a file. */
function read(file: string): Readonly<Record<string, unknown>> {
  const entries: unknown[] = new Cite(file).data;
  expect(entries).toHaveLength(1);
  return { ...(entries[0] ?? {}) };
}

const dateOf = (day: string): unknown => ({ 'date-parts': [day.split('-').map(Number)] });

describe('BibTeX', () => {
  test.each(articles)('is read back: %s', (_, article) => {
    const entry = read(asText(bibtex, article));
    expect(entry).toMatchObject({
      // @article is all that BibTeX has; what kind, entrysubtype says to BibLaTeX.
      type: 'article-journal',
      title: article.title,
      'container-title': article.site,
      issued: dateOf(article.day),
      accessed: dateOf(ACCESSED),
      URL: article.url,
      language: article.lang,
    });
    // A name in braces is one last name: BibTeX has no corporations.
    expect(entry['author']).toEqual(article.source ? [{ family: article.source }] : undefined);
  });

  test('keeps any title, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z\\{}~^#$%&_"'@, ]{1,20}$/), (title) => {
        const plain = title.replace(/\s+/g, ' ').trim();
        fc.pre(plain !== '' && !plain.includes("''"));
        expect(read(asText(bibtex, aCitedArticle({ title: `x ${plain} x` })))['title']).toBe(
          `x ${plain} x`,
        );
      }),
    );
  });

  test('says that it is a newspaper, and keeps speaker, dateline and words as an annotation', () => {
    const file = asText(bibtex, words);
    expect(file).toContain('  entrysubtype = {newspaper},\n');
    expect(file).toContain(
      '  annotation = {Dateline: QUILLMOUTH, Ostrany, Feb. 11.\n\n' +
        'Words of Odile Marchbanks, Mayor, Quillmouth Town Council\n\n' +
        '“We were told: 5\\% \\textbraceleft{}and\\textbraceright{} \\#2.\n\n“So it was done,”},\n',
    );
    expect(read(file)['URL']).toBe(words.url);
  });
});

describe('CSL-JSON', () => {
  test.each(articles)('is read back: %s', (_, article) => {
    expect(read(asText(cslJson, article))).toMatchObject({
      type: 'article-newspaper',
      title: article.title,
      'container-title': article.site,
      issued: dateOf(article.day),
      accessed: dateOf(ACCESSED),
      URL: article.url,
      language: article.lang,
      ...(article.source && { author: [{ literal: article.source }] }),
      ...(article.dateline && { note: `Dateline: ${article.dateline}` }),
    });
  });

  test('keeps speaker and words as a note', () => {
    expect(read(asText(cslJson, words))['note']).toBe(
      'Dateline: QUILLMOUTH, Ostrany, Feb. 11.\n\n' +
        'Words of Odile Marchbanks, Mayor, Quillmouth Town Council\n\n' +
        '“We were told: 5% {and} #2.\n\n“So it was done,”',
    );
  });
});

describe('RIS', () => {
  test.each(articles)('is read back: %s', (_, article) => {
    const day = (when: string): string => `${when.replaceAll('-', '/')}/`;
    expect(readRis(asText(ris, article))).toMatchObject({
      TY: ['NEWS'],
      TI: [article.title],
      T2: [article.site],
      DA: [day(article.day)],
      PY: [article.day.slice(0, 4)],
      Y2: [day(ACCESSED)],
      UR: [article.url],
      LA: [article.lang],
      ...(article.source && { AU: [article.source] }),
      ...(article.dateline && { N1: [`Dateline: ${article.dateline}`] }),
    });
  });

  test('keeps the paragraphs of the words, a note each, and one line a tag', () => {
    expect(readRis(asText(ris, words))['N1']).toEqual([
      'Dateline: QUILLMOUTH, Ostrany, Feb. 11.',
      'Words of Odile Marchbanks, Mayor, Quillmouth Town Council',
      '“We were told: 5% {and} #2.',
      '“So it was done,”',
    ]);
    const broken = aCitedArticle({ title: 'Two\nlines\r\nER  - ' });
    expect(readRis(asText(ris, broken))['TI']).toEqual(['Two lines ER -']);
  });

  test('takes the commas from an agency, which would make a person of it', () => {
    const agency = aCitedArticle({ source: 'Tern, Tide and Sons' });
    expect(readRis(asText(ris, agency))['AU']).toEqual(['Tern Tide and Sons']);
  });
});

/** Tags and their values. @throws Error for a line that is no tag, or a record not closed by ER */
function readRis(file: string): Readonly<Record<string, ReadonlyArray<string>>> {
  const lines = file.split('\r\n');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  const record: Record<string, string[]> = {};
  for (const line of lines.slice(0, -2)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no tag: ${line}`);
    (record[tag] ??= []).push(value);
  }
  return record;
}
