// The documents of the chain that holds the whole archive, by month.
import { NEWEST_FEED, dateUrl, monthFeedUrl } from '#archive/urls.ts';
import { shortened } from '#export/feeds/fit.ts';
import { monthDocumentsOf } from '#export/feeds/month-documents.ts';
import type { MonthDocument } from '#export/feeds/month-documents.ts';
import { formatRss } from '#export/feeds/rss.ts';
import { formatPeriod } from '#text/dates.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { frameOf, xml } from './feed-frame.ts';
import { itemOf } from './feed-items.ts';
import { articleStamp } from './stamps.ts';

/** Oldest first. */
export const documents: ReadonlyArray<MonthDocument> = monthDocumentsOf(archive);

/** Full address of a document; null for none. */
export function documentAddress(document: MonthDocument | null | undefined): string | null {
  return document ? absolute(monthFeedUrl(document.month, document.part)) : null;
}

/** All that a document follows from. @param at of it among all */
export function monthFeedInputs(at: number): unknown {
  return [
    documents[at]?.month,
    documents[at]?.part,
    documents[at]?.articles.map(articleStamp),
    documentAddress(documents[at - 1]),
    documentAddress(documents[at + 1]),
  ];
}

/** @param at of a document among all */
export async function monthFeed(at: number): Promise<Response> {
  const document = documents[at];
  if (!document) throw new RangeError(`the archive has no document ${at}`);
  const { month, part, articles } = document;
  const name = formatPeriod(month);
  return xml(
    await formatRss({
      ...frameOf(monthFeedUrl(month, part), dateUrl(month)),
      title: `${name}${part === 1 ? '' : `, part ${part}`} – ${site.title}`,
      description: `What appeared in ${name}.`,
      chain: {
        archived: true,
        current: absolute(NEWEST_FEED),
        earlier: documentAddress(documents[at - 1]),
        later: documentAddress(documents[at + 1]),
      },
      items: shortened(await Promise.all(articles.map(itemOf))),
    }),
  );
}
