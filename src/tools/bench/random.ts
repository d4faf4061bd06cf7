// Repeatable chance: one seeded stream of numbers and the few distributions that a news archive
// follows. "Rank" counts from 0, the most frequent first.

/** Yields numbers in [0, 1). The same seed yields the same numbers on every machine. */
export type Random = () => number;

/** Items and the habit of drawing some of them far more often than others. */
export interface Pool<T> {
  readonly items: ReadonlyArray<T>;
  readonly draw: (random: Random) => T;
}

const WARM_UP_ROUNDS = 15;

/** sfc32 by Chris Doty-Humphrey (PractRand), seeded with four FNV-1a hashes of the seed. */
export function createRandom(seed: string): Random {
  let a = hashOf(`${seed}/a`);
  let b = hashOf(`${seed}/b`);
  let c = hashOf(`${seed}/c`);
  let counter = 1;
  const random = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) random();
  return random;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** A whole number in [least, most], both included. */
export function integerBetween(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Any of the items, each as likely as the others; an item repeated in the list is likelier. */
export function pick<T>(random: Random, items: ReadonlyArray<T>): T {
  if (items.length === 0) throw new RangeError('Nothing to pick from.');
  return items[Math.floor(random() * items.length)] as T;
}

/** Ranks in [0, count), the probability of rank r proportional to 1 / (r + first). */
export function createZipf(count: number, first = 1): (random: Random) => number {
  const cumulative = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank += 1) {
    total += 1 / (rank + first);
    cumulative[rank] = total;
  }
  return (random) => firstAbove(cumulative, random() * total);
}

function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A pool drawn from by Zipf's law in the order of the items, as if `first` were the first's rank. */
export function createPool<T>(items: ReadonlyArray<T>, first = 1): Pool<T> {
  const drawRank = createZipf(items.length, first);
  return { items, draw: (random) => items[drawRank(random)] as T };
}

/** `count` different items of the pool (all of them if it has fewer), in the order drawn. */
export function drawDistinct<T>(random: Random, pool: Pool<T>, count: number): ReadonlyArray<T> {
  const drawn = new Set<T>();
  while (drawn.size < Math.min(count, pool.items.length)) drawn.add(pool.draw(random));
  return [...drawn];
}

/** A log-normal number; `spread` is the standard deviation of its logarithm. */
export function logNormal(random: Random, median: number, spread: number): number {
  // Box–Muller; 1 - random() keeps the logarithm finite.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}
