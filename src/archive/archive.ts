// The archive: all articles sorted once and indexed once. Whatever a page wants to know is a
// look-up here; no page sorts or filters the whole.
import { isInstant, timeOf } from '#text/dates.ts';
import { slugOf } from '#text/fold.ts';
import type { ArticleFacts } from './article.ts';
import type { ArticleId, Register, RegisterIds, SpeakerId } from './ids.ts';
import { publicationOf } from './publication.ts';
import { namesOf } from './registers.ts';
import type { RegisterFacts, RegisterNames } from './registers.ts';
import { articleOf } from './resolved-article.ts';
import type { Article } from './resolved-article.ts';
import { buildTimeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';

/** A person, place, agency or tag, and the published articles that name it, newest first. */
export interface Entry<R extends Register> {
  readonly id: RegisterIds[R];
  readonly name: string;
  readonly facts: RegisterFacts<R> | null;
  readonly articles: ReadonlyArray<Article>;
}

export type Entries = { readonly [R in Register]: ReadonlyMap<RegisterIds[R], Entry<R>> };

export interface Archive {
  /** Published articles, newest first. */
  readonly articles: ReadonlyArray<Article>;
  /** Published and withdrawn ones, newest first: everything that has an address. */
  readonly addresses: ReadonlyArray<Article>;
  readonly byId: ReadonlyMap<string, Article>;
  /** Articles with an address under `2026`, `2026-03` and `2026-03-10`, newest first. */
  readonly byDate: ReadonlyMap<string, ReadonlyArray<Article>>;
  readonly timeline: Timeline;
  /** Where a published article stands in `articles`. */
  readonly positions: ReadonlyMap<ArticleId, number>;
  /** Entries that a published article names, by name. */
  readonly entries: Entries;
  /** The names of all ids that articles with an address refer to. */
  readonly names: RegisterNames;
  /** Published articles in which somebody who has an entry is reported to have said something, newest first. */
  readonly reported: ReadonlyMap<SpeakerId, ReadonlyArray<Article>>;
}

/** What the content folder holds, parsed: the input of everything. */
export interface Content {
  readonly articles: ReadonlyArray<ArticleFacts>;
  readonly registers: { readonly [R in Register]: ReadonlyArray<RegisterFacts<R>> };
}

/**
 * The order in which the content comes does not matter.
 * @param now milliseconds since 1970: what is embargoed until later stays out
 */
export function buildArchive(content: Content, now: number): Archive {
  const names = namesOf(content.registers);
  const addresses = content.articles
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((facts) => {
      const publication = publicationOf(facts, now);
      return publication === 'hidden' ? [] : [articleOf(facts, names, publication === 'withdrawn')];
    })
    .sort(newestFirst);
  const articles = addresses.filter(({ withdrawn }) => !withdrawn);
  const byDate = groupBy(addresses, ({ day }) => [day.slice(0, 4), day.slice(0, 7), day]);
  const speakers = entriesOf('speakers', content, names, articles, ({ voices }) =>
    voices.map(({ id }) => id),
  );
  return {
    articles,
    addresses,
    names,
    byId: new Map(addresses.map((article) => [article.id, article])),
    byDate,
    timeline: buildTimeline(byDate),
    positions: new Map(articles.map(({ id }, index) => [id, index])),
    entries: {
      speakers,
      places: entriesOf('places', content, names, articles, ({ place }) => (place ? [place] : [])),
      sources: entriesOf('sources', content, names, articles, ({ source }) =>
        source ? [source] : [],
      ),
      tags: entriesOf('tags', content, names, articles, ({ tags }) => tags),
    },
    reported: groupBy(articles, ({ statements }) => [
      ...new Set(
        statements.flatMap(({ speakerId }) =>
          speakerId && speakers.has(speakerId) ? [speakerId] : [],
        ),
      ),
    ]),
  };
}

/** The published articles before and after one, by date. */
export function neighboursOf(
  archive: Archive,
  id: ArticleId,
): { earlier: Article | null; later: Article | null } {
  const at = archive.positions.get(id);
  if (at === undefined) return { earlier: null, later: null };
  return { earlier: archive.articles[at + 1] ?? null, later: archive.articles[at - 1] ?? null };
}

/** By day, then by the instant within it (those without one last), then by slug. */
function newestFirst(a: Article, b: Article): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (isInstant(a.date) !== isInstant(b.date)) return isInstant(a.date) ? -1 : 1;
  return timeOf(b.date) - timeOf(a.date) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}

function entriesOf<R extends Register>(
  register: R,
  content: Content,
  names: RegisterNames,
  articles: ReadonlyArray<Article>,
  idsOf: (article: Article) => ReadonlyArray<RegisterIds[R]>,
): ReadonlyMap<RegisterIds[R], Entry<R>> {
  const facts = new Map<string, RegisterFacts<R>>(
    content.registers[register].map((entry) => [entry.id, entry]),
  );
  const byId = groupBy(articles, idsOf);
  const nameOf = names[register].names();
  const entries = [...byId].map(([id, named]): Entry<R> => ({
    id,
    name: nameOf.get(id) ?? id,
    facts: facts.get(id) ?? null,
    articles: named,
  }));
  return new Map(
    entries.sort((a, b) => compareNames(a.name, b.name)).map((entry) => [entry.id, entry]),
  );
}

/** Alphabetical by the folded spelling, so that the order is the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [keyA, keyB] = [slugOf(a), slugOf(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<Item, Key>(
  items: ReadonlyArray<Item>,
  keysOf: (item: Item) => ReadonlyArray<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
