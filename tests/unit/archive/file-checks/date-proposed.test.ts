import { expect, test } from 'vitest';
import { parseArticle } from '#archive/article.ts';
import { PROPOSED_DATE } from '#archive/file-checks/date-proposed.ts';

const source = (date: string): string =>
  `---\ntitle: Tide\ndate: ${date}\n---\n\nThe tide turned.\n`;

test('a date with a supposed year is a warning at the date', () => {
  const { problems } = parseArticle('articles/a.md', source(`2026-03-10 # ${PROPOSED_DATE}`));
  expect(problems).toMatchObject([
    { rule: 'date-proposed', severity: 'warning', line: 3, column: 7 },
  ]);
});

test('a date that an editor has written, with a comment or without, is none', () => {
  expect(parseArticle('articles/a.md', source('2026-03-10')).problems).toEqual([]);
  expect(parseArticle('articles/a.md', source('2026-03-10 # a Tuesday')).problems).toEqual([]);
});
