import { expect, test } from 'vitest';
import { PROPOSED_TITLE, isTitleProposed } from '#archive/file-checks/title-proposed.ts';
import { parseArticle } from '#archive/article.ts';
import { parseFrontMatter } from '#archive/front-matter.ts';

function source(title: string): string {
  return `---\ntitle: ${title}\ndate: 2026-03-10\n---\n\nThe tide turned.\n`;
}

function isProposed(title: string): boolean {
  const frontMatter = parseFrontMatter('a.md', source(title));
  return !Array.isArray(frontMatter) && isTitleProposed(frontMatter);
}

test('isTitleProposed() is true while the comment stands behind the headline', () => {
  expect(isProposed(`The tide turned # ${PROPOSED_TITLE}`)).toBe(true);
  expect(isProposed(`"The tide: turned" # ${PROPOSED_TITLE}`)).toBe(true);
  expect(isProposed('The tide turned # proposed')).toBe(true);
});

test('isTitleProposed() is false for a headline of words alone, or with another comment', () => {
  expect(isProposed('The tide turned')).toBe(false);
  expect(isProposed('The tide turned # Ada likes it')).toBe(false);
  expect(isProposed(`"The tide turned # ${PROPOSED_TITLE}"`)).toBe(false);
});

test('a proposed headline is a warning at the headline', () => {
  const { problems } = parseArticle('articles/a.md', source(`The tide turned # ${PROPOSED_TITLE}`));
  expect(problems).toMatchObject([
    { rule: 'title-proposed', severity: 'warning', line: 2, column: 8 },
  ]);
  expect(parseArticle('articles/a.md', source('The tide turned')).problems).toEqual([]);
});
