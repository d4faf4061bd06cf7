// What is wrong with the content, as the preview says it: file by file, errors before warnings.
import type { Problem } from '../problem.ts';

/** A content file and what is wrong with it, in the order of the file. */
export interface FileProblems {
  readonly file: string;
  /** Its page, if it has one. */
  readonly url: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: ReadonlyArray<Problem>;
}

export interface ProblemsView {
  readonly errors: number;
  readonly warnings: number;
  /** Those with an error first; then those without a page, which can say it nowhere else. */
  readonly files: ReadonlyArray<FileProblems>;
  /** How many more files have problems than are listed. */
  readonly furtherFiles: number;
}

/**
 * @param urlOf where a file has its page, or null
 * @param most files to list: a preview page stays readable whatever is wrong with an archive
 */
export function problemsViewOf(
  problems: ReadonlyArray<Problem>,
  urlOf: (file: string) => string | null,
  most: number,
): ProblemsView {
  const files = [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]): FileProblems => ({
    file,
    url: urlOf(file),
    ...countsOf(own),
    problems: own,
  }));
  files.sort(
    (a, b) => Number(b.errors > 0) - Number(a.errors > 0) || Number(!b.url) - Number(!a.url),
  );
  return {
    ...countsOf(problems),
    files: files.slice(0, most),
    furtherFiles: Math.max(0, files.length - most),
  };
}

function countsOf(problems: ReadonlyArray<Problem>): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
