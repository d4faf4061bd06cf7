// The pages of one place, tag or agency, and what those of any entry say.
import type { Entry } from '#archive/archive.ts';
import type { Tally } from '#archive/company.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { Register, RegisterIds } from '#archive/ids.ts';
import type { EntryView, NamedTally, RegisterEntryView } from '#archive/views/register.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { articleUrl, entryFeedUrl, entryUrl, pageUrl } from '#archive/urls.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { counted } from '#text/counted.ts';
import { noteHtml } from './note.ts';
import { listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { companyOf } from './register-company.ts';
import { entryStamp } from './stamps.ts';
import { entryData } from './structured-data.ts';
import { registerTrail } from './trail.ts';

/** One path a page of every entry of a register. */
export function entryPaths(register: Register): ListPath[] {
  return entriesOf(register).flatMap(({ id, articles }) => listPaths(id, { id }, articles.length));
}

/** What the page of an entry says, without the editors’ note. */
type Outline = Omit<RegisterEntryView, 'note'>;

/** All that the page of a place, agency or tag follows from. */
export function registerInputs(register: Register, { key, page }: ListPath['props']): unknown {
  const entry = entryOf(register, key);
  return [outlineOf(register, entry, page), entryStamp(entry)];
}

/** @param id of an entry the archive has */
export function registerPage(
  register: Register,
  id: string,
  page: number,
): RegisterEntryView & { readonly trail: Crumb[]; readonly jsonLd: string } {
  const entry = entryOf(register, id);
  const outline = outlineOf(register, entry, page);
  const trail = registerTrail(register, entry.name);
  return {
    ...outline,
    note: page === 1 ? noteHtml(entry) : '',
    trail,
    jsonLd: entryData(
      register,
      entry,
      { ...outline, path: pageUrl(outline.url, page) },
      outline.teasers.map((teaser) => articleUrl(teaser.id)),
      trail,
    ),
  };
}

function outlineOf(register: Register, entry: Entry<Register>, page: number): Outline {
  return {
    ...entryFrame(register, entry, page, entry.articles.length),
    facts: [
      ...(entry.facts && 'country' in entry.facts && entry.facts.country
        ? [entry.facts.country]
        : []),
      counted(entry.articles.length, 'article'),
      yearsOf(entry.articles),
    ],
    covers: entry.facts && 'description' in entry.facts ? entry.facts.description : null,
    company: page === 1 ? companyOf(register, entry) : [],
    teasers: pageOf(entry.articles, page).map((article) => teaserOf(archive, article)),
  };
}

/** What the page of any entry says, but for the editors’ note. */
export function entryFrame(
  register: Register,
  entry: Entry<Register>,
  page: number,
  count: number,
): Omit<EntryView, 'facts' | 'note'> {
  return {
    title: entry.name,
    description: `${entry.name}: ${counted(entry.articles.length, 'article')} in the archive, ${yearsOf(entry.articles)}.`,
    url: entryUrl(register, entry.id),
    feed: entryFeedUrl(register, entry.id),
    page,
    pages: pagesOf(count),
  };
}

/** An entry by register and id. */
export function entryOf(register: Register, id: string): Entry<Register> {
  const entry = (archive.entries[register] as ReadonlyMap<string, Entry<Register>>).get(id);
  if (!entry) throw new RangeError(`there is no entry ${register}/${id}`);
  return entry;
}

/** Entries of a register with their names and pages, in the order of their counts. */
export function namedTallies<R extends Register>(
  register: R,
  tallies: ReadonlyArray<Tally<RegisterIds[R]>>,
): NamedTally[] {
  return tallies.map(({ id, count }) => ({
    name: entryOf(register, id).name,
    path: entryUrl(register, id),
    count,
  }));
}

/** From the first to the last year of articles that stand newest first. */
export function yearsOf(articles: ReadonlyArray<Article>): string {
  const [last, first] = [
    articles[0]?.day.slice(0, 4) ?? '',
    articles.at(-1)?.day.slice(0, 4) ?? '',
  ];
  return first === last ? last : `${first}–${last}`;
}

function entriesOf(register: Register): Entry<Register>[] {
  return [...(archive.entries[register] as ReadonlyMap<string, Entry<Register>>).values()];
}
