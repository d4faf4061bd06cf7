// image-alt: a picture without words says nothing to those who do not see it.
import { placeOf } from '#text/lines.ts';
import { picturesWithoutWords } from '../body/marked.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkImageAlt({ file, source, frontMatter, body }: FileReading): Problem[] {
  return picturesWithoutWords(body.tree).map((picture) => ({
    rule: 'image-alt',
    severity: 'error',
    file,
    ...placeOf(source, Math.max(0, source.indexOf(picture, frontMatter.bodyStart))),
    message: `the picture ${picture} has no alternative text`,
    fix: 'say what it shows',
  }));
}
