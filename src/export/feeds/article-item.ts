// An article as an item of a feed. A corrected one says so in its title, with the identifier it always had; of a
// withdrawn one nothing is left but that it was withdrawn, and why.
import type { Archive } from '#archive/archive.ts';
import type { SourceId } from '#archive/ids.ts';
import { noticeOf } from '#archive/notices.ts';
import type { Article } from '#archive/resolved-article.ts';
import { articleUrl, entryFeedUrl } from '#archive/urls.ts';
import { instantOf } from '#text/dates.ts';
import type { FeedItem } from '../feed.ts';
import { withdrawalOf } from './article-content.ts';
import { tagUri } from './naming.ts';
import type { Naming } from './naming.ts';

const MARKS = { corrected: 'Corrected: ', withdrawn: 'Withdrawn: ' } as const;

/**
 * @param html its content; not looked at for a withdrawn one
 * @param image full address of a picture that stands for it
 */
export function articleItemOf(
  archive: Archive,
  article: Article,
  { html, image }: { readonly html: string; readonly image: string | null },
  naming: Naming,
): FeedItem {
  const path = articleUrl(article.id);
  const notice = noticeOf(article);
  const withdrawn = notice?.kind === 'withdrawn' ? notice : null;
  const source = sourceOf(archive, article.source, naming);
  return {
    id: tagUri(naming, path),
    link: naming.absolute(path),
    title: `${notice ? MARKS[notice.kind] : ''}${article.title}`,
    summary: withdrawn
      ? ['This article was withdrawn.', withdrawn.note].filter(Boolean).join(' ')
      : (article.summary ?? article.opening),
    html: withdrawn ? withdrawalOf(withdrawn.when, withdrawn.note) : html,
    published: instantOf(article.date),
    updated: latest([article.date, article.updated, notice?.when]),
    creator: source?.title ?? null,
    source,
    categories: article.tags.flatMap((id) => archive.entries.tags.get(id)?.name ?? []),
    lang: article.lang,
    image: withdrawn ? null : image,
    withdrawn: withdrawn && instantOf(withdrawn.when),
  };
}

/** An agency, and its feed here. */
export function sourceOf(
  archive: Archive,
  id: SourceId | null,
  { absolute }: Naming,
): FeedItem['source'] {
  const entry = id === null ? undefined : archive.entries.sources.get(id);
  return entry ? { title: entry.name, url: absolute(entryFeedUrl('sources', entry.id)) } : null;
}

/** The latest of days and instants; of equals the first. */
function latest(moments: ReadonlyArray<string | null | undefined>): string {
  return moments
    .flatMap((moment) => (moment ? [instantOf(moment)] : []))
    .reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last));
}
