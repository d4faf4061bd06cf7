// How a file of the archive is named outside of it: from the repository, where the archive lies in it.
import { join, relative, sep } from 'node:path';
import type { Settings } from '#intake/settings.ts';

/** `content/articles/x.md`; the full path for an archive elsewhere. Forward slashes. */
export function pathOf(
  file: string,
  { root, archiveDir }: Pick<Settings, 'root' | 'archiveDir'>,
): string {
  const full = join(archiveDir, file);
  const below = relative(root, full);
  return (below.startsWith('..') ? full : below).split(sep).join('/');
}
