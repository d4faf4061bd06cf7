// One picture → one of its variants: turned upright, in sRGB, without the camera's data. One thread each,
// so that the bytes do not depend on how many cores there are.
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Picture } from '#archive/pictures/picture.ts';
import type { Variant } from '#archive/pictures/variants.ts';
import { AVIF_EFFORT, QUALITY } from './recipe.ts';

sharp.concurrency(1);
sharp.cache(false);

/** A file that has a picture's header and is none, or not the one its header promised. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** A picture decoded at one width, from which each format is encoded. */
interface Print {
  readonly data: Buffer;
  readonly raw: {
    readonly width: number;
    readonly height: number;
    readonly channels: 1 | 2 | 3 | 4;
  };
}

/**
 * The bytes of variants, in their order.
 * @param bytes of the picture's file
 * @throws PictureError when it cannot be decoded to its end
 */
export async function* encode(
  picture: Picture,
  bytes: Uint8Array,
  variants: ReadonlyArray<Variant>,
): AsyncGenerator<{ readonly variant: Variant; readonly bytes: Buffer }> {
  try {
    await refuseOtherShape(picture, bytes);
    for (const [, ofWidth] of Map.groupBy(variants, ({ width }) => width)) {
      const print = await printOf(bytes, ofWidth[0] ?? picture);
      for (const variant of ofWidth)
        yield { variant, bytes: await encoded(print, variant.format).toBuffer() };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PictureError(`${picture.path} cannot be decoded: ${reason.split('\n')[0] ?? ''}`);
  }
}

/** Pages keep free the shape read in the header: another one would shift them. */
async function refuseOtherShape({ width, height }: Picture, bytes: Uint8Array): Promise<void> {
  const { autoOrient } = await sharp(bytes, { failOn: 'error' }).metadata();
  if (autoOrient.width !== width || autoOrient.height !== height)
    throw new Error(
      `its header says ${width} by ${height}, and it is ${autoOrient.width} by ${autoOrient.height}; save it again`,
    );
}

async function printOf(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Print> {
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

function encoded({ data, raw }: Print, format: Variant['format']): Sharp {
  const print = sharp(data, { raw });
  switch (format) {
    case 'avif':
      return print.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT });
    case 'webp':
      return print.webp({ quality: QUALITY.webp });
    case 'jpeg':
      return print.flatten({ background: 'white' }).jpeg({ quality: QUALITY.jpeg, mozjpeg: true });
    case 'png':
      return print.png({ compressionLevel: 9 });
  }
}
