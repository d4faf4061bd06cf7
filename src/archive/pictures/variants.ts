// Which sizes and formats a picture is shown in, and at which addresses: the plan that pages print and
// the build carries out.
import { slugOf } from '#text/fold.ts';
import { pictureUrl } from '../urls.ts';
import { isOfArchive } from './picture.ts';
import type { Picture, PictureKind } from './picture.ts';

/** One file to be made of a picture. */
export interface Variant {
  /** Path of its address. */
  readonly path: string;
  readonly format: 'avif' | 'webp' | 'jpeg' | 'png';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** An address of a picture, and its size there in pixels. */
export type Printed = Pick<Variant, 'path' | 'width' | 'height'>;

/** What a page needs to show a picture. */
export interface ShownPicture {
  /** Of the largest variant, in pixels: the shape to keep free. */
  readonly width: number;
  readonly height: number;
  /** Better formats first, narrower variants first; none where the picture is shown as it is. */
  readonly sources: ReadonlyArray<{
    readonly type: string;
    readonly variants: ReadonlyArray<Printed>;
  }>;
  /** For whoever knows none of the sources, feeds among them. */
  readonly fallback: Printed;
  /** For other sites that show a link to the page. */
  readonly share: Printed;
}

const WIDTHS = [480, 800, 1200, 1600];
const FALLBACK_WIDTH = 800;
const SHARE_WIDTH = 1200;
/** A step this close to the largest variant would only repeat it. */
const CLOSE = 0.9;

const EXTENSIONS = { avif: 'avif', webp: 'webp', jpeg: 'jpg', png: 'png', gif: 'gif', svg: 'svg' };

/**
 * Every file to be made of a picture, each once; none of one that is shown as it is.
 * @param leads an article, so that other sites are shown it too
 */
export function variantsOf(picture: Picture, leads: boolean): Variant[] {
  if (isShownAsItIs(picture)) return [];
  const all = [
    ...(['avif', 'webp'] as const).flatMap((format) =>
      widthsOf(picture).map((width) => variantOf(picture, format, width)),
    ),
    fallbackOf(picture),
    ...(leads ? [shareOf(picture)] : []),
  ];
  return [...new Map(all.map((variant) => [variant.path, variant])).values()];
}

/** The address of a picture of the archive that is copied as it is; null where variants are made of it. */
export function copyOf(picture: Picture): string | null {
  return isShownAsItIs(picture) && isOfArchive(picture.path) ? addressOf(picture) : null;
}

export function shownPicture(picture: Picture): ShownPicture {
  const { width, height } = picture;
  if (isShownAsItIs(picture)) {
    const path = copyOf(picture) ?? picture.path;
    const asItIs = { path, width, height };
    return { width, height, sources: [], fallback: asItIs, share: asItIs };
  }
  const largest = widthsOf(picture).at(-1) ?? width;
  return {
    width: largest,
    height: heightAt(picture, largest),
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: `image/${format}`,
      variants: widthsOf(picture).map((at) => variantOf(picture, format, at)),
    })),
    fallback: fallbackOf(picture),
    share: shareOf(picture),
  };
}

/** Drawings have no size of their own, and what moves would stand still; what is in public/ is not ours to change. */
function isShownAsItIs({ path, kind, moves }: Picture): boolean {
  return !isOfArchive(path) || kind === 'svg' || kind === 'gif' || moves;
}

/** Never wider than the picture is. */
function widthsOf({ width }: Picture): number[] {
  const largest = Math.min(width, Math.max(...WIDTHS));
  return [...WIDTHS.filter((step) => step <= largest * CLOSE), largest];
}

function fallbackOf(picture: Picture): Variant {
  const format = picture.kind === 'png' ? 'png' : 'jpeg';
  return variantOf(picture, format, Math.min(picture.width, FALLBACK_WIDTH));
}

function shareOf(picture: Picture): Variant {
  return variantOf(picture, 'jpeg', Math.min(picture.width, SHARE_WIDTH));
}

function variantOf(picture: Picture, format: Variant['format'], width: number): Variant {
  return {
    path: addressOf(picture, format, width),
    format,
    width,
    height: heightAt(picture, width),
  };
}

function heightAt({ width, height }: Picture, at: number): number {
  return Math.max(1, Math.round((height * at) / width));
}

function addressOf(
  { path, hash, kind }: Picture,
  format: PictureKind = kind,
  width: number | null = null,
): string {
  return pictureUrl(pictureName(path), hash, width, EXTENSIONS[format]);
}

/** A file's name as it stands in an address. */
export function pictureName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return slugOf(name).replace(/[^a-z0-9-]/g, '') || 'picture';
}
