// What is wrong with the content, for the pages of the preview. A build has none of it: an error
// ends it before a page is made, and warnings are `npm run check`’s.
import { problemsViewOf } from '#archive/views/problems.ts';
import type { ProblemsView } from '#archive/views/problems.ts';
import { archive } from './archive.ts';

/** Files listed on the front page. */
const FILES_SHOWN = 100;

const live = import.meta.env.DEV ? (await import('./live.ts')).live : null;

/** Everything wrong with the archive; null when nothing is, and in a build. */
export function archiveProblems(): ProblemsView | null {
  return viewOf(() => true);
}

/** What is wrong with the file of an article; null when nothing is, and in a build. */
export function articleProblems(id: string): ProblemsView | null {
  const file = archive.byId.get(id)?.file;
  return file === undefined ? null : fileProblems(file);
}

/** The same of any file. */
export function fileProblems(file: string): ProblemsView | null {
  return viewOf((candidate) => candidate === file);
}

/** Where pages were until their files could no longer be read; none in a build. */
export function lostPaths(): { params: Record<string, string>; props: { lost: string } }[] {
  return [...(live?.lost ?? [])].map(([file, url]) => {
    const [, year = '', month = '', day = '', slug = ''] = url.split('/');
    return { params: { year, month, day, slug }, props: { lost: file } };
  });
}

function viewOf(concerns: (file: string) => boolean): ProblemsView | null {
  const problems = live?.problems.filter(({ file }) => concerns(file)) ?? [];
  if (!live || problems.length === 0) return null;
  const urlOf = (file: string): string | null =>
    live.addresses.get(file) ?? live.lost.get(file) ?? null;
  return problemsViewOf(problems, urlOf, FILES_SHOWN);
}
