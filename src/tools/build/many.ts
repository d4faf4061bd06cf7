// What a build does otherwise when an archive is large: then memory is what there is little of.
import { setFlagsFromString } from 'node:v8';

/** In an archive of more articles than this, processes that run at once hold too many facts between them. */
const FEW_ENOUGH = 40_000;

/**
 * How many percent a heap may grow over what is alive before garbage is collected. Left to itself V8 lets one of large
 * archives double; collecting oftener costs a small one a twentieth of its time, and hardly any memory is saved.
 */
const GROWTH = 30;

/** Whether several processes may hold the facts of so many articles at once. */
export function areFew(articles: number): boolean {
  return articles <= FEW_ENOUGH;
}

/** Has this process collect garbage as its archive asks for, from now on. */
export function boundGarbage(articles: number): void {
  if (!areFew(articles)) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
