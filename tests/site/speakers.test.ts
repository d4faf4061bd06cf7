// A person's page: who they are over time, beside whom they speak, and their feed.
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { pageAt, textOfFile } from '../support/built-site.ts';
import { elementsNamed, elementsOfClass, elementsWith, wordsOf } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';

const page = pageAt(siteAtRoot, '/speakers/odile-marchbanks/');

describe('a person’s page', () => {
  it('gives the offices, the latest first, with their time in words and as bars', () => {
    const [roles] = elementsOfClass(page.document, 'roles');
    const rows = roles ? elementsNamed(roles, 'li') : [];
    expect(rows.map((row) => wordsOf(row))).toEqual([
      'Mayor, Quillmouth Town Council since 2024',
      'Mayor-elect, Quillmouth Town Council November 2024',
      'Harbour Master, Quillmouth Harbour Trust 2019–2024',
    ]);
    const bars = rows.map((row) => elementsNamed(row, 'rect').at(-1)?.attribs);
    expect(bars.map((bar) => [Number(bar?.['x']), Number(bar?.['width'])])).toEqual([
      [461, 539],
      [471, 8],
      [0, 459],
    ]);
  });

  it('names who is quoted in the same articles, the most often first', () => {
    const [company] = elementsOfClass(page.document, 'company');
    expect(company && elementsNamed(company, 'li').map((item) => wordsOf(item))).toEqual([
      'Wilmot Tarrant 2',
      'Cordelia Mudge 1',
      'Ines Vexley 1',
      'Perpetua Dunlin 1',
      'Teodor Vexley 1',
    ]);
  });

  it('leads to the feed, for readers and for their programs', () => {
    const names = elementsWith(page.document, 'href', '/speakers/odile-marchbanks/feed.xml').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['link', 'a']);
  });
});

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('a person’s feed, on a site %s', (_, site) => {
  const feed = parseRssFeed(textOfFile(site, 'speakers/odile-marchbanks/feed.xml'));
  const items = feed.items ?? [];

  it('holds every quotation in the order of the page, whole', () => {
    const said = elementsNamed(
      pageAt(site, '/speakers/odile-marchbanks/').document,
      'blockquote',
    ).map((words) => wordsOf(words));
    expect(items).toHaveLength(said.length);
    items.forEach(({ content }, at) => {
      expect(content?.encoded?.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ')).toContain(
        said[at]?.slice(0, 60),
      );
    });
  });

  it('links each to its place, for good', () => {
    for (const { link, guid } of items) {
      expect(link).toMatch(/^https:\/\/archive\.example\/.*\/#q-[a-z0-9-]+$/);
      const path = link?.slice((site.origin + site.base).length) ?? '';
      expect(guid).toEqual({ value: `tag:archive.example,2026:/${path}`, isPermaLink: false });
    }
  });

  it('says through whom, from where and when', () => {
    expect(items[0]?.description).toMatch(
      /\(Odile Marchbanks, Larkwire, Quillmouth, 25 February 2026\)$/,
    );
  });
});

it('a feed sets foreign words apart, and says what no editor has confirmed', () => {
  const contentOf = (id: string): string | undefined =>
    parseRssFeed(textOfFile(siteAtRoot, `speakers/${id}/feed.xml`)).items?.[0]?.content?.encoded;
  expect(contentOf('salim-al-nawrasi')).toContain('<div lang="ar" dir="rtl"><blockquote');
  expect(contentOf('cigdem-firtinaoglu')).toContain('no editor has confirmed it');
});

it('an article names related ones, with a reason', () => {
  const article = pageAt(siteAtRoot, '/2026/02/11/quillmouth-opens-its-deepened-channel/');
  const [related] = elementsOfClass(article.document, 'related');
  const items = related ? elementsNamed(related, 'li').map((item) => wordsOf(item)) : [];
  expect(items.length).toBeGreaterThan(0);
  expect(items[0]).toContain('Also quotes Odile Marchbanks');
});
