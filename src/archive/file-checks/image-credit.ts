// image-credit: a picture says who made it. The lead picture's is a key of the front matter, and asked
// for with the others (validate.ts); here stand the pictures in the text.
import { placeOf } from '#text/lines.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkImageCredit({ file, source, pictures }: FileReading): Problem[] {
  return pictures
    .filter(({ credit }) => credit === null)
    .map(({ src, isFigure, at }) => ({
      rule: 'image-credit',
      severity: 'error',
      file,
      ...placeOf(source, at),
      message: `nothing says who made the picture ${src}`,
      fix: isFigure
        ? 'add credit="Who made it"'
        : `write ![…](${src} "What there is to say. Photo: who made it")`,
    }));
}
