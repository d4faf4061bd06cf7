// The page about feeds, and their list for feed readers.
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import {
  FEED_LIST,
  FRONT,
  NEWEST_ATOM,
  NEWEST_FEED,
  NEWEST_JSON,
  entryFeedUrl,
  entryUrl,
  monthFeedUrl,
  registerUrl,
} from '#archive/urls.ts';
import type { FeedsView } from '#archive/views/feeds.ts';
import { LIMITS } from '#export/feeds/fit.ts';
import { formatOpml } from '#export/feeds/opml.ts';
import { formatPeriod } from '#text/dates.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { xml } from './feed-frame.ts';
import { REGISTER_WORDS } from './register-index.ts';

/** So many entries of each register are named; the others’ pages lead to their feeds. */
const NAMED = 5;

const SAYS: Readonly<Record<Register, string>> = {
  speakers: 'What somebody is quoted saying: each quotation whole, with a link to its place.',
  places: 'What was filed from a place.',
  sources: 'What came through an agency.',
  tags: 'What is about a subject.',
};

export function feedsPage(): FeedsView {
  const latest = archive.timeline.months.at(-1)?.key;
  return {
    newest: [
      { title: 'RSS 2.0', path: NEWEST_FEED, type: 'application/rss+xml' },
      { title: 'Atom 1.0', path: NEWEST_ATOM, type: 'application/atom+xml' },
      { title: 'JSON Feed 1.1', path: NEWEST_JSON, type: 'application/feed+json' },
    ],
    size: LIMITS.items,
    registers: REGISTERS.filter((register) => archive.entries[register].size > 0).map(
      (register) => ({
        title: REGISTER_WORDS[register].title,
        path: registerUrl(register),
        says: SAYS[register],
        feeds: [...archive.entries[register].values()]
          .sort((a, b) => b.articles.length - a.articles.length)
          .slice(0, NAMED)
          .map(({ id, name }) => ({ title: name, path: entryFeedUrl(register, id) })),
      }),
    ),
    month: latest ? { title: formatPeriod(latest), path: monthFeedUrl(latest, 1) } : null,
    list: FEED_LIST,
  };
}

/**
 * Every feed there is something new in; so not those of months, which are the archive’s memory, and of the
 * newest one format, since readers who take the list subscribe to all of it.
 */
export function feedList(): Response {
  const newest = { title: site.title, address: absolute(NEWEST_FEED), page: absolute(FRONT) };
  return xml(
    formatOpml(site.title, [
      { title: site.title, feeds: [newest] },
      ...REGISTERS.map((register) => ({
        title: REGISTER_WORDS[register].title,
        feeds: [...archive.entries[register].values()].map(({ id, name }) => ({
          title: name,
          address: absolute(entryFeedUrl(register, id)),
          page: absolute(entryUrl(register, id)),
        })),
      })),
    ]),
  );
}
