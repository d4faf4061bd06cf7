// The pictures pages show: from a path as an article writes it to the sizes and addresses there are.
import type { LeadImage } from '#archive/article-schema.ts';
import { isForeign } from '#archive/pictures/picture.ts';
import { shownPicture } from '#archive/pictures/variants.ts';
import type { ShownPicture } from '#archive/pictures/variants.ts';
import type { LeadPicture } from '#archive/views/lead-picture.ts';
import { pictureReadingsPath, settingsFrom } from '#intake/settings.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { absolute } from '#site.config.ts';
import type { PageMetadata } from '#site.config.ts';
import { archiveDir, publicDir } from './directories.ts';

const { cacheDir } = settingsFrom(process.env, process.cwd());
const files = new PictureFiles({ archiveDir, publicDir, keptAt: pictureReadingsPath(cacheDir) });

/** Null where there is none that can be shown: an error of the content, which a build does not reach. */
export function pictureAt(path: string): ShownPicture | null {
  const reading = files.readingOf(path);
  return reading === null || 'fault' in reading ? null : shownPicture(reading);
}

/** What stands above an article, and where it may stand beside its headline. */
export function leadPictureOf(image: LeadImage | null): LeadPicture | null {
  return image && { ...image, shown: isForeign(image.src) ? null : pictureAt(image.src) };
}

/** The picture other sites show with a link to the page, with its full address. */
export function sharedPictureOf(lead: LeadPicture | null): PageMetadata['image'] {
  if (!lead) return null;
  const { src, alt, shown } = lead;
  if (!shown) return isForeign(src) ? { src, alt } : null;
  const { path, width, height } = shown.share;
  return { src: absolute(path), alt, width, height };
}
