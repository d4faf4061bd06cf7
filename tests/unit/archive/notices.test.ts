import { expect, test } from 'vitest';
import { lastToldOf, noticeOf } from '#archive/notices.ts';
import { archiveOfOne } from '../support/build.ts';
import type { Written } from '../support/build.ts';

const articleOf = (written: Written): ReturnType<typeof archiveOfOne>['article'] =>
  archiveOfOne({ date: '2026-03-10', ...written }).article;

test('noticeOf() is the latest correction of substance, not a slip of the pen or new facts', () => {
  const corrections = [
    { date: '2026-03-11', kind: 'corrected', note: 'The first.' },
    { date: '2026-03-12', kind: 'corrected', note: 'The second.' },
    { date: '2026-03-13', kind: 'refiled' },
    { date: '2026-03-14', kind: 'updated' },
  ];
  const notice = { kind: 'corrected', when: '2026-03-12', note: 'The second.' };
  expect(noticeOf(articleOf({ corrections }))).toEqual(notice);
  expect(noticeOf(articleOf({ corrections: corrections.slice(2) }))).toBeNull();
  expect(noticeOf(articleOf({}))).toBeNull();
});

test('noticeOf() of a withdrawn article is its withdrawal, whatever was corrected before', () => {
  const corrections = [
    { date: '2026-03-11', kind: 'corrected' },
    { date: '2026-03-12', kind: 'withdrawn', note: 'It was not so.' },
  ];
  expect(noticeOf(articleOf({ status: 'withdrawn', corrections }))).toEqual({
    kind: 'withdrawn',
    when: '2026-03-12',
    note: 'It was not so.',
  });
});

test.each([
  [{ updated: '2026-03-20' }, '2026-03-20'],
  [{}, '2026-03-10'],
])('noticeOf() of an article withdrawn without a word, %j, is of %s', (written, when) => {
  const notice = noticeOf(articleOf({ status: 'withdrawn', ...written }));
  expect(notice).toEqual({ kind: 'withdrawn', when, note: null });
});

test('lastToldOf() is when it appeared, or its notice', () => {
  const corrections = [{ date: '2026-03-12', kind: 'corrected' }];
  expect(lastToldOf(articleOf({}))).toBe(Date.UTC(2026, 2, 10));
  expect(lastToldOf(articleOf({ corrections }))).toBe(Date.UTC(2026, 2, 12));
  expect(lastToldOf(articleOf({ date: '2026-04-01', corrections }))).toBe(Date.UTC(2026, 3, 1));
});
