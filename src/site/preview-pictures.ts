// Pictures in the preview: a page names the sizes a build would make, and the one a browser asks for is
// made when it does, and kept.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PICTURE_FOLDER, isOfArchive } from '#archive/pictures/picture.ts';
import { copyOf, pictureName, variantsOf } from '#archive/pictures/variants.ts';
import { pictureReadingsPath } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { PictureFiles } from '#pictures/picture-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

export function previewPictures(settings: Settings): AstroIntegration {
  return {
    name: 'preview-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const files = new PictureFiles({
          archiveDir: settings.archiveDir,
          publicDir: join(settings.root, 'public'),
          keptAt: pictureReadingsPath(settings.cacheDir),
        });
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(settings.base, request.originalUrl ?? '');
          if (!path.startsWith(`/${PICTURE_FOLDER}/`)) {
            next();
            return;
          }
          fileAt(path, files, settings.cacheDir).then((file) => {
            if (file === null) {
              next();
              return;
            }
            response.setHeader('content-type', TYPES[extensionOf(path)] ?? '');
            createReadStream(file).on('error', next).pipe(response);
          }, next);
        });
      },
    },
  };
}

/** The file of a picture's address, made if it is not there yet; null where no picture has it. */
async function fileAt(
  address: string,
  files: PictureFiles,
  cacheDir: string,
): Promise<string | null> {
  for (const path of files.paths()) {
    if (!isOfArchive(path) || !address.includes(`/${pictureName(path)}-`)) continue;
    const reading = files.readingOf(path);
    const file = files.fileOf(path);
    if (reading === null || file === null || 'fault' in reading) continue;
    if (copyOf(reading) === address) return file;
    const variant = variantsOf(reading, true).find((one) => one.path === address);
    if (!variant) continue;
    // Loaded when a picture is asked for: a build has no use for it here.
    const { VariantCache } = await import('#pictures/variant-cache.ts');
    const cache = new VariantCache(cacheDir);
    await cache.make(reading, file, [variant]);
    return cache.fileOf(variant);
  }
  return null;
}

function pathBelow(base: string, url: string): string {
  const path = url.replace(/[?#].*/, '');
  return path.startsWith(base) ? path.slice(base.length - 1) : '';
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
