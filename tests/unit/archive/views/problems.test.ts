import { expect, test } from 'vitest';
import type { Problem } from '#archive/problem.ts';
import { problemsViewOf } from '#archive/views/problems.ts';

function aProblem(file: string, facts: Partial<Problem> = {}): Problem {
  return {
    rule: 'tag',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'is wrong',
    ...facts,
  };
}

const atPage = (file: string): string => `/${file}/`;
const warning = { severity: 'warning' } as const;

test('problemsViewOf() counts errors and warnings, of all files and of each', () => {
  const problems = [aProblem('a'), aProblem('a', warning), aProblem('b', warning)];
  const { errors, warnings, files } = problemsViewOf(problems, atPage, 10);
  expect({ errors, warnings }).toEqual({ errors: 1, warnings: 2 });
  expect(files).toMatchObject([
    { file: 'a', url: '/a/', errors: 1, warnings: 1 },
    { file: 'b', url: '/b/', errors: 0, warnings: 1 },
  ]);
});

test('problemsViewOf() keeps a file’s problems in their order', () => {
  const problems = [aProblem('a', { line: 2, ...warning }), aProblem('a', { line: 3 })];
  const [file] = problemsViewOf(problems, atPage, 10).files;
  expect(file?.problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('problemsViewOf() puts errors first, then files that have no page', () => {
  const problems = [aProblem('a', warning), aProblem('b', warning), aProblem('c'), aProblem('d')];
  const { files } = problemsViewOf(
    problems,
    (file) => (file === 'b' || file === 'd' ? null : atPage(file)),
    10,
  );
  expect(files.map(({ file }) => file)).toEqual(['d', 'c', 'b', 'a']);
});

test('problemsViewOf() lists so many files and counts the rest', () => {
  const problems = ['a', 'b', 'c'].map((file) => aProblem(file, warning));
  const { files, furtherFiles, warnings } = problemsViewOf(problems, atPage, 2);
  expect(files).toHaveLength(2);
  expect({ furtherFiles, warnings }).toEqual({ furtherFiles: 1, warnings: 3 });
});
