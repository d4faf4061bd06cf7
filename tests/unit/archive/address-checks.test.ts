// What has been published stays to be found: vanished addresses, and the aliases that lead on from them.
import { expect, test } from 'vitest';
import { checkAddressesVanished } from '#archive/checks/address-vanished.ts';
import { checkAliasesTaken } from '#archive/checks/alias-taken.ts';
import type { CheckInput } from '#archive/checks/check.ts';
import type { Problem } from '#archive/problem.ts';
import { aCheckInput, anArticle, contentOf } from '../support/build.ts';
import type { Written } from '../support/build.ts';

function vanished(
  published: ReadonlyArray<string>,
  written: ReadonlyArray<Written>,
  given: Partial<CheckInput> = {},
): Problem[] {
  const list = published.map((address, index) => ({ address, line: index + 1, column: 1 }));
  const content = contentOf(written.map(anArticle));
  return checkAddressesVanished(aCheckInput(content, { published: list, ...given }));
}

test.each<[string, Written]>([
  ['has it', { slug: 'tide' }],
  ['is withdrawn', { slug: 'tide', status: 'withdrawn' }],
  ['has it as an alias', { slug: 'ebb', aliases: '/2026/03/10/tide/' }],
  ['has it as an alias without its last slash', { slug: 'ebb', aliases: '/2026/03/10/tide' }],
])('checkAddressesVanished() is content when an article %s', (_, written) => {
  expect(vanished(['/2026/03/10/tide/', '/2026/03/10/tide'], [written])).toEqual([]);
});

test.each<[string, ReadonlyArray<Written>, string]>([
  ['on another day', [{ slug: 'tide', date: '2026-04-01' }, { slug: 'lamp' }], 'tide'],
  ['alone on its day', [{ slug: 'ebb' }, { slug: 'lamp', date: '2026-03-11' }], 'ebb'],
  ['most like it on its day', [{ slug: 'tides' }, { slug: 'lamp' }], 'tides'],
])('checkAddressesVanished() names the article %s', (_, written, slug) => {
  expect(vanished(['/2026/03/10/tide/'], written)).toMatchObject([
    {
      rule: 'address-vanished',
      severity: 'error',
      file: 'addresses.txt',
      line: 1,
      message: `/2026/03/10/tide/ was published, and no article has it now; it likely became articles/${slug}.md`,
      fix: `add to articles/${slug}.md: aliases: [/2026/03/10/tide/]`,
    },
  ]);
});

test('checkAddressesVanished() adds to the aliases an article has', () => {
  const [problem] = vanished(['/2026/03/10/tide/'], [{ slug: 'ebb', aliases: '/old/' }]);
  expect(problem?.fix).toBe('add to the aliases in articles/ebb.md: /2026/03/10/tide/');
});

test('checkAddressesVanished() takes no article for the new one that was there beside the old', () => {
  const [problem] = vanished(['/2026/03/10/tide/', '/2026/03/10/ebb/'], [{ slug: 'ebb' }]);
  expect(problem?.fix).toMatch(/^put the article back/);
});

test.each<[string, Written]>([
  ['a draft', { status: 'draft' }],
  ['under embargo', { embargo: '2999-01-01T00:00Z' }],
])('checkAddressesVanished() says that an article is %s now', (how, written) => {
  const [problem] = vanished(['/2026/03/10/tide/'], [{ slug: 'tide', ...written }]);
  expect(problem?.message).toContain(`articles/tide.md is ${how} now`);
  expect(problem?.fix).toContain('status: withdrawn');
});

test('checkAddressesVanished() does not count the aliases of what readers cannot see', () => {
  const hidden = { slug: 'ebb', status: 'draft', aliases: '/2026/03/10/tide/' };
  expect(vanished(['/2026/03/10/tide/'], [hidden])).toHaveLength(1);
});

test('checkAddressesVanished() does not blame a file that could not be read', () => {
  expect(vanished(['/2026/03/10/tide/'], [], { unread: ['articles/tide.md'] })).toEqual([]);
});

function taken(...written: Written[]): string[] {
  const input = aCheckInput(contentOf(written.map(anArticle)));
  return checkAliasesTaken(input).map(({ file, message }) => `${file} ${message}`);
}

test('checkAliasesTaken() refuses an alias that is another’s address or alias, with or without its slash', () => {
  expect(
    taken(
      { slug: 'ebb', aliases: ['/old/', '/old'] },
      { slug: 'tide', aliases: ['/2026/03/10/ebb', '/old', '/2026/03/10/tide/', '/free/'] },
    ),
  ).toEqual([
    'articles/tide.md /2026/03/10/ebb is the address of articles/ebb.md',
    'articles/tide.md /old is an alias of articles/ebb.md',
    'articles/tide.md /2026/03/10/tide/ is this article’s own address',
  ]);
});

test('checkAliasesTaken() refuses what an article has in another form', () => {
  expect(
    taken({ slug: 'ebb' }, { slug: 'tide', aliases: ['/2026/03/10/ebb.md', '/2026/03/10/old.md'] }),
  ).toEqual([
    'articles/tide.md /2026/03/10/ebb.md is the address of articles/ebb.md in another form',
  ]);
});

test.each([
  '/',
  '/data/',
  '/llms.txt',
  '/search',
  '/tags/',
  '/2026/03/',
  '/tags/water/',
  '/feed.xml',
])('checkAliasesTaken() refuses the page %s of the site', (alias) => {
  expect(taken({ slug: 'tide', tags: 'water', aliases: alias })).toEqual([
    `articles/tide.md ${alias} is a page of the site`,
  ]);
});

test.each([
  ['/robots.txt', 'a page of the site'],
  ['/_redirects', 'a page of the site'],
  ['/_assets/a.css', 'where the build puts its own files'],
  ['/pictures/quay.jpg', 'where the build puts its own files'],
  ['/sitemap-2026.xml', 'where the build puts its own files'],
  ['/tags/water/page/2', 'where a page of the site goes on'],
  ['/2026/03/10/page/7/', 'where a page of the site goes on'],
  ['/2026/03/feed.xml', 'where a page of the site goes on'],
])('checkAliasesTaken() refuses %s: it is %s', (alias, whose) => {
  expect(taken({ slug: 'tide', tags: 'water', aliases: alias })).toEqual([
    `articles/tide.md ${alias} is ${whose}`,
  ]);
});

test.each(['/2026/03/10/tide/page/2/', '/old/page/2/', '/2026/03/10/old.xml', '/sitemap-old/'])(
  'checkAliasesTaken() lets %s be an alias',
  (alias) => {
    expect(taken({ slug: 'tide', tags: 'water', aliases: alias })).toEqual([]);
  },
);
