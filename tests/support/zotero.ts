// What Zotero makes of a page’s head, by the rules of its translators “Embedded Metadata” and “RDF”
// (zotero/translators, as of 2015): those that can bear on a newspaper article, in the order of their code.
import { elementsNamed } from './html.ts';
import type { MarkupDocument } from './html.ts';

type Item = Readonly<Record<string, string>>;

/** RDF.js, detectType: `t.zotero || t.bib || t.prism || t.eprints || t.og || t.dc || defaultUnknownType`. */
const TYPES: Item = {
  'z:itemType': 'any',
  'z:type': 'any',
  'prism:aggregationtype': 'any',
  'eprints:type': 'any',
  // og “article” is only a guess there; “website” is not.
  'og:type': 'website',
  'dc:type': 'any',
};

/** Embedded Metadata.js, init: what Highwire’s tags make of a page, handed on as defaultUnknownType. */
const HIGHWIRE_TYPES = ['citation_journal_title', 'citation_title'];

/** RDF.js, importItem: for each field its names in order; the first that is there. */
const FIELDS: Readonly<Record<string, ReadonlyArray<string>>> = {
  title: ['dc:title', 'dcterms:title', 'eprints:title', 'og:title'],
  publicationTitle: [
    'prism:publicationName',
    'eprints:publication',
    'dc:source',
    'dcterms:source',
    'og:site_name',
  ],
  author: ['bib:authors', 'dc:creator', 'dcterms:creator', 'eprints:creators_name'],
  section: ['article:section'],
  publisher: ['dc:publisher', 'dcterms:publisher'],
  place: ['eprints:place_of_pub'],
  date: ['eprints:date', 'prism:publicationDate', 'og:published_time', 'dcterms:issued', 'dc:date'],
  url: ['eprints:official_url', 'og:url'],
  archiveLocation: ['dc:coverage', 'dcterms:coverage'],
  language: ['dc:language', 'dcterms:language'],
};

/** Embedded Metadata.js, HIGHWIRE_MAPPINGS and addHighwireMetadata: laid over what RDF.js found. */
const OVERLAID: Item = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
  citation_author: 'author',
};

/** The item, a value a field; `itemType` among them. */
export function zoteroItemOf(page: MarkupDocument): Item {
  const said = statementsIn(page);
  const type = Object.entries(TYPES).find(([name, value]) =>
    value === 'any' ? said.has(name) : said.get(name) === value,
  )?.[0];
  const fields = Object.entries(FIELDS).flatMap(([field, names]) => {
    const value = names.map((name) => said.get(name)).find((one) => one !== undefined);
    return value === undefined ? [] : [[field, value] as const];
  });
  const overlaid = Object.entries(OVERLAID).flatMap(([name, field]) => {
    const value = said.get(name);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    itemType:
      (type === 'og:type' ? 'webpage' : type && said.get(type)) ??
      (HIGHWIRE_TYPES.some((name) => said.has(name)) ? 'journalArticle' : 'webpage'),
    ...Object.fromEntries([...fields, ...overlaid]),
  };
}

/** Embedded Metadata.js, init: the prefix ends at the first `.`, `:` or `_`; the first of each name counts. */
function statementsIn(page: MarkupDocument): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { attribs } of elementsNamed(page, 'meta')) {
    const tag = attribs['name'] ?? attribs['property'];
    const { content } = attribs;
    if (!tag || !content) continue;
    const at = tag.search(/[.:_]/);
    const [prefix, name] = [tag.slice(0, at).toLowerCase(), tag.slice(at + 1)];
    const key = tag.startsWith('citation_')
      ? tag
      : `${prefix}:${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    if (!said.has(key)) said.set(key, content);
  }
  return said;
}
