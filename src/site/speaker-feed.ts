// A person's feed: their newest quotations, RSS 2.0 with the words whole.
import rss from '@astrojs/rss';
import type { SpeakerId } from '#archive/ids.ts';
import { entryFeedUrl, entryUrl } from '#archive/urls.ts';
import { escapeXml, lastChangeOf } from '#export/feed.ts';
import { quotationItemOf } from '#export/quotation-feed.ts';
import { absolute, site } from '#site.config.ts';
import { archive } from './archive.ts';
import { entryOf } from './register-page.ts';
import { spokenIn, spokenWords } from './spoken.ts';

export function speakerFeedPaths(): { params: { id: SpeakerId }; props: { id: SpeakerId } }[] {
  return [...archive.entries.speakers.keys()].map((id) => ({ params: { id }, props: { id } }));
}

export function speakerFeed({ props: { id } }: { props: { id: string } }): Promise<Response> {
  const { name, articles } = entryOf('speakers', id);
  const newest = spokenIn(articles, id).slice(0, site.feedSize);
  const changed = lastChangeOf(newest.map(({ article }) => article));
  return rss({
    title: `${name} – ${site.title}`,
    description: `What ${name} was quoted saying, as it appears in ${site.title}.`,
    site: absolute(entryUrl('speakers', id)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.lang}</language>`,
      ...(changed === null
        ? []
        : [`<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>`]),
      `<atom:link href="${escapeXml(absolute(entryFeedUrl('speakers', id)))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: spokenWords(id, newest).map((words, at) => {
      const article = newest[at]?.article;
      const source = article?.source ? archive.entries.sources.get(article.source)?.name : null;
      return quotationItemOf(words, name, article?.date ?? words.day, source ?? null, absolute);
    }),
  });
}
