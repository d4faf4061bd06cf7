// The pages of the registers: all names, and one place, tag or agency.
import type { Entry } from '#archive/archive.ts';
import type { Article } from '#archive/resolved-article.ts';
import type { Register } from '#archive/ids.ts';
import { lettersOf } from '#archive/views/letters.ts';
import type { EntryView, RegisterEntryView, RegisterIndexView } from '#archive/views/register.ts';
import { teaserOf } from '#archive/views/teaser.ts';
import { entryUrl } from '#archive/urls.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import { counted } from '#text/counted.ts';
import { noteHtml } from './note.ts';
import { listPaths, pageOf, pagesOf } from './paths.ts';
import type { ListPath } from './paths.ts';
import { registerTrail } from './trail.ts';

const REGISTER_WORDS = {
  speakers: {
    title: 'People',
    noun: 'person',
    nouns: 'people',
    says: 'Everyone quoted in the archive.',
  },
  places: {
    title: 'Places',
    noun: 'place',
    nouns: 'places',
    says: 'Where the archive’s news was filed.',
  },
  sources: {
    title: 'Sources',
    noun: 'agency',
    nouns: 'agencies',
    says: 'The agencies the archive’s news came through.',
  },
  tags: { title: 'Tags', noun: 'tag', nouns: 'tags', says: 'What the archive’s news is about.' },
} as const satisfies Record<Register, object>;

/** One path a page of every entry of a register. */
export function entryPaths(register: Register): ListPath[] {
  return entriesOf(register).flatMap(({ id, articles }) => listPaths(id, { id }, articles.length));
}

export function registerIndex(register: Register): RegisterIndexView & { readonly trail: Crumb[] } {
  const entries = entriesOf(register);
  const { title, says, noun, nouns } = REGISTER_WORDS[register];
  return {
    register,
    title,
    description: says,
    facts: [`${entries.length.toLocaleString('en')} ${entries.length === 1 ? noun : nouns}`],
    groups: lettersOf(entries, register),
    trail: [],
  };
}

/** @param id of an entry the archive has */
export function registerPage(
  register: Register,
  id: string,
  page: number,
): RegisterEntryView & { readonly trail: Crumb[] } {
  const entry = entryOf(register, id);
  return {
    ...entryFrame(register, entry, page, entry.articles.length),
    facts: [counted(entry.articles.length, 'article'), yearsOf(entry.articles)],
    teasers: pageOf(entry.articles, page).map((article) => teaserOf(archive, article)),
    trail: registerTrail(register, entry.name),
  };
}

/** What the page of any entry says. */
export function entryFrame(
  register: Register,
  entry: Entry<Register>,
  page: number,
  count: number,
): Omit<EntryView, 'facts'> {
  return {
    title: entry.name,
    description: `${entry.name}: ${counted(entry.articles.length, 'article')} in the archive, ${yearsOf(entry.articles)}.`,
    url: entryUrl(register, entry.id),
    note: page === 1 ? noteHtml(entry) : '',
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
