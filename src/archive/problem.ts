// What is wrong with the content, said so that an editor can mend it: the same value whether
// `check`, the build or the preview reports it.

import type { Edit } from './edits.ts';

export interface Problem {
  /** Name of the rule, as listed in CONTRIBUTING.md. */
  readonly rule: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Path below the archive's folder, with forward slashes. */
  readonly file: string;
  /** Line and column, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead. */
  readonly fix?: string;
  /** The same as edits of the file, where the mend is safe: it changes nothing but what is wrong. */
  readonly edits?: ReadonlyArray<Edit>;
}

/** The one line in which a problem is printed: `file:line:column  rule  message  fix`. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const message = problem.severity === 'warning' ? `warning: ${problem.message}` : problem.message;
  return [place, problem.rule, message, problem.fix].filter(Boolean).join('  ');
}

/** By file, then by place: the order in which problems are read. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
