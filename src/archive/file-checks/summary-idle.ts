// summary-idle: a summary stands below the headline in lists, feeds and search results. One that is empty
// or only repeats it says nothing there; without one, the article's first words would.
import { fold } from '#text/fold.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkSummaryIdle({ file, frontMatter, values }: FileReading): Problem[] {
  const { title, summary } = values;
  const isEmpty = summary === null && Object.hasOwn(frontMatter.values, 'summary');
  if (!isEmpty && (summary === null || fold(summary) !== fold(title))) return [];
  return [
    {
      rule: 'summary-idle',
      severity: 'warning',
      file,
      ...frontMatter.placeOf(['summary'], isEmpty),
      message: isEmpty ? 'the summary is empty' : 'the summary repeats the headline',
      fix: 'say in a sentence what the headline does not, or delete the line',
    },
  ];
}
