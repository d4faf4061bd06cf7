// image-foreign: the site asks no other host for anything. A lead picture or <Figure> that lies on
// one is a link to it, as pictures elsewhere are in the text.
import { placeOf } from '#text/lines.ts';
import { isForeign } from '../pictures/picture.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from './check-file.ts';

export function checkImageForeign(reading: FileReading): Problem[] {
  const { source, frontMatter, values, pictures } = reading;
  const lead = values.image;
  return [
    ...(lead && isForeign(lead.src)
      ? [problem(lead.src, frontMatter.placeOf(['image', 'src']))]
      : []),
    ...pictures
      .filter(({ src }) => isForeign(src))
      .map(({ src, at }) => problem(src, placeOf(source, at))),
  ];

  function problem(src: string, place: { line: number; column: number }): Problem {
    return {
      rule: 'image-foreign',
      severity: 'warning',
      file: reading.file,
      ...place,
      message: `${src} lies on another host, which is never asked for it`,
      fix: 'download it into pictures/ and write /pictures/… here',
    };
  }
}
