// body-missing: an article without words. A withdrawn one may have none, a draft not yet.
import { placeOf } from '#text/lines.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkBodyMissing(reading: FileReading): Problem[] {
  const { file, source, frontMatter, values, body } = reading;
  if (body.text.trim() !== '' || values.status !== 'published') return [];
  return [
    {
      rule: 'body-missing',
      severity: 'error',
      file,
      line: placeOf(source, frontMatter.bodyStart).line,
      column: 1,
      message: 'the article has no text',
      fix: 'write it below the front matter',
    },
  ];
}
