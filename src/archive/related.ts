// Related articles: those that share speakers, tags or a place with one, the rarer the better and the
// nearer in time the better. Only older ones: what an article is related to never changes because
// something newer appears, so that a new article does not change thousands of pages.
import type { Archive } from './archive.ts';
import { quotedIn } from './company.ts';
import type { ArticleId, PlaceId, SpeakerId, TagId } from './ids.ts';
import type { Article } from './resolved-article.ts';

/** What two articles have in common; at least one thing. */
export interface Shared {
  /** Quoted in both, the rarest first. */
  readonly speakers: ReadonlyArray<SpeakerId>;
  readonly place: PlaceId | null;
  /** The rarest first. */
  readonly tags: ReadonlyArray<TagId>;
}

export interface Related {
  readonly article: Article;
  readonly shared: Shared;
}

/** So many are given at most. */
const MOST = 4;
/** So many of an article’s threads are followed, the weightiest, and each so far back. */
const THREADS = 16;
const REACH = 48;
/** After so many days a likeness weighs half. */
const HALF_LIFE = 400;
/** Less in common than this is no reason to name an article: a tag that nearly all of them bear. */
const LEAST = 0.4;
/** Sums of the same weights differ by less when they are added up in another order. */
const ROUNDING = 1e-9;
/** Two articles that quote one person have more in common than two filed from one town. */
const WEIGHTS = { speaker: 1.5, tag: 1, place: 0.75 } as const;

/** One thing an article may share, and the older articles that do, newest first. */
type Thread = Run &
  (
    | { readonly kind: 'speaker'; readonly id: SpeakerId }
    | { readonly kind: 'tag'; readonly id: TagId }
    | { readonly kind: 'place'; readonly id: PlaceId }
  );

interface Run {
  readonly weight: number;
  readonly nearest: ReadonlyArray<Article>;
  /** The day from which back it was not followed; null where it was to its end. */
  readonly unseenFrom: number | null;
}

/** All that the related articles of an archive follow from, article by article. */
export function* relatedInputs({ articles }: Archive): Generator {
  for (const article of articles) {
    const { id, dayNumber, voices, place, tags } = article;
    yield [id, dayNumber, voices.map((voice) => voice.id), quotedIn(article), place, tags];
  }
}

/**
 * The most related of the older articles, the most related first; of equals the newest first; none of one that is not
 * published. The work has a bound, whatever the size of the archive.
 */
export function relatedTo(archive: Archive, id: ArticleId): Related[] {
  const position = archive.positions.get(id);
  const article = position === undefined ? undefined : archive.articles[position];
  if (position === undefined || !article) return [];
  const threads = threadsOf(archive, article, position);
  const commonOf = commonWith(threads);
  const best = new Highest(MOST);
  const scored: { candidate: Article; common: ReadonlyArray<Thread>; score: number }[] = [];
  const unseen = unseenOn(threads);
  for (const [candidate, reached] of reachedBy(threads)) {
    const most = reached + unseen(candidate.dayNumber) + ROUNDING;
    if (most < LEAST) continue;
    const fading = 2 ** (-(article.dayNumber - candidate.dayNumber) / HALF_LIFE);
    // Most are seen to be none of the best without a look at what they have in common.
    if (most * fading < best.least) continue;
    const common = commonOf(candidate);
    const weight = common.reduce((sum, thread) => sum + thread.weight, 0);
    if (weight < LEAST) continue;
    scored.push({ candidate, common, score: weight * fading });
    best.add(weight * fading);
  }
  const positionOf = ({ id }: Article): number => archive.positions.get(id) ?? 0;
  return scored
    .sort((a, b) => b.score - a.score || positionOf(a.candidate) - positionOf(b.candidate))
    .slice(0, MOST)
    .map(({ candidate, common }) => ({ article: candidate, shared: sharedOf(common) }));
}

