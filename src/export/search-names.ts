// The names a search can be narrowed by.
import type { Archive } from '#archive/archive.ts';
import type { Register } from '#archive/ids.ts';

/** `[id, name]` of all that a register names, those that most articles name first. */
export function namesToNarrowBy(
  archive: Archive,
  register: Register,
): [id: string, name: string][] {
  const entries = [...archive.entries[register].values()];
  return entries
    .sort((a, b) => b.articles.length - a.articles.length)
    .map(({ id, name }) => [id, name]);
}
