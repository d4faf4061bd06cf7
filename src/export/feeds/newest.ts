// What the feed of the newest holds: the newest documents of the chain, whole, as many as fit; so the chain goes
// on with the next, and who walks it meets every article once. Besides those, what was corrected or
// withdrawn since the oldest of them appeared: each stands where its notice belongs in time.
import { lastToldOf, noticeOf } from '#archive/notices.ts';
import type { Article } from '#archive/resolved-article.ts';
import { timeOf } from '#text/dates.ts';
import type { FeedItem } from '../feed.ts';
import { LIMITS, fit, shortened } from './fit.ts';
import type { Limits, SizedItem } from './fit.ts';
import type { MonthDocument } from './month-documents.ts';

export interface Newest {
  readonly items: ReadonlyArray<FeedItem>;
  /** The newest document whose articles are not among the items. */
  readonly earlier: MonthDocument | null;
}

/**
 * @param documents oldest first
 * @param addresses published and withdrawn articles
 */
export async function newestOf(
  documents: ReadonlyArray<MonthDocument>,
  addresses: ReadonlyArray<Article>,
  itemOf: (article: Article) => Promise<SizedItem>,
  limits: Limits = LIMITS,
): Promise<Newest> {
  const notices = byNotice(addresses.filter((article) => noticeOf(article) !== null));
  let taken: Newest = { items: [], earlier: documents.at(-1) ?? null };
  let articles: Article[] = [];
  for (let at = documents.length - 1; at >= 0; at--) {
    const wider = [...articles, ...(documents[at]?.articles ?? [])];
    if (wider.length > limits.items) break;
    const oldest = wider.at(-1);
    const since = oldest ? timeOf(oldest.date) : Infinity;
    const told = new Set(wider);
    const late = notices.filter((article) => !told.has(article) && lastToldOf(article) >= since);
    const isFirst = articles.length === 0;
    // The first document is taken whatever follows; notices then have the room it leaves.
    const those = isFirst ? late.slice(0, limits.items - wider.length) : late;
    const items = await Promise.all(inOrder(wider, those).map(itemOf));
    if (!isFirst && !fit(items, limits)) break;
    taken = { items: shortened(items, limits), earlier: documents[at - 1] ?? null };
    articles = wider;
  }
  return taken;
}

/** The newest `count` of articles that stand newest first, where corrected ones count by their correction. */
export function newestFirst(articles: ReadonlyArray<Article>, count: number): Article[] {
  const newest = articles.slice(0, count);
  const told = new Set(newest);
  const late = articles.filter((article) => !told.has(article) && noticeOf(article) !== null);
  return inOrder(newest, byNotice(late)).slice(0, count);
}

function byNotice(articles: ReadonlyArray<Article>): Article[] {
  return articles.toSorted((a, b) => lastToldOf(b) - lastToldOf(a));
}

/** Articles in their order, with those that have a notice at its time; at one time, notices come first. */
function inOrder(articles: ReadonlyArray<Article>, late: ReadonlyArray<Article>): Article[] {
  const [quiet, noticed] = [
    articles.filter((article) => noticeOf(article) === null),
    byNotice([...articles.filter((article) => noticeOf(article) !== null), ...late]),
  ];
  const ordered: Article[] = [];
  let at = 0;
  for (const article of quiet) {
    for (
      let next = noticed[at];
      next && lastToldOf(next) >= timeOf(article.date);
      next = noticed[++at]
    )
      ordered.push(next);
    ordered.push(article);
  }
  return [...ordered, ...noticed.slice(at)];
}