/** The weightiest first. A thread weighs more the fewer of the older articles it runs through. */
function threadsOf(archive: Archive, article: Article, position: number): Thread[] {
  const { speakers, places, tags } = archive.entries;
  const older = archive.articles.length - position - 1;
  const run = (entry: { readonly articles: ReadonlyArray<Article> } | undefined): Run => {
    const articles = entry?.articles ?? [];
    const from = firstBehind(archive, articles, position);
    const nearest = articles.slice(from, from + REACH);
    return {
      weight: Math.log((1 + older) / (articles.length - from)),
      nearest,
      unseenFrom: articles.length > from + REACH ? (nearest.at(-1)?.dayNumber ?? null) : null,
    };
  };
  const threads: Thread[] = [
    ...quotedIn(article).map((id) => ({ kind: 'speaker', id, ...run(speakers.get(id)) }) as const),
    ...article.tags.map((id) => ({ kind: 'tag', id, ...run(tags.get(id)) }) as const),
    ...[article.place ?? []]
      .flat()
      .map((id) => ({ kind: 'place', id, ...run(places.get(id)) }) as const),
  ];
  return threads
    .filter(({ nearest }) => nearest.length > 0)
    .map((thread) => ({ ...thread, weight: thread.weight * WEIGHTS[thread.kind] }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, THREADS);
}

/** The articles that threads lead to, those of the weightiest first, each with the weight of those that reach it. */
function reachedBy(threads: ReadonlyArray<Thread>): ReadonlyMap<Article, number> {
  const reached = new Map<Article, number>();
  for (const { nearest, weight } of threads)
    for (const article of nearest) reached.set(article, (reached.get(article) ?? 0) + weight);
  return reached;
}

/** The weight of the threads that may run through an article of a day, where they were not followed. */
function unseenOn(threads: ReadonlyArray<Thread>): (day: number) => number {
  const unseen = threads.flatMap(({ unseenFrom, weight }) =>
    unseenFrom === null ? [] : { unseenFrom, weight },
  );
  return (day) => {
    let sum = 0;
    for (const { unseenFrom, weight } of unseen) if (day <= unseenFrom) sum += weight;
    return sum;
  };
}

/** The highest of some numbers. */
class Highest {
  readonly #count: number;
  readonly #numbers: number[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  /** The least of them; nothing is less while there are fewer. */
  get least(): number {
    return this.#numbers[this.#count - 1] ?? -Infinity;
  }

  add(number: number): void {
    if (number <= this.least) return;
    this.#numbers.push(number);
    this.#numbers.sort((a, b) => b - a).splice(this.#count);
  }
}

/** Where in a list that stands newest first the articles behind a position of the archive begin. */
function firstBehind(
  { positions }: Archive,
  articles: ReadonlyArray<Article>,
  position: number,
): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = articles[middle] && positions.get(articles[middle].id);
    if (at !== undefined && at <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the threads that run through an article, in their order; one that lists somebody it does not quote is not
 * meant.
 */
function commonWith(threads: ReadonlyArray<Thread>): (article: Article) => Thread[] {
  const of = (kind: Thread['kind']): ReadonlyMap<string, number> =>
    new Map(threads.flatMap((thread, at) => (thread.kind === kind ? [[thread.id, at]] : [])));
  const [speakers, tags, places] = [of('speaker'), of('tag'), of('place')];
  return (article) => {
    const found: number[] = [];
    const look = (at: number | undefined): void => {
      if (at !== undefined) found.push(at);
    };
    if (speakers.size > 0) for (const id of quotedIn(article)) look(speakers.get(id));
    for (const id of article.tags) look(tags.get(id));
    if (article.place) look(places.get(article.place));
    return found.sort((a, b) => a - b).flatMap((at) => threads[at] ?? []);
  };
}

function sharedOf(common: ReadonlyArray<Thread>): Shared {
  return {
    speakers: common.flatMap((thread) => (thread.kind === 'speaker' ? [thread.id] : [])),
    tags: common.flatMap((thread) => (thread.kind === 'tag' ? [thread.id] : [])),
    place: common.find((thread) => thread.kind === 'place')?.id ?? null,
  };
}
