// The archive as it stands on disk at this moment, with everything wrong with it. The preview alone
// imports this, anew after every change (see live-preview.ts); a build reads the collections.
import type { Archive } from '#archive/archive.ts';
import type { Problem } from '#archive/problem.ts';
import { articleUrl } from '#archive/urls.ts';
import { readArchive } from '#intake/read-content.ts';
import { factsCachePath, settingsFrom } from '#intake/settings.ts';

export interface LiveArchive {
  readonly archive: Archive;
  /** In reading order. */
  readonly problems: ReadonlyArray<Problem>;
  /** Where each article has its page, by file. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Where articles that cannot be read now had their pages when they last could, by file. */
  readonly lost: ReadonlyMap<string, string>;
}

/** What outlives this module: where pages were when the archive was read before. */
const memory = (import.meta.hot?.data ?? {}) as { seen?: ReadonlyMap<string, string> };

export const live = readLive();

function readLive(): LiveArchive {
  const settings = settingsFrom(process.env, process.cwd());
  const { content, archive, problems } = readArchive(
    settings.archiveDir,
    factsCachePath(settings),
    settings.now,
  );
  const read = new Set(content.articles.map(({ file }) => file));
  const wrong = new Set(problems.map(({ file }) => file).filter((file) => !read.has(file)));
  const addresses = new Map(archive.addresses.map(({ file, id }) => [file, articleUrl(id)]));
  const taken = new Set(addresses.values());
  const lost = new Map(
    [...(memory.seen ?? [])].filter(([file, url]) => wrong.has(file) && !taken.has(url)),
  );
  memory.seen = new Map([...addresses, ...lost]);
  return { archive, problems, addresses, lost };
}
