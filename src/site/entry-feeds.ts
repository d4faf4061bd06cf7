// The feed of each entry of the registers: a person's quotations, the articles of a place, an agency, a tag.
import { entryFeedUrl, entryUrl } from '#archive/urls.ts';
import type { Register } from '#archive/ids.ts';
import { sized, trimmed } from '#export/feeds/fit.ts';
import type { SizedItem } from '#export/feeds/fit.ts';
import { newestFirst } from '#export/feeds/newest.ts';
import { sourceOf } from '#export/feeds/article-item.ts';
import { quotationItemOf } from '#export/feeds/quotation-item.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { site } from '#site.config.ts';
import { archive } from './archive.ts';
import { frameOf, naming, xml } from './feed-frame.ts';
import { itemOf } from './feed-items.ts';
import { entryOf } from './register-page.ts';
import { heardOf, spokenWords } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { articleStamp, entryStamp } from './stamps.ts';

const SAYS: Readonly<Record<Register, (name: string) => string>> = {
  speakers: (name) => `What ${name} was quoted saying, as it appears in ${site.title}.`,
  places: (name) => `What ${site.title} has from ${name}.`,
  sources: (name) => `What ${site.title} has from ${name}.`,
  tags: (name) => `What ${site.title} has on ${name}.`,
};

/** Items of each: there are thousands of these feeds, and an article stands in several of them. */
const LISTED = 25;

/** All that the feed of an entry follows from. */
export function entryFeedInputs(register: Register, id: string): unknown {
  const entry = entryOf(register, id);
  const listed =
    register === 'speakers'
      ? newestQuotationsOf(id).map(({ article, quotation }) => [
          articleStamp(article),
          quotation.segments,
        ])
      : newestFirst(entry.articles, LISTED).map(articleStamp);
  return [entryStamp(entry), listed];
}

/** @param id of an entry the archive has */
export async function entryFeed(register: Register, id: string): Promise<Response> {
  const { name, articles } = entryOf(register, id);
  const items =
    register === 'speakers'
      ? quotationsOf(id)
      : await Promise.all(newestFirst(articles, LISTED).map(itemOf));
  return xml(
    await formatRss({
      ...frameOf(entryFeedUrl(register, id), entryUrl(register, id)),
      title: `${name} – ${site.title}`,
      description: SAYS[register](name),
      chain: null,
      items: trimmed(items),
    }),
  );
}

function quotationsOf(id: string): SizedItem[] {
  const { name } = entryOf('speakers', id);
  const newest = newestQuotationsOf(id);
  return spokenWords(id, newest).flatMap((words, at) => {
    const article = newest[at]?.article;
    if (!article) return [];
    const source = sourceOf(archive, article.source, naming);
    return [sized(quotationItemOf(words, name, article.date, source, naming))];
  });
}

function newestQuotationsOf(id: string): ReadonlyArray<Spoken> {
  return heardOf(id).spoken.slice(0, LISTED);
}
