// The archive cut into stretches of time, each with a search index of its own: so much memory and no
// more is needed to build one, and a new article touches only the newest.
import type { Article } from './resolved-article.ts';

export interface SearchPeriod {
  /** First day of the period; its name. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Oldest first. */
  readonly articles: ReadonlyArray<Article>;
}

/**
 * Oldest first, cut between days; a day larger than `size` is a period of its own.
 * Counting from the oldest keeps the cuts where they are when news is added.
 */
export function searchPeriodsOf(newestFirst: ReadonlyArray<Article>, size: number): SearchPeriod[] {
  const periods: Article[][] = [];
  let day: Article[] = [];
  const close = (): void => {
    const current = periods.at(-1);
    if (day.length === 0) return;
    if (current && current.length + day.length <= size) current.push(...day);
    else periods.push(day);
    day = [];
  };
  for (const article of newestFirst.toReversed()) {
    if (day[0] && day[0].day !== article.day) close();
    day.push(article);
  }
  close();
  return periods.map((articles) => {
    const [from, to] = [articles[0]?.day ?? '', articles.at(-1)?.day ?? ''];
    return { id: from, from, to, articles };
  });
}
