// The article in schema.org's words (NewsArticle, its dateline, place, agency and corrections).
// Shape of the correction: schema.org's own example for CorrectionComment.
import type { StoryView } from '#archive/views/story.ts';
import { entryUrl } from '#archive/urls.ts';
import { isoOf } from '#text/dates.ts';

export interface JsonLdSite {
  readonly title: string;
  readonly lang: string;
  readonly absolute: (path: string) => string;
}

/**
 * @param address full address of the article's page
 * @param picture full address of its lead picture
 */
export function newsArticleOf(
  story: StoryView,
  address: string,
  lang: string | null,
  site: JsonLdSite,
  picture: string | null,
): Record<string, unknown> {
  const organization = story.source && {
    '@type': 'NewsMediaOrganization',
    '@id': site.absolute(entryUrl('sources', story.source.id)),
    name: story.source.name,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
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
    ...(organization && { author: organization, sourceOrganization: organization }),
    publisher: {
      '@type': 'Organization',
      '@id': `${site.absolute('/')}#publisher`,
      name: site.title,
      url: site.absolute('/'),
    },
    ...(story.tags.length > 0 && { keywords: story.tags.map(({ name }) => name) }),
    ...(story.original && { isBasedOn: story.original }),
    ...(picture !== null && { image: picture }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ date, note, was, now }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoOf(date),
        text: note ?? [was, now].filter(Boolean).join(' → '),
      })),
    }),
    mentions: story.voices.map(({ id, name }) => ({
      '@type': 'Person',
      '@id': site.absolute(entryUrl('speakers', id)),
      name,
    })),
    wordCount: story.words,
    inLanguage: lang ?? site.lang,
    isAccessibleForFree: true,
  };
}

/** JSON that may stand in a `<script>`: nothing in it can close the element. */
export function scriptSafe(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}
