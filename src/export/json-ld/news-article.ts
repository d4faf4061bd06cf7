// The article in schema.org's words: NewsArticle, its dateline, place, agency and corrections, whom it
// quotes, and each quotation. Shape of the correction: schema.org's own example for CorrectionComment.
import type { StoryView, StoryVoice } from '#archive/views/story.ts';
import { CORRECTION_KINDS } from '#archive/corrections.ts';
import { entryUrl } from '#archive/urls.ts';
import { isoOf } from '#text/dates.ts';
import { publisher, refersTo, webSite } from './graph.ts';
import type { JsonLdSite, Thing } from './graph.ts';
import { quotationsOf } from './quotation.ts';

/**
 * @param address full address of the article's page
 * @param picture full address of its lead picture
 */
export function newsArticleOf(
  story: StoryView,
  address: string,
  site: JsonLdSite,
  picture: string | null,
): Thing[] {
  const id = `${address}#article`;
  const personId = (speaker: string): string => site.absolute(entryUrl('speakers', speaker));
  return [
    articleThing(story, id, address, site, picture),
    ...quotationsOf(
      story.quotations.map(({ id: anchor, words, speaker }) => ({
        address: `${address}#${anchor}`,
        words,
        speaker: speaker === null ? null : personId(speaker),
        article: refersTo(id),
        source: story.original ?? address,
      })),
    ),
    ...story.voices.map((voice) => personThing(voice, personId(voice.id))),
  ];
}

function articleThing(
  story: StoryView,
  id: string,
  address: string,
  site: JsonLdSite,
  picture: string | null,
): Thing {
  const agency = story.source && site.absolute(entryUrl('sources', story.source.id));
  return {
    '@type': 'NewsArticle',
    '@id': id,
    url: address,
    mainEntityOfPage: address,
    headline: story.title,
    datePublished: story.published,
    ...(story.updated && { dateModified: story.updated }),
    ...(story.summary && { description: story.summary }),
    ...(story.dateline && { dateline: story.dateline }),
    ...(story.place && {
      locationCreated: {
        '@type': 'Place',
        '@id': site.absolute(entryUrl('places', story.place.id)),
        name: story.place.name,
      },
    }),
    ...(agency !== null && {
      author: { '@type': 'NewsMediaOrganization', '@id': agency, name: story.source?.name },
      sourceOrganization: refersTo(agency),
    }),
    publisher: publisher(site),
    isPartOf: webSite(site),
    ...(story.tags.length > 0 && { keywords: story.tags.map(({ name }) => name) }),
    ...(story.original && { isBasedOn: story.original }),
    ...(picture !== null && { image: picture }),
    ...(story.corrections.length > 0 && { correction: story.corrections.map(correctionThing) }),
    ...(story.voices.length > 0 && {
      mentions: story.voices.map((voice) =>
        refersTo(site.absolute(entryUrl('speakers', voice.id))),
      ),
    }),
    ...(story.withdrawn
      ? { creativeWorkStatus: CORRECTION_KINDS.withdrawn }
      : { wordCount: story.words }),
    inLanguage: story.lang ?? site.lang,
    isAccessibleForFree: true,
  };
}

function correctionThing({ date, kind, was, now, note }: StoryView['corrections'][number]): Thing {
  return {
    '@type': 'CorrectionComment',
    datePublished: isoOf(date),
    text: note ?? ([was, now].filter(Boolean).join(' → ') || CORRECTION_KINDS[kind]),
  };
}

/** In the role this article states. */
function personThing({ name, role, organisation, elsewhere }: StoryVoice, id: string): Thing {
  return {
    '@type': 'Person',
    '@id': id,
    name,
    url: id,
    ...(role !== null && { jobTitle: role }),
    ...(organisation !== null && {
      affiliation: { '@type': 'Organization', name: organisation },
    }),
    ...(elsewhere !== null && { sameAs: elsewhere }),
  };
}
