// Problems as annotations on a pull request: what a step of GitHub Actions prints, the runner shows at
// its line. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Problem } from '#archive/problem.ts';

/** One workflow command, on one line. */
export function annotationOf(problem: Problem, pathOf: (file: string) => string): string {
  const { severity, file, line, column, rule, message, fix } = problem;
  const properties = [
    `file=${escapedProperty(pathOf(file))}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapedProperty(rule)}`,
  ];
  const text = fix === undefined ? message : `${message}\n${fix}`;
  return `::${severity} ${properties.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
