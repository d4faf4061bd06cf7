import { describe, expect, test } from 'vitest';
import { datelineOf, paragraphsOf } from '#citation/cited.ts';
import { citationKey } from '#citation/citation-key.ts';
import { dayMonthYear, dayParts, monthDayYear } from '#citation/days.ts';
import { FORMATS, formatOf } from '#citation/formats.ts';
import { headlineCase } from '#citation/headline-case.ts';
import { endTitle, markTitle } from '#citation/quoted-title.ts';
import { parseRecord } from '#citation/record.ts';
import { ACCESSED, AWKWARD, aCitedArticle, citedWords } from '../support/cited.ts';

test.each([
  ['Tides of “change”', 'Tides of ‘change.’'],
  ['“Tides” of change', '‘Tides’ of change.'],
  ['A “ledger of ‘tides’” sold', 'A ‘ledger of “tides”’ sold.'],
  ['A "ledger of \'tides\'"', 'A ‘ledger of “tides.”’'],
  ['The boys’ tide', 'The boys’ tide.'],
  ['The tide of the boys’', 'The tide of the boys’.'],
  ['Back in the ’90s', 'Back in the ’90s.'],
  ['“Never closed', '“Never closed.'],
  ['Closed twice”', 'Closed twice”.'],
  ['Who asks?', 'Who asks?'],
  ['«Mine»', '«Mine».'],
  ['', '.'],
])('a title in marks sets %s as %s', (title, set) => {
  expect(endTitle(markTitle(title, true), '.')).toBe(set);
});

test.each([
  ['the way in', 'The Way In'],
  ['what it was: a way out of here', 'What It Was: A Way out of Here'],
  ['NATO, eBay and mcDonald', 'NATO, eBay and mcDonald'],
  ['it won’t do', 'It Won’t Do'],
  ['deep-draught and up-to-date', 'Deep-Draught and Up-to-Date'],
  ['çiğdem sails', 'Çiğdem Sails'],
])('headlineCase() of “%s” is “%s”', (title, set) => {
  expect(headlineCase(title, 'en-GB')).toBe(set);
});

test('headlineCase() leaves what is not English', () => {
  for (const lang of ['fr', 'az', 'enm', 'ar'])
    expect(headlineCase('la brise de mer', lang)).toBe('la brise de mer');
});

describe('days', () => {
  test('are written as each style has them', () => {
    expect(dayMonthYear('2026-02-01')).toBe('1 February 2026');
    expect(monthDayYear('1987-12-31')).toBe('December 31, 1987');
  });

  test.each(['', '2026-2-1', '2026-02-11T00:30:00+04:00', 'yesterday'])(
    'are refused when they are none: “%s”',
    (day) => expect(() => dayParts(day)).toThrow('write 2026-03-10'),
  );
});

test.each([
  ['https://a.example/2026/02/11/the-tide/', 'the-tide-2026-02-11'],
  ['https://a.example/b/2026/02/11/%C3%A7ay/#q-1', 'C3-A7ay-2026-02-11'],
  ['https://a.example/', 'article-2026-02-11'],
])('citationKey() of %s is %s', (url, key) => {
  expect(citationKey(aCitedArticle({ url }))).toBe(key);
});

test.each([
  ['UPPER BRINDLE —', 'UPPER BRINDLE'],
  ['QUILLMOUTH, Dec. 31 (Larkwire) – ', 'QUILLMOUTH, Dec. 31 (Larkwire)'],
  ['QUILLMOUTH, Ostrany, Feb. 11.', 'QUILLMOUTH, Ostrany, Feb. 11.'],
  ['—', null],
  [null, null],
])('datelineOf() of “%s” is “%s”', (dateline, cited) => {
  expect(datelineOf(aCitedArticle({ dateline }))).toBe(cited);
});

test('paragraphsOf() parts words at empty lines and folds the rest', () => {
  expect(paragraphsOf(citedWords({ words: ' one\n two\n\n \n\nthree ' }))).toEqual([
    'one two',
    'three',
  ]);
  expect(paragraphsOf(aCitedArticle())).toEqual([]);
});

describe('formats', () => {
  test('each have an id and a name of their own, and are found by id', () => {
    for (const key of ['id', 'name'] as const)
      expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
    for (const format of FORMATS) expect(formatOf(format.id)).toBe(format);
    expect(formatOf('no-such').id).toBe('plain');
    expect(formatOf(null).id).toBe('plain');
  });

  test('all name title, publication, year and address of any article', () => {
    for (const format of FORMATS)
      for (const article of Object.values(AWKWARD)) {
        const text = JSON.stringify(format.cite(article, ACCESSED));
        for (const fact of [article.site, article.day.slice(0, 4), article.url])
          expect(text).toContain(fact);
      }
  });

  test('are a function of what they are given: nothing is changed, nothing else is asked', () => {
    const words = Object.freeze(citedWords());
    for (const format of FORMATS)
      expect(format.cite(words, ACCESSED)).toEqual(format.cite(words, ACCESSED));
  });
});

describe('parseRecord()', () => {
  test('reads what the site writes', () => {
    const article = aCitedArticle({ source: null });
    expect(parseRecord(JSON.stringify(article))).toEqual(article);
  });

  test.each([
    ['null', 'the record'],
    ['{}', 'speakers'],
    [JSON.stringify({ ...aCitedArticle(), title: 1 }), 'title'],
    [JSON.stringify({ ...aCitedArticle(), source: false }), 'source'],
    [JSON.stringify({ ...aCitedArticle(), speakers: [null] }), 'a speaker'],
  ])('names the field at fault in %s', (text, field) => {
    expect(() => parseRecord(text)).toThrow(`citation record: ${field} is no`);
  });
});
