// Problems for people: file by file, each with the line it stands in, and at the end how many of each
// rule there are. Thousands of one kind would hide all others: of each rule a few are shown.
import { styleText } from 'node:util';
import { compareProblems } from '#archive/problem.ts';
import type { Problem } from '#archive/problem.ts';
import { counted } from '#text/counted.ts';
import { excerptOf, plain } from './excerpt.ts';

/** So many problems of a rule are shown where not all are asked for. */
export const MOST_OF_A_RULE = 20;

export interface TextReport {
  readonly problems: ReadonlyArray<Problem>;
  /** How many of a rule are shown. */
  readonly most: number;
  /** Columns of the terminal. */
  readonly width: number;
  /** The lines of a file, or null where it cannot be read. */
  readonly linesOf: (file: string) => ReadonlyArray<string> | null;
  /** How a file is named. */
  readonly pathOf: (file: string) => string;
}

/** The report, line by line. Files with errors come first, and in a file its errors. */
export function* textReport({
  problems,
  most,
  width,
  linesOf,
  pathOf,
}: TextReport): Generator<string> {
  const shownOf = new Map<string, number>();
  for (const [file, ownProblems] of byFile(problems)) {
    const shown = ownProblems.filter(({ rule }) => {
      const number = (shownOf.get(rule) ?? 0) + 1;
      shownOf.set(rule, number);
      return number <= most;
    });
    if (shown.length === 0) continue;
    const lines = linesOf(file);
    yield styleText('underline', plain(pathOf(file)));
    for (const problem of shown) yield* problemLines(problem, lines, width);
    yield '';
  }
  yield* summaryLines(problems, most);
}

function byFile(problems: ReadonlyArray<Problem>): [file: string, problems: Problem[]][] {
  const files = Map.groupBy(problems.toSorted(compareProblems), ({ file }) => file);
  const rankOf = (list: ReadonlyArray<Problem>): number =>
    list.some(({ severity }) => severity === 'error') ? 0 : 1;
  return [...files]
    .map(([file, list]): [string, Problem[]] => [
      file,
      list.sort((a, b) => rankOf([a]) - rankOf([b])),
    ])
    .sort(([, a], [, b]) => rankOf(a) - rankOf(b));
}

const INDENT = '      ';

function* problemLines(
  { line, column, severity, rule, message, fix }: Problem,
  lines: ReadonlyArray<string> | null,
  width: number,
): Generator<string> {
  const place = `${line}:${column}`.padEnd(INDENT.length - 2);
  const kind = severity === 'error' ? styleText('red', 'error') : styleText('yellow', 'warning');
  yield `  ${place}  ${kind}  ${styleText('bold', rule)}  ${plain(message)}`;
  const written = lines?.[line - 1];
  if (written !== undefined && written.trim() !== '') {
    const excerpt = excerptOf(written, column, width - INDENT.length - 4);
    yield `${INDENT}  ${styleText('dim', '|')} ${excerpt.line}`;
    yield `${INDENT}  ${styleText('dim', '|')} ${styleText('cyan', excerpt.caret)}`;
  }
  if (fix !== undefined) yield `${INDENT}  ${styleText('green', '→')} ${plain(fix)}`;
}

/** One line a rule, errors first, the commonest first. */
function* summaryLines(problems: ReadonlyArray<Problem>, most: number): Generator<string> {
  const rules = [...Map.groupBy(problems, ({ severity, rule }) => `${severity} ${rule}`).values()]
    .map((list) => ({ list, first: list[0] }))
    .sort(
      (a, b) =>
        (a.first?.severity ?? '').localeCompare(b.first?.severity ?? '') ||
        b.list.length - a.list.length,
    );
  const longest = Math.max(0, ...rules.map(({ first }) => first?.rule.length ?? 0));
  for (const { list, first } of rules) {
    if (!first) continue;
    const hidden = list.length - most;
    const more =
      hidden > 0
        ? `  … and ${hidden.toLocaleString('en')} more; npm run check -- --rule ${first.rule} lists them`
        : '';
    yield `${first.rule.padEnd(longest)}  ${counted(list.length, first.severity)}${more}`;
  }
  const mendable = problems.filter(({ edits }) => edits).length;
  if (mendable > 0) yield `${counted(mendable, 'problem')} can be mended by npm run check -- --fix`;
}
