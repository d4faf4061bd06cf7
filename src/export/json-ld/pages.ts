// The pages around the articles in schema.org's words: lists, a person's page, the front page.
import type { SpokenWords } from '#archive/views/register.ts';
import { FRONT, SEARCH_TEMPLATE } from '#archive/urls.ts';
import { publisher, refersTo, webSite } from './graph.ts';
import type { JsonLdSite, Thing } from './graph.ts';
import { quotationsOf } from './quotation.ts';

/** What any such page says of itself. */
export interface ListPage {
  readonly title: string;
  readonly description: string;
  /** Path of this page of the list. */
  readonly path: string;
}

/**
 * @param paths of the articles it lists, in order; none for a list too long to be said twice
 * @param about the entry whose page it is
 */
export function collectionPageOf(
  page: ListPage,
  paths: ReadonlyArray<string>,
  about: Thing | null,
  site: JsonLdSite,
): Thing[] {
  return [
    {
      ...frameOf('CollectionPage', page, site),
      ...(about && { about: refersTo(String(about['@id'])) }),
      ...(paths.length > 0 && {
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: paths.map(site.absolute),
        },
      }),
    },
    ...(about ? [about] : []),
  ];
}

/** @param quotations those that stand on the page */
export function profilePageOf(
  page: ListPage,
  person: Thing,
  quotations: ReadonlyArray<SpokenWords>,
  site: JsonLdSite,
): Thing[] {
  const speaker = String(person['@id']);
  return [
    { ...frameOf('ProfilePage', page, site), mainEntity: refersTo(speaker) },
    person,
    ...quotationsOf(
      quotations.map(({ path, paragraphs, title, day }) => {
        const address = site.absolute(path);
        const article = address.replace(/#.*$/, '');
        return {
          address,
          words: paragraphs.join('\n\n'),
          speaker,
          article: {
            '@type': 'NewsArticle',
            '@id': `${article}#article`,
            headline: title,
            datePublished: day,
          },
          source: null,
        };
      }),
    ),
  ];
}

/** The site itself, and how it is searched (developers.google.com, sitelinks search box). */
export function frontPageOf(site: JsonLdSite): Thing[] {
  return [
    {
      ...webSite(site),
      url: site.absolute(FRONT),
      description: site.description,
      inLanguage: site.lang,
      publisher: publisher(site),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: site.absolute(SEARCH_TEMPLATE) },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

function frameOf(type: string, { title, description, path }: ListPage, site: JsonLdSite): Thing {
  const address = site.absolute(path);
  return {
    '@type': type,
    '@id': `${address}#page`,
    url: address,
    name: title,
    description,
    inLanguage: site.lang,
    isPartOf: webSite(site),
  };
}
