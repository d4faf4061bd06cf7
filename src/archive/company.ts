// Company: who or what is named along with something, and how often. Counted over the articles of one
// entry alone, so that it costs what its page shows.
import type { SpeakerId } from './ids.ts';
import type { Article } from './resolved-article.ts';

/** An id and the number of articles that name it. */
export interface Tally<Id> {
  readonly id: Id;
  readonly count: number;
}

/** What most of the articles name, the most first; of equals by id. `idsOf` gives each id once. */
export function mostNamed<Id extends string>(
  articles: ReadonlyArray<Article>,
  idsOf: (article: Article) => Iterable<Id>,
  most: number,
): Tally<Id>[] {
  const counts = new Map<Id, number>();
  for (const article of articles)
    for (const id of idsOf(article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]): Tally<Id> => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Who is quoted in the articles that quote somebody. */
export function quotedBeside(
  articles: ReadonlyArray<Article>,
  id: string,
  most: number,
): Tally<SpeakerId>[] {
  return mostNamed(
    articles,
    (article) => {
      const quoted = quotedIn(article);
      return quoted.some((other) => other === id) ? quoted.filter((other) => other !== id) : [];
    },
    most,
  );
}

/** Asked for again and again: of each article by all that may be related to it. */
const quoted = new WeakMap<Article, ReadonlyArray<SpeakerId>>();

/** Whose words an article quotes, each once, in the order in which they are heard. */
export function quotedIn(article: Article): ReadonlyArray<SpeakerId> {
  const known = quoted.get(article);
  if (known) return known;
  const ids = [...new Set(article.quotations.flatMap(({ speakerId }) => speakerId ?? []))];
  quoted.set(article, ids);
  return ids;
}
