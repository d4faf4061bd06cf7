import { expect, test } from 'vitest';
import { checkAddressTwice } from '#archive/checks/address-twice.ts';
import { checkArchive } from '#archive/checks/check.ts';
import type { Check } from '#archive/checks/check.ts';
import { checkLikelyDoubles } from '#archive/checks/likely-double.ts';
import { checkLinks } from '#archive/checks/link.ts';
import { checkRulings } from '#archive/checks/speaker-unknown.ts';
import { checkUnregistered } from '#archive/checks/unregistered.ts';
import type { Content } from '#archive/archive.ts';
import type { Problem } from '#archive/problem.ts';
import { aCheckInput, anArticle, anEntry, contentOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';

function checked(check: Check, content: Content, unread: ReadonlyArray<string> = []): Problem[] {
  return check(aCheckInput(content, { unread }));
}

function contentWith(written: Written, registers: Partial<Content['registers']> = {}): Content {
  return contentOf([anArticle(written)], registers);
}

test('checkAddressTwice() names the second of two files with one address', () => {
  const content = contentOf([
    { ...anArticle(), file: 'articles/2026/tide.md', slug: 'tide' },
    { ...anArticle(), file: 'articles/wire/tide.md', slug: 'tide' },
    { ...anArticle({ date: '2026-03-11' }), file: 'articles/tide.md', slug: 'tide' },
  ]);
  expect(checked(checkAddressTwice, content)).toMatchObject([
    {
      rule: 'address-twice',
      severity: 'error',
      file: 'articles/wire/tide.md',
      message: '/2026/03/10/tide/ is the address of articles/2026/tide.md already',
    },
  ]);
});

const LINKABLE: Written = { slug: 'tide', tags: 'water', source: 'Larkwire', dateline: 'QUAY –' };

test.each([
  '/2026/',
  '/2026/03/',
  '/2026/03/10/',
  '/2026/03/10/page/2/',
  '/2026/03/10/tide/',
  '/2026/03/10/tide/#p-2p3o37fq',
  '/2026/03/10/tide/?from=here',
  '/tags/',
  '/tags/water/',
  '/places/quay/',
  '/sources/larkwire/',
  '/about/',
  '/photo.jpg',
  'https://x.example/2026/',
])('checkLinks() lets a link to %s stand', (target) => {
  expect(checked(checkLinks, contentWith({ ...LINKABLE, body: `[a](${target})` }))).toEqual([]);
});

test.each([
  ['/2026/03/10/tides/', 'write /2026/03/10/tide/'],
  ['/2026/03/10/tide', 'write /2026/03/10/tide/'],
  ['/tags/waters/', 'write /tags/water/'],
  ['/speakers/nobody-at-all/', 'mend or remove the link'],
])('checkLinks() refuses a link to %s: %s', (target, fix) => {
  expect(
    checked(checkLinks, contentWith({ ...LINKABLE, body: `See [a](${target}).` })),
  ).toMatchObject([{ rule: 'link', severity: 'error', file: 'articles/tide.md', line: 9, fix }]);
});

test.each([
  ['../tides/', 'write /2026/03/10/tide/'],
  ['../../../../tags/waters/', 'write /tags/water/'],
  ['photo.jpg', 'mend or remove the link'],
  ['tide.md', 'write /2026/03/10/tide/'],
  ['./tide.md#end', 'write /2026/03/10/tide/'],
  ['/articles/tide.md', 'write /2026/03/10/tide/'],
  ['www.larkwire.example', 'write https://www.larkwire.example'],
  ['https://archive.example/old/2026/03/10/tides/', 'write /2026/03/10/tide/'],
])('checkLinks() follows %s from the article or to the own site: %s', (target, fix) => {
  const content = contentWith({ ...LINKABLE, body: `See [a](${target}).` });
  const site = { siteUrl: 'https://archive.example', base: '/old/' };
  expect(checkLinks(aCheckInput(content, { site }))).toMatchObject([
    { rule: 'link', line: 9, fix },
  ]);
});

test.each([
  '../tide/',
  '../../10/tide/?from=here',
  '../../../../about/',
  '#end',
  'mailto:desk@larkwire.example',
  'https://archive.example/old/2026/03/10/tide/',
  'https://archive.example/2026/03/10/tides/',
  'https://larkwire.example/2026/03/10/tides/',
])('checkLinks() lets a link to %s stand beside them', (target) => {
  const content = contentWith({ ...LINKABLE, body: `See [a](${target}).` });
  const site = { siteUrl: 'https://archive.example', base: '/old/' };
  expect(checkLinks(aCheckInput(content, { site }))).toEqual([]);
});

test('checkLinks() takes full addresses for other sites’ where its own is not known', () => {
  const body = '[a](https://archive.example/2026/03/10/tides/)';
  expect(checked(checkLinks, contentWith({ ...LINKABLE, body }))).toEqual([]);
});

test('checkLinks() finds the nearest of many articles by any part that is right', () => {
  const articles = Array.from({ length: 400 }, (_, number) =>
    anArticle({ slug: `tide-number-${number}`, body: 'x' }),
  );
  const links = [
    '/2026/03/11/tide-number-377/',
    '/2026/03/10/tide-numbr-377/',
    '/2026/03/10/tide-number-3777/',
  ];
  const body = links.map((link) => `[a](${link})`).join(' ');
  const content = contentOf([...articles, anArticle({ slug: 'tide', body })]);
  expect(checked(checkLinks, content).map(({ fix }) => fix)).toEqual(
    links.map(() => 'write /2026/03/10/tide-number-377/'),
  );
});

test('checkLinks() refuses links to what readers cannot see', () => {
  const content = contentOf([
    anArticle({ slug: 'a', body: '[a](/2026/03/10/b/) [c](/2026/03/10/c/) [d](/2026/03/10/d/)' }),
    anArticle({ slug: 'b', status: 'draft' }),
    anArticle({ slug: 'c', embargo: '2999-01-01T00:00Z' }),
    anArticle({ slug: 'd', status: 'withdrawn' }),
  ]);
  expect(checked(checkLinks, content).map(({ message }) => message)).toEqual([
    '/2026/03/10/b/ is no page of the archive',
    '/2026/03/10/c/ is no page of the archive',
  ]);
});

test('checkLinks() does not blame a link to a file that could not be read', () => {
  const content = contentWith({ body: '[a](/2026/03/10/tide/)' });
  expect(checked(checkLinks, content, ['articles/2026/tide.md'])).toEqual([]);
  expect(checked(checkLinks, content, ['articles/2026/tides.md'])).toHaveLength(1);
});

const QUILL = {
  speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill', aliases: 'A. Quill' })],
  tags: [anEntry('tags', 'kites', { name: 'Kites' })],
};

test.each(['ada-quill', '"Ada Quill"', '"A. Quill"', '"Ben Tarn"', 'none'])(
  'checkRulings() knows by=%s',
  (by) => {
    const content = contentWith({ speakers: 'Ben Tarn', body: `:quote[Yes]{by=${by}}` }, QUILL);
    expect(checked(checkRulings, content)).toEqual([]);
  },
);

test('checkRulings() refuses a name nobody bears, with the nearest', () => {
  const content = contentWith({ body: 'She said :quote[Yes]{by=ada-quil}.' }, QUILL);
  expect(checked(checkRulings, content)).toMatchObject([
    { rule: 'speaker-unknown', severity: 'error', line: 7, column: 3, fix: 'write by=ada-quill' },
  ]);
});

test.each<[Written, Problem['fix']]>([
  [{ speakers: 'Ben Tarn' }, 'add speakers/ben-tarn.md'],
  [{ tags: 'Kite fishing' }, 'add tags/kite-fishing.md'],
  [{ source: 'Larkwire' }, 'add sources/larkwire.md'],
  [{ dateline: 'NEW QUAY –' }, 'add places/new-quay.md'],
  [{ tags: 'Kite' }, 'write "Kites", or add tags/kite.md'],
  [{ speakers: 'Bea Quill' }, 'add speakers/bea-quill.md'],
])('checkUnregistered() warns of %j: %s', (written, fix) => {
  expect(checked(checkUnregistered, contentWith(written, QUILL))).toMatchObject([
    { rule: 'unregistered', severity: 'warning', line: 7, column: 3, fix },
  ]);
});

test('checkUnregistered() warns once of each name, and never of those with a file', () => {
  const content = contentOf(
    [
      anArticle({ slug: 'a', speakers: ['Ada Quill', 'A. Quill'], tags: 'eels' }),
      anArticle({ slug: 'b', tags: ['Eels', 'eels'] }),
    ],
    QUILL,
  );
  expect(checked(checkUnregistered, content)).toMatchObject([{ file: 'articles/a.md' }]);
});

test('checkUnregistered() leaves likely doubles to their own rule', () => {
  const content = contentWith({ speakers: 'Ada Quil' }, QUILL);
  expect(checked(checkUnregistered, content)).toEqual([]);
  expect(checked(checkLikelyDoubles, content)).toHaveLength(1);
});

test('checkArchive() asks every check', () => {
  const content = contentOf(
    [
      anArticle({
        slug: 'a',
        date: '2999-03-10',
        speakers: ['ada-quill', 'Ada Quil'],
        tags: ['eels', 'Eels'],
        aliases: '/tags/',
        image: { src: '/pictures/gone.jpg', alt: 'A', credit: 'B' },
        body: '[b](/tags/b/) :quote[Yes]{by=nobody} “It turned,” said Ben Tarn.',
      }),
      anArticle({ slug: 'a', date: '2999-03-10' }),
    ],
    QUILL,
  );
  const published = [{ address: '/2026/03/09/gone/', line: 1, column: 1 }];
  const rules = new Set(checkArchive(aCheckInput(content, { published })).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual([
    'address-twice',
    'address-vanished',
    'alias-taken',
    'date-future',
    'image-missing',
    'likely-double',
    'link',
    'speaker-unknown',
    'speaker-unlisted',
    'speaker-unquoted',
    'spelling-differs',
    'unregistered',
  ]);
});
