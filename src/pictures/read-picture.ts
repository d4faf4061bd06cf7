// What a picture's bytes say of it: kind, size, whether it moves. Headers alone are read here; whether
// the whole can be decoded shows when variants are made of it.
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Picture, PictureFault, PictureKind } from '#archive/pictures/picture.ts';
import { RECIPE } from './recipe.ts';
import { faultInSvg } from './svg.ts';

const KINDS: Readonly<Record<string, PictureKind>> = {
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
};

const SAVE_AGAIN = 'save it again as JPEG, PNG, WebP, AVIF, GIF or SVG';

/** @param path by which articles name it */
export function readPicture(path: string, bytes: Uint8Array): Picture | PictureFault {
  if (bytes.length === 0) return { fault: 'is empty', fix: 'put the picture there again' };
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `is no picture that can be read (${reason})`, fix: SAVE_AGAIN };
  }
  const kind = KINDS[size.type ?? ''];
  if (kind === undefined)
    return { fault: `is ${size.type ?? 'something'}, which browsers do not show`, fix: SAVE_AGAIN };
  const fault = kind === 'svg' ? faultInSvg(bytes) : null;
  if (fault) return fault;
  const [width, height] = upright(size);
  if (!(width > 0 && height > 0))
    return {
      fault: 'does not say how large it is',
      fix: kind === 'svg' ? 'give its <svg> a viewBox' : SAVE_AGAIN,
    };
  return { path, hash: hashOf(bytes), kind, width, height, moves: moves(kind, bytes) };
}

/** From the fifth orientation of EXIF on, a camera was held on its side. */
function upright(size: ReturnType<typeof imageSize>): [width: number, height: number] {
  const { width, height, orientation = 1 } = size;
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  return [Math.round(across), Math.round(down)];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 8);
}

/** Animated WebP says so in its extended header, animated PNG in a chunk before its first picture. */
function moves(kind: PictureKind, bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'webp')
    return buffer.toString('latin1', 12, 16) === 'VP8X' && ((buffer[20] ?? 0) & 2) !== 0;
  if (kind !== 'png') return false;
  const animation = buffer.indexOf('acTL');
  return animation !== -1 && animation < buffer.indexOf('IDAT');
}
