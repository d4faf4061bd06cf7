// The archive as the site sees it: read from the collections once for a whole build, from disk
// after each change for the preview.
import { getCollection } from 'astro:content';
import { buildArchive } from '#archive/archive.ts';
import type { Archive } from '#archive/archive.ts';

const factsOf = <Facts>({ data }: { data: Facts }): Facts => data;

/** The moment as which this build counts. */
export const now = process.env['BUILD_TIME'] ? Date.parse(process.env['BUILD_TIME']) : Date.now();

export const archive: Archive = import.meta.env.DEV
  ? (await import('./live.ts')).live.archive
  : await archiveOfCollections();

async function archiveOfCollections(): Promise<Archive> {
  const [articles, speakers, places, sources, tags] = await Promise.all([
    getCollection('articles'),
    getCollection('speakers'),
    getCollection('places'),
    getCollection('sources'),
    getCollection('tags'),
  ]);
  return buildArchive(
    {
      articles: articles.map(factsOf),
      registers: {
        speakers: speakers.map(factsOf),
        places: places.map(factsOf),
        sources: sources.map(factsOf),
        tags: tags.map(factsOf),
      },
    },
    now,
  );
}
