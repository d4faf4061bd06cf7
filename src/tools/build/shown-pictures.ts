// Which pictures the pages of a build show: those of published articles, and those in the notes of
// register files that have a page. What nobody shows is not published.
import type { Archive } from '#archive/archive.ts';
import { parseBody } from '#archive/body/parse.ts';
import { picturesIn } from '#archive/body/pictures.ts';
import { PICTURE_FOLDER } from '#archive/pictures/picture.ts';
import type { Picture } from '#archive/pictures/picture.ts';
import { readContentFile } from '#intake/read-file.ts';
import type { PictureFiles } from '#pictures/picture-files.ts';

export interface PublishedPicture {
  readonly picture: Picture;
  readonly file: string;
  /** Stands above an article. */
  readonly leads: boolean;
}

/** Each picture once; what is wrong with one, the check has told. */
export function shownPictures(
  archive: Archive,
  archiveDir: string,
  files: PictureFiles,
): PublishedPicture[] {
  const leads = new Set(archive.articles.flatMap(({ image }) => (image ? [image.src] : [])));
  const paths = new Set([
    ...leads,
    ...archive.articles.flatMap(({ pictures }) => pictures.map(({ src }) => src)),
    ...noteFilesOf(archive).flatMap((file) => picturesInNote(archiveDir, file)),
  ]);
  return [...paths].flatMap((path): PublishedPicture[] => {
    const picture = files.readingOf(path);
    const file = files.fileOf(path);
    return picture === null || file === null || 'fault' in picture
      ? []
      : [{ picture, file, leads: leads.has(path) }];
  });
}

function noteFilesOf({ entries }: Archive): string[] {
  return Object.values(entries).flatMap((register) =>
    [...register.values()].flatMap(({ facts }) => (facts ? [facts.file] : [])),
  );
}

function picturesInNote(archiveDir: string, file: string): string[] {
  const source = readContentFile(archiveDir, file);
  if (typeof source !== 'string' || !source.includes(`/${PICTURE_FOLDER}/`)) return [];
  return picturesIn(parseBody(source, 'md'), source, 0).map(({ src }) => src);
}
