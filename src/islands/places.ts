// Where articles were left part-way: by path, the passage and how far down the words it stands. The
// early script knows the name under which they are kept, and that paths are its keys.
import { keep, readKept } from './store.ts';
import type { Kept } from './store.ts';

/** Id of the passage at the top of the window, and the share of the passages before it, from 0 to 1. */
export type Place = readonly [passage: string, share: number];

/** By path of the article; the one left last stands last. */
export type Places = Readonly<Record<string, Place>>;

const MOST = 200;

export const PLACES: Kept<Places> = {
  name: 'places-1',
  parse: (stored) =>
    Object.fromEntries(
      Object.entries(stored ?? {}).filter((entry): entry is [string, Place] => isPlace(entry[1])),
    ),
};

export function placeIn(path: string): Place | undefined {
  return readKept(PLACES)?.[path];
}

/** Keeps where an article was left, and forgets the oldest beyond two hundred; null forgets this one. */
export function keepPlace(path: string, place: Place | null): void {
  const { [path]: former, ...others } = readKept(PLACES) ?? {};
  if (!former && !place) return;
  const all = [...Object.entries(others), ...(place ? [[path, place] as const] : [])];
  keep(PLACES, Object.fromEntries(all.slice(-MOST)));
}

function isPlace(stored: unknown): boolean {
  const [passage, share] = Array.isArray(stored) ? Array.from<unknown>(stored) : [];
  return typeof passage === 'string' && typeof share === 'number' && share >= 0 && share <= 1;
}
