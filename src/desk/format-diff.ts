// What would be written, as a unified diff.
import { createTwoFilesPatch } from 'diff';

/** @param before null for a file that would be new */
export function formatDiff(file: string, before: string | null, after: string): string {
  const patch = createTwoFilesPatch(
    before === null ? '/dev/null' : file,
    file,
    before ?? '',
    after,
    undefined,
    undefined,
    { context: 3 },
  );
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '');
}
