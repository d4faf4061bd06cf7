import { expect, test } from 'vitest';
import { articleItemOf } from '#export/feeds/article-item.ts';
import type { FeedItem } from '#export/feed.ts';
import { archiveOfOne } from '../../support/build.ts';
import type { Written } from '../../support/build.ts';
import { naming } from './feed-builders.ts';

const CONTENT = { html: '<p>The tide turned.</p>', image: 'https://x.example/p.jpg' };
const itemOf = (written: Written, names = naming): FeedItem => {
  const { archive, article } = archiveOfOne({ date: '2026-03-10', ...written });
  return articleItemOf(archive, article, CONTENT, names);
};

test('articleItemOf() names agency, its feed here, and tags', () => {
  expect(
    itemOf({ source: 'Lark & Wire', tags: ['Water', 'harbour'], summary: 'In short.' }),
  ).toEqual({
    id: 'tag:x.example,2026:/2026/03/10/a-headline/',
    link: 'https://x.example/2026/03/10/a-headline/',
    title: 'A headline',
    summary: 'In short.',
    html: CONTENT.html,
    published: '2026-03-10T00:00:00Z',
    updated: '2026-03-10T00:00:00Z',
    creator: 'Lark & Wire',
    source: { title: 'Lark & Wire', url: 'https://x.example/sources/lark-wire/feed.xml' },
    categories: ['Water', 'harbour'],
    lang: null,
    image: CONTENT.image,
    withdrawn: null,
  });
});

test('articleItemOf() opens with the words where there is no summary, and names no agency where there is none', () => {
  expect(itemOf({ body: 'The tide turned.' })).toMatchObject({
    summary: 'The tide turned.',
    creator: null,
    source: null,
  });
});

test('an identifier outlives a move to another base and host', () => {
  const moved = { ...naming, absolute: (path: string) => `https://new.example/archive${path}` };
  expect(itemOf({}, moved).link).toMatch(/^https:\/\/new\.example\/archive\//);
  expect(itemOf({}, moved).id).toBe(itemOf({}).id);
});

test('a corrected article says so, and when; a slip of the pen moves its last change alone', () => {
  const corrections = [{ date: '2026-03-12', kind: 'corrected' }];
  expect(itemOf({ corrections })).toMatchObject({
    title: 'Corrected: A headline',
    published: '2026-03-10T00:00:00Z',
    updated: '2026-03-12T00:00:00Z',
  });
  expect(itemOf({ updated: '2026-03-13T08:00+04:00', corrections: [] })).toMatchObject({
    title: 'A headline',
    updated: '2026-03-13T08:00:00+04:00',
  });
});

test('a last change is never before publication', () => {
  const item = itemOf({ date: '2026-03-10T14:00:00Z', updated: '2026-03-10' });
  expect(item.updated).toBe(item.published);
});

test('of a withdrawn article nothing is left but that, and why', () => {
  const item = itemOf({
    status: 'withdrawn',
    summary: 'A secret.',
    body: 'A secret, told.',
    image: { src: '/archive-mark.svg', alt: 'A secret', credit: 'X' },
    corrections: [{ date: '2026-03-12', kind: 'withdrawn', note: 'It was not so.' }],
  });
  expect(item).toMatchObject({
    title: 'Withdrawn: A headline',
    summary: 'This article was withdrawn. It was not so.',
    html: '<p>This article was withdrawn on 12 March 2026. Its words are no longer published.</p><p>It was not so.</p>',
    image: null,
    withdrawn: '2026-03-12T00:00:00Z',
  });
  expect(JSON.stringify(item)).not.toMatch(/secret/i);
});
