// What readers of an article have to be told afterwards: that it was wrong and was put right, or that it
// was withdrawn. Slips of the pen and new facts are no notices; the article alone mentions those.
import { timeOf } from '#text/dates.ts';
import type { Article } from './resolved-article.ts';

export interface Notice {
  readonly kind: 'corrected' | 'withdrawn';
  /** A day or an instant. */
  readonly when: string;
  /** What was wrong, for readers. */
  readonly note: string | null;
}

/** The latest notice; a withdrawn article has no other. */
export function noticeOf(
  article: Pick<Article, 'withdrawn' | 'corrections' | 'updated' | 'date'>,
): Notice | null {
  const kind = article.withdrawn ? 'withdrawn' : 'corrected';
  const last = article.corrections.findLast((correction) => correction.kind === kind);
  if (last) return { kind, when: last.date, note: last.note };
  return article.withdrawn ? { kind, when: article.updated ?? article.date, note: null } : null;
}

/** When an article appeared or its notice did, whichever is later; in milliseconds since 1970. */
export function lastToldOf(article: Article): number {
  const notice = noticeOf(article);
  return Math.max(timeOf(article.date), notice ? timeOf(notice.when) : 0);
}
