// The search of the built fixture site, with Pagefind itself, against a look at every word.
import { describe, expect, it } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import { readContent } from '#intake/read-content.ts';
import { KINDS } from '#search/state.ts';
import { pageAt } from '../support/built-site.ts';
import { FIXTURE_ARCHIVE } from '../support/fixture-sites.ts';
import { UNPUBLISHED } from '../support/fixture.ts';
import { elementsWith, wordsOf } from '../support/html.ts';
import { begins, holds, scanned } from '../support/plain-scan.ts';
import type { Scanned } from '../support/plain-scan.ts';
import { siteSearch } from '../support/site-search.ts';
import { siteAtRoot } from '../support/sites.ts';

const { content } = readContent(FIXTURE_ARCHIVE, null);
const all = scanned(buildArchive(content, Date.now()), FIXTURE_ARCHIVE);
const { counts, found } = await siteSearch(siteAtRoot.folder);

const saidBy =
  (id: string) =>
  ({ speakers }: Scanned): boolean =>
    speakers.includes(id);
const about =
  (id: string) =>
  ({ article }: Scanned): boolean =>
    article.tags.some((tag) => tag === id);
const on =
  (from: string, to: string) =>
  ({ article }: Scanned): boolean =>
    article.day >= from && article.day <= to;

describe('the search of a built site finds what a plain scan does', () => {
  // English stemming leaves these words as they are.
  it.each<[line: string, ...tests: ((one: Scanned) => boolean)[]]>([
    ...['harbour', 'town', 'water', 'quay', 'lamp', 'council', 'ladder', 'wind', 'barley'].map(
      (word): [string, (one: Scanned) => boolean] => [word, begins(word)],
    ),
    ['harbour town', begins('harbour'), begins('town')],
    ['clock council', begins('clock'), begins('council')],
    ['wall water barley', begins('wall'), begins('water'), begins('barley')],
    ['"low water"', holds('low water')],
    ['"town clerk"', holds('town clerk')],
    ['"town hall" clock', holds('town hall'), begins('clock')],
    ['harbour -council', begins('harbour'), (one) => !holds('council')(one)],
    ['harbour -"town council"', begins('harbour'), (one) => !holds('town council')(one)],
    ['-harbour', (one) => !holds('harbour')(one)],
    ['speaker:odile-marchbanks', saidBy('odile-marchbanks')],
    ['water speaker:ines-vexley', begins('water'), saidBy('ines-vexley')],
    ['speaker:cigdem-firtinaoglu', saidBy('cigdem-firtinaoglu')],
    ['tag:harbour', about('harbour')],
    ['tag:kite-fishing', about('kite-fishing')],
    ['town tag:public-works', begins('town'), about('public-works')],
    ['place:quillmouth', ({ article }) => article.place === 'quillmouth'],
    ['place:marsa-al-risha', ({ article }) => article.place === 'marsa-al-risha'],
    ['source:larkwire', ({ article }) => article.source === 'larkwire'],
    [
      'harbour source:tern-tide-press',
      begins('harbour'),
      ({ article }) => article.source === 'tern-tide-press',
    ],
    ['language:ar', ({ article }) => article.lang === 'ar'],
    ['language:en', ({ article }) => article.lang !== 'ar'],
    ['during:2024', on('2024-01-01', '2024-12-31')],
    ['during:2026-02-11', on('2026-02-11', '2026-02-11')],
    ['harbour after:2023-10-07 before:2026-02', begins('harbour'), on('2023-10-07', '2026-01-31')],
    ['town before:2024-08-31', begins('town'), on('', '2024-08-30')],
    [
      'town speaker:odile-marchbanks after:2024 -clock',
      ...[begins('town'), saidBy('odile-marchbanks'), on('2024-01-01', '9999')],
      (one) => !holds('clock')(one),
    ],
  ])('for %s', async (line, ...tests) => {
    const expected = KINDS.map((kind) =>
      all[kind].filter((one) => tests.every((test) => test(one))).map(({ url }) => url),
    );
    const [articles = [], quotations = []] = expected;
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.length).toBeLessThan(all.articles.length);
    expect(await counts(line)).toEqual({
      articles: articles.length,
      quotations: quotations.length,
    });
    expect(await found(line, 'articles')).toEqual(articles);
    expect(await found(line, 'quotations')).toEqual(quotations);
  });

  it.each(['zinc', 'harbourx', '"water low"', 'harbour zinc', 'speaker:nobody', 'during:1999'])(
    'and nothing for %s',
    async (line) => {
      expect(await counts(line)).toEqual({ articles: 0, quotations: 0 });
    },
  );

  it.each(UNPUBLISHED.filter((words) => !/\d/.test(words)))(
    'and nothing for %s, which is not published',
    async (words) => {
      expect(await counts(`"${words}"`)).toEqual({ articles: 0, quotations: 0 });
      expect(await counts(words.split(/[ -]/).join(' '))).toEqual({ articles: 0, quotations: 0 });
    },
  );
});

const BREEZE = '/2025/06/21/who-owns-the-sea-breeze/';

describe('words are found with their marks and without', () => {
  it.each<[first: string, ...others: string[]]>([
    ['Ördəkburnu', 'ordekburnu', 'ORDEKBURNU', 'Ördekburnu'],
    ['Brûlecœur', 'brulecoeur', 'Brulecœur'],
    ['Hélène', 'helene', 'HELENE'],
    ['Dalğalı', 'dalgali', 'DALGALI'],
    ['İskele', 'iskele'],
    ['ağcaqanad', 'agcaqanad'],
    ['Çiğdem Fırtınaoğlu', 'cigdem firtinaoglu', 'Cigdem Fırtınaoğlu'],
    ['Külək', 'kulek', 'külek'],
  ])('%s', async (first, ...others) => {
    const expected = await found(first, 'articles');
    expect(expected).toContain(BREEZE);
    for (const spelling of others)
      expect([spelling, await found(spelling, 'articles')]).toEqual([spelling, expected]);
  });

  it('سوق, in another script', async () => {
    expect(await found('سوق', 'articles')).toEqual(['/2025/09/14/marsa-al-risha-market-reopens/']);
    expect(await found('"السوق القديم"', 'articles')).toHaveLength(1);
  });
});

it('every quotation found stands in its article, where its address leads', async () => {
  const urls = await found('after:0001', 'quotations');
  expect(urls).toEqual(all.quotations.map(({ url }) => url));
  for (const [at, url] of urls.entries()) {
    const [path = '', anchor = ''] = url.split('#');
    const places = elementsWith(
      pageAt(siteAtRoot, path).document,
      'id',
      decodeURIComponent(anchor),
    );
    expect(places.map(({ attribs }) => 'data-quote' in attribs)).toEqual([true]);
    const [place] = places;
    const speaker = all.quotations[at]?.speakers[0];
    expect(place?.attribs['data-speaker']).toBe(speaker);
    expect(place && wordsOf(place)).not.toBe('');
  }
});
