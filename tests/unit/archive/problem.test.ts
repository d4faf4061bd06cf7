import { expect, test } from 'vitest';
import { compareProblems, formatProblem } from '#archive/problem.ts';
import type { Problem } from '#archive/problem.ts';

function aProblem(facts: Partial<Problem> = {}): Problem {
  const place = { file: 'articles/a.md', line: 3, column: 7 };
  return { rule: 'date', severity: 'error', ...place, message: 'is no day', ...facts };
}

test('formatProblem() prints place, rule, message and fix on one line', () => {
  expect(formatProblem(aProblem({ fix: 'write 2026-03-10' }))).toBe(
    'articles/a.md:3:7  date  is no day  write 2026-03-10',
  );
});

test('formatProblem() says when it only warns', () => {
  expect(formatProblem(aProblem({ severity: 'warning' }))).toBe(
    'articles/a.md:3:7  date  warning: is no day',
  );
});

test('compareProblems() puts problems into the order in which files are read', () => {
  const inOrder = [
    aProblem({ file: 'articles/a.md', line: 2, column: 9 }),
    aProblem({ file: 'articles/a.md', line: 10, column: 1 }),
    aProblem({ file: 'articles/a.md', line: 10, column: 2, rule: 'a' }),
    aProblem({ file: 'articles/a.md', line: 10, column: 2, rule: 'b' }),
    aProblem({ file: 'articles/b.md', line: 1 }),
  ];
  expect(inOrder.toReversed().sort(compareProblems)).toEqual(inOrder);
});
