// A register by the first letters of its names, people by their surname’s.
import { fold } from '#text/fold.ts';
import type { Entry } from '../archive.ts';
import type { Register } from '../ids.ts';

export interface LetterGroup {
  readonly letter: string;
  readonly names: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }>;
}

/** Entries in alphabetical order under the letters they are looked up by. */
export function lettersOf<R extends Register>(
  entries: Iterable<Entry<R>>,
  register: Register,
): LetterGroup[] {
  const keyed = [...entries]
    .map(({ id, name, articles }) => ({
      key: sortKeyOf(name, register),
      id: id,
      name,
      count: articles.length,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  const groups = new Map<
    string,
    LetterGroup & { names: { id: string; name: string; count: number }[] }
  >();
  for (const { key, id, name, count } of keyed) {
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    const group = groups.get(letter) ?? { letter, names: [] };
    group.names.push({ id, name, count });
    groups.set(letter, group);
  }
  return [...groups.values()];
}

function sortKeyOf(name: string, register: Register): string {
  const folded = fold(name);
  if (register !== 'speakers') return folded;
  const words = folded.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
