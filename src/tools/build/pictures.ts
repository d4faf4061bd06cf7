// The pictures that published pages show, in every size and format. What an earlier build made of a picture is not made
// again.
import { availableParallelism } from 'node:os';
import type { Archive } from '#archive/archive.ts';
import { copyOf, variantsOf } from '#archive/pictures/variants.ts';
import { PictureError } from '#pictures/encode.ts';
import type { PictureFiles } from '#pictures/picture-files.ts';
import { VariantCache } from '#pictures/variant-cache.ts';
import { counted } from '#text/counted.ts';
import { CommandError } from '../fail.ts';
import type { Maker } from './maker.ts';
import { shownPictures } from './shown-pictures.ts';

/** Pictures decoded at once: each may take 200 MB for as long. */
const MOST_AT_ONCE = 4;

export interface PicturesInput {
  readonly archive: Archive;
  readonly archiveDir: string;
  readonly pictures: PictureFiles;
  readonly cacheDir: string;
}

export async function makePictures(input: PicturesInput, maker: Maker): Promise<void> {
  const shown = shownPictures(input.archive, input.archiveDir, input.pictures);
  const cache = new VariantCache(input.cacheDir);
  let made = 0;
  const own = shown.filter(({ picture }) => maker.has(picture.path));
  await inParallel(own, async ({ picture, file, leads }) => {
    const variants = variantsOf(picture, leads);
    const anew = await cache.make(picture, file, variants);
    made += anew;
    for (const variant of variants) maker.copy(variant.path.slice(1), cache.fileOf(variant));
    const copy = copyOf(picture);
    if (copy !== null) maker.copy(copy.slice(1), file);
  });
  cache.keepOnly(shown.flatMap(({ picture, leads }) => variantsOf(picture, leads)));
  if (shown.length > 0)
    console.log(
      `${counted(shown.length, 'picture')} shown, ${counted(made, 'size')} of them made anew`,
    );
}

/** Takes one after the other, as many at once as there are cores. */
async function inParallel<Item>(
  items: ReadonlyArray<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const one = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, one));
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    throw new CommandError(`${error.message}: what was published before is unchanged`);
  }
}
