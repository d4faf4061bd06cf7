// Which field of a record holds what. Records of nobody's standard name their fields as they like;
// the usual names are tried, and an editor can say better.
import { nearestOf } from '#text/nearest.ts';
import { WireError } from './wire-error.ts';

export const ARCHIVE_FIELDS = [
  'id',
  'title',
  'date',
  'updated',
  'dateline',
  'source',
  'lang',
  'summary',
  'tags',
  'canonical',
  'body',
  'byline',
  'embargo',
  'status',
] as const;
export type ArchiveField = (typeof ARCHIVE_FIELDS)[number];

/** The record's fields for each of the archive's: paths with dots, the first that holds anything counts. */
export type FieldMap = Readonly<Partial<Record<ArchiveField, ReadonlyArray<string>>>>;

const named = (names: string): ReadonlyArray<string> => names.split(' ');

/** What is tried for a field that is not mapped. */
export const DEFAULT_FIELDS: Readonly<Record<ArchiveField, ReadonlyArray<string>>> = {
  id: named('id guid guid.rendered uuid _id uri identifier'),
  title: named(
    'title headline heading title.rendered headline.main headline.name headline.default webTitle fields.headline hed',
  ),
  date: named(
    'date published date_published datePublished date_publish pubDate pub_date pubdate pubDatetime published_at publishedAt published_on published_time published_date publishedDate publish_date publishDate publication_date publicationDate publish_time webPublicationDate first_published_at firstPublished first_publication_date display_date date_gmt datetime created_at createdAt created date_created dateCreated timestamp',
  ),
  updated: named(
    'updated updated_at updatedAt updated_date updatedDate update_date modified modified_gmt modified_at modified_time date_modified dateModified date_modify modDatetime lastmod last_modified lastModified last_modified_at last_updated lastUpdated fields.lastModified',
  ),
  dateline: named('dateline'),
  source: named(
    'source.name source agency provider.name provider publisher.name publisher publication sitename site_name siteName fields.publication source_name sourceName',
  ),
  lang: named('lang language inLanguage locale meta_lang fields.lang'),
  summary: named(
    'summary description excerpt excerpt.rendered abstract standfirst fields.trailText fields.standfirst subheadlines.basic dek lead_paragraph lede lead teaser snippet short_description meta_description',
  ),
  tags: named('tags keywords categories topics meta_keywords tag category'),
  canonical: named(
    'canonical canonical_url canonicalUrl canonicalURL canonical_link url link permalink web_url webUrl article_url source_url',
  ),
  body: named(
    'body body.value text content content.rendered content_html content_text article articleBody article_body article_text fields.body fields.bodyText maintext cleaned_text fulltext full_text fullText body_html body_text bodyText raw_text document story html',
  ),
  byline: named(
    'byline byline.original fields.byline by author author.name authors authors.name _embedded.author.name creator writer reporter',
  ),
  embargo: named('embargo embargoed embargo_until embargoedUntil'),
  status: named('status pubstatus pubStatus'),
};

/**
 * Reads `title=headline,body=text,byline=member.name`: the archive's field, `=`, the record's. A field
 * named twice is looked for in both places, in that order.
 * @throws WireError (`map`); its column is the UTF-16 offset in `text`, from 1
 */
export function parseFieldMap(text: string): FieldMap {
  const map: Partial<Record<ArchiveField, string[]>> = {};
  let column = 1;
  for (const entry of text.split(',')) {
    const [, field = '', path = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(entry) ?? [];
    if (field === '' || path === '') refuse(`“${entry.trim()}” maps nothing`, column, EXAMPLE);
    if (!isArchiveField(field))
      refuse(`an article has no field “${field}”`, column, nearest(field));
    (map[field] ??= []).push(path);
    column += entry.length + 1;
  }
  return map;
}

const EXAMPLE = 'write the archive’s field, =, and the record’s: --map title=headline,body=text';

function isArchiveField(name: string): name is ArchiveField {
  const fields: ReadonlyArray<string> = ARCHIVE_FIELDS;
  return fields.includes(name);
}

function nearest(field: string): string {
  const name = nearestOf(field, ARCHIVE_FIELDS);
  return name === null ? `fields: ${ARCHIVE_FIELDS.join(', ')}` : `write ${name}=…`;
}

function refuse(message: string, column: number, fix: string): never {
  throw new WireError('map', message, { line: 1, column }, fix);
}
