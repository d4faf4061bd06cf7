// Company: who or what is named along with something, and how often. Counted over the articles of one
// entry alone, so that it costs what its page shows.
import type { SpeakerId } from './ids.ts';
import type { Article } from './resolved-article.ts';

/** An id and the number of articles that name it. */
export interface Tally<Id> {
  readonly id: Id;
  readonly count: number;
}

/** What most of the articles name, the most first; of equals by id. `idsOf` may give one twice. */
export function mostNamed<Id extends string>(
  articles: ReadonlyArray<Article>,
  idsOf: (article: Article) => Iterable<Id>,
  most: number,
): Tally<Id>[] {
  const counts = new Map<Id, number>();
  for (const article of articles)
    for (const id of new Set(idsOf(article))) counts.set(id, (counts.get(id) ?? 0) + 1);
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

/** Whose words an article quotes, once for each quotation. */
export function quotedIn({ quotations }: Article): SpeakerId[] {
  return quotations.flatMap(({ speakerId }) => speakerId ?? []);
}
