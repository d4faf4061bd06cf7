// The archive's facts as entries of the content collections.
import { join, relative, sep } from 'node:path';
import type { Content } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';
import type { Settings } from '#intake/settings.ts';

export interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Below the project’s folder, or up from it. */
  readonly filePath: string;
  /** MDX is compiled by Astro, and called when its page is made. */
  readonly compiled: boolean;
}

type Folders = Pick<Settings, 'root' | 'archiveDir'>;

export function articleEntries({ articles }: Content, folders: Folders): StoredEntry[] {
  return articles.map((facts) => ({
    id: facts.file,
    data: { ...facts },
    filePath: filePathOf(facts.file, folders),
    compiled: facts.format === 'mdx',
  }));
}

export function registerEntries(
  { registers }: Content,
  register: Register,
  folders: Folders,
): StoredEntry[] {
  return registers[register].map((facts) => ({
    id: facts.id,
    data: { ...facts },
    filePath: filePathOf(facts.file, folders),
    compiled: false,
  }));
}

function filePathOf(file: string, { root, archiveDir }: Folders): string {
  return relative(root, join(archiveDir, file)).split(sep).join('/');
}
