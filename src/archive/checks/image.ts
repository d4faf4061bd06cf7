// image-missing, image-unreadable: the pictures an article shows are there, and are pictures.
import { nearestOf } from '#text/nearest.ts';
import type { Place } from '#text/lines.ts';
import type { ArticleFacts } from '../article.ts';
import { PICTURE_FOLDER, isForeign } from '../pictures/picture.ts';
import type { PictureStock } from '../pictures/picture.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

export function checkImages({ content, pictures, placeOfWords }: CheckInput): Problem[] {
  return content.articles
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((facts) =>
      namedIn(facts, placeOfWords).flatMap(({ src, ...place }): Problem[] => {
        const found = faultOf(src, pictures);
        return found ? [{ ...found, severity: 'error', file: facts.file, ...place }] : [];
      }),
    );
}

function namedIn(
  { image, pictures, file }: ArticleFacts,
  placeOfWords: CheckInput['placeOfWords'],
): ({ readonly src: string } & Place)[] {
  const lead =
    image && !isForeign(image.src)
      ? [{ src: image.src, ...placeOfWords(file, image.src, 'image') }]
      : [];
  return [...lead, ...pictures];
}

function faultOf(
  src: string,
  stock: PictureStock,
): Pick<Problem, 'rule' | 'message' | 'fix'> | null {
  const reading = stock.readingOf(src);
  if (reading === null) {
    const nearest = nearestPath(src, stock.paths());
    return {
      rule: 'image-missing',
      message: `there is no picture ${src}`,
      fix: nearest
        ? `write ${nearest}`
        : `put the file into ${PICTURE_FOLDER}/ and write /${PICTURE_FOLDER}/ and its name`,
    };
  }
  return 'fault' in reading
    ? { rule: 'image-unreadable', message: `${src} ${reading.fault}`, fix: reading.fix }
    : null;
}

/** The same file in another folder, or the likeliest spelling. */
function nearestPath(src: string, paths: ReadonlyArray<string>): string | null {
  const name = src.slice(src.lastIndexOf('/') + 1).toLowerCase();
  return (
    paths.find((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === name) ??
    nearestOf(src, paths)
  );
}
