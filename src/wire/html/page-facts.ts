// What a saved page says of its story outside of the text: in JSON-LD, in `meta` elements, in its head.
import { listOf, nameOf, namesOf, own, recordOf, wordsIn } from '../json/values.ts';
import type { JsonRecord } from '../json/values.ts';
import type { WireValue } from '../story.ts';

/** The parts of a page that are read; linkedom's documents and browsers' have them. */
export interface PageDocument {
  readonly documentElement: { getAttribute: (name: string) => string | null } | null;
  readonly querySelectorAll: (selector: string) => Iterable<{
    readonly textContent: string | null;
    readonly getAttribute: (name: string) => string | null;
  }>;
}

export interface PageFacts {
  /** What schema.org's NewsArticle says; empty where there is none. */
  readonly article: JsonRecord;
  /** Contents of `meta` elements by their names in lower case, in their order. */
  readonly meta: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** Who wrote it, as its text says. */
  readonly authors: ReadonlyArray<string>;
  /** Its headings of the first rank, each on one line. */
  readonly headings: ReadonlyArray<string>;
  /** Dates as they stand in its text, marked as those of publication and of the last change. */
  readonly published: ReadonlyArray<string>;
  readonly modified: ReadonlyArray<string>;
  /** What is printed on it as some date, in its order. */
  readonly printed: ReadonlyArray<string>;
}

export function pageFactsOf(page: PageDocument): PageFacts {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((key) => key);
    const content = wordsIn(element.getAttribute('content'));
    if (!name || content === null) continue;
    const key = name.toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  const [title] = page.querySelectorAll('title');
  const [canonical] = page.querySelectorAll('link[rel~="canonical"]');
  return {
    article: articleIn(page),
    meta,
    title: wordsIn(title?.textContent),
    canonical: canonical?.getAttribute('href') ?? null,
    language: page.documentElement?.getAttribute('lang') ?? null,
    authors: [...page.querySelectorAll(AUTHORS)]
      .slice(0, MOST_AUTHORS)
      .flatMap(({ textContent }) => lineIn(textContent))
      .filter((words) => words.length < LONGEST_AUTHOR),
    headings: [...page.querySelectorAll('h1')]
      .slice(0, MOST_HEADINGS)
      .flatMap(({ textContent }) => lineIn(textContent)),
    published: momentsIn(page, PUBLISHED),
    modified: momentsIn(page, MODIFIED),
    printed: momentsIn(page, PRINTED),
  };
}

const AUTHORS = 'a[rel~="author"], [itemprop~="author"], .author.vcard';
/** A page that names more lists its writers, not the story's. */
const MOST_AUTHORS = 4;
const LONGEST_AUTHOR = 60;
const PUBLISHED =
  '[itemprop~="datePublished"], [property~="dc:date"], [property~="dc:issued"], [property~="schema:datePublished"], time[pubdate], time.published, abbr.published, .dt-published, time.entry-date';
const MODIFIED =
  '[itemprop~="dateModified"], [property~="dc:modified"], time.updated, abbr.updated, .dt-updated';
/** Readers' remarks have dates too, but stand below the story's. */
const PRINTED =
  'article time, main time, time, .date, .pubdate, .pub-date, .pub_date, .published, .published-date, .published_date, .publish-date, .post-date, .post_date, .post-time, .post_time, .entry-date, .article-date, .article_date, .articleDate, .story-date, .timestamp, .datestamp, .dateline, .byline-date';
/** No page has more headings of the first rank that are about its story. */
const MOST_HEADINGS = 10;
/** No site prints more dates above its story. */
const MOST_DATES = 20;

/** What elements say a date is: in an attribute for machines, or else in their words. */
function momentsIn(page: PageDocument, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, MOST_DATES)
    .flatMap((element) => [
      ...['content', 'datetime', 'title'].map((name) => element.getAttribute(name)),
      element.textContent,
    ])
    .flatMap(lineIn)
    .filter((words) => words.length < 100);
}

function lineIn(text: string | null): string[] {
  const words = text?.replace(/\s+/g, ' ').trim();
  return words ? [words] : [];
}

const ARTICLE = /(?:^|[/#:])(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

function articleIn(page: PageDocument): JsonRecord {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const record of recordsBelow(parsed(script.textContent ?? ''), 0)) {
      if (listOf(own(record, '@type')).some((type) => ARTICLE.test(wordsIn(type) ?? '')))
        return record;
    }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

/** The records at the top, in lists and graphs, and those a page is said to be about. */
function recordsBelow(value: unknown, depth: number): JsonRecord[] {
  if (depth > 4) return [];
  return listOf(value).flatMap((item) => {
    const record = recordOf(item);
    if (record === null) return Array.isArray(item) ? recordsBelow(item, depth + 1) : [];
    return [
      record,
      ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
        recordsBelow(own(record, key), depth + 1),
      ),
    ];
  });
}

/** The first of these `meta` elements that says anything. */
export function metaOf({ meta }: PageFacts, ...names: string[]): string | null {
  return names.map((name) => meta.get(name)?.[0]).find((words) => words !== undefined) ?? null;
}

/** All that the first of these `meta` elements says, lists with commas taken apart. */
export function metaListOf({ meta }: PageFacts, ...names: string[]): string[] {
  const found = names.map((name) => meta.get(name)).find((words) => words !== undefined) ?? [];
  return (found.length === 1 ? (found[0] ?? '').split(/[,;]/) : found)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The authors, as named; addresses of their pages are no names. */
export function bylineOf(facts: PageFacts): string | null {
  const said = [
    namesOf(own(facts.article, 'author')),
    metaListOf(
      facts,
      'author',
      'citation_author',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
      'article:author',
    ),
    facts.authors,
  ].map((names) =>
    names
      .filter((name) => !/^https?:/.test(name))
      .map((name) => name.replace(/\s+/g, ' ').replace(/^by\s+(?=\S)/i, '')),
  );
  return [...new Set(said.find((names) => names.length > 0))].join(', ') || null;
}

/** Facts of a page an article has no field for. */
export function otherFacts(facts: PageFacts): Record<string, WireValue> {
  const section =
    nameOf(listOf(own(facts.article, 'articleSection'))[0]) ??
    metaOf(facts, 'article:section', 'parsely-section');
  const credit =
    nameOf(own(facts.article, 'copyrightHolder')) ?? nameOf(own(facts.article, 'creditText'));
  const image = metaOf(facts, 'og:image', 'twitter:image');
  const byline = bylineOf(facts);
  return Object.fromEntries(
    Object.entries({ byline, section, credit, 'lead-image': image }).filter(
      ([, value]) => value !== null,
    ),
  );
}
