// What is made beside the pages, as far as it is due: pictures, data and twins, search indexes. Those that it is told:
// with little to do, all together cost no more than reading the facts once.
import { join } from 'node:path';
import type { Archive, Content } from '#archive/archive.ts';
import { pictureReadingsPath } from '#intake/settings.ts';
import type { Settings } from '#intake/settings.ts';
import { Spool } from '#intake/spool.ts';
import { PictureFiles } from '#pictures/picture-files.ts';
import { absolute, site } from '#site.config.ts';
import { ROOT } from '../root.ts';
import { ArticleWords } from './article-words.ts';
import { writeData } from './data-and-twins.ts';
import { reportPath } from './job.ts';
import type { Job } from './job.ts';
import { Maker } from './maker.ts';
import { say } from './phase.ts';
import { makePictures } from './pictures.ts';
import { buildSearchIndexes } from './search/search-index.ts';

/** @param archive built from the content */
export async function makeOthers(
  content: Content,
  archive: Archive,
  job: Job,
  { archiveDir, cacheDir }: Settings,
): Promise<void> {
  const pictures = new PictureFiles({
    archiveDir,
    publicDir: join(ROOT, 'public'),
    keptAt: pictureReadingsPath(cacheDir),
  });
  const texts = new Spool(join(job.workshop, 'spool'), `texts-${job.parts.join('-')}`);
  for (let number = 1; number <= job.textsLeft; number++) texts.join(`texts-${number}`);
  const words = new ArticleWords(archiveDir, texts);
  const maker = new Maker(job, job.staging);
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    pictures: () => makePictures({ archive, archiveDir, pictures, cacheDir }, maker),
    data: () =>
      writeData(
        {
          content,
          archive,
          pictures,
          words,
          site,
          absolute,
          cache: join(cacheDir, 'quotes'),
          version: job.version,
        },
        maker,
      ),
    search: () =>
      buildSearchIndexes(
        {
          archive,
          textOf: words.textOf,
          cache: join(cacheDir, 'search'),
          periodSize: site.searchPeriodSize,
        },
        maker,
      ),
  };
  // At once: one waits for its indexers while another reads.
  await Promise.all(
    job.parts.map(async (part) => {
      const from = Date.now();
      await parts[part]?.();
      say({ says: 'span', name: part, from, to: Date.now() });
    }),
  );
  texts.close();
  maker.report(reportPath(job.workshop, job.parts.join('-')));
}
