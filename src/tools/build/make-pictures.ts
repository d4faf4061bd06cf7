// Phase of a build: the pictures that published pages show, in every size and format, into
// OUT_DIR. What an earlier build made of a picture is not made again.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildArchive } from '#archive/archive.ts';
import { copyOf, variantsOf } from '#archive/pictures/variants.ts';
import { pictureReadingsPath, settingsFrom } from '#intake/settings.ts';
import { PictureError } from '#pictures/encode.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { VariantCache } from '#pictures/variant-cache.ts';
import { counted } from '#text/counted.ts';
import { CommandError } from '../fail.ts';
import { ROOT } from '../root.ts';
import { jobFrom, reportPath } from './job.ts';
import { Maker } from './maker.ts';
import { isIn } from './share.ts';
import { shownPictures } from './shown-pictures.ts';
import { runPhase } from './phase.ts';

/** Pictures decoded at once: each may take 200 MB for as long. */
const MOST_AT_ONCE = 4;

await runPhase(async () => {
  const settings = settingsFrom(process.env, ROOT);
  const job = jobFrom(process.env, settings);
  const files = new PictureFiles({
    archiveDir: settings.archiveDir,
    publicDir: join(ROOT, 'public'),
    keptAt: pictureReadingsPath(settings.cacheDir),
  });
  const pictures = shownPictures(
    buildArchive(job.content(), settings.now),
    settings.archiveDir,
    files,
  );
  const cache = new VariantCache(settings.cacheDir);
  const maker = new Maker(job, job.staging);
  let made = 0;
  const own = pictures.filter(({ picture }) => isIn(picture.path, job.machine));
  await inParallel(own, async ({ picture, file, leads }) => {
    const variants = variantsOf(picture, leads);
    const anew = await cache.make(picture, file, variants);
    made += anew;
    for (const variant of variants) maker.copy(variant.path.slice(1), cache.fileOf(variant));
    const copy = copyOf(picture);
    if (copy !== null) maker.copy(copy.slice(1), file);
  });
  cache.keepOnly(pictures.flatMap(({ picture, leads }) => variantsOf(picture, leads)));
  if (pictures.length > 0)
    console.log(
      `${counted(pictures.length, 'picture')} shown, ${counted(made, 'size')} of them made anew`,
    );
  maker.report(reportPath(job.workshop, 'pictures'));
});

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
