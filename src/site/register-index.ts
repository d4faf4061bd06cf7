// The list of all names of a register, by letter; a long one goes on on further pages.
import type { Register } from '#archive/ids.ts';
import { letterAnchor, pageUrl, registerUrl } from '#archive/urls.ts';
import { letterIndexOf, letterPagesOf } from '#archive/views/letter-pages.ts';
import { lettersOf } from '#archive/views/letters.ts';
import type { RegisterIndexView } from '#archive/views/register.ts';
import { counted } from '#text/counted.ts';
import { site } from '#site.config.ts';
import type { Crumb } from '#site.config.ts';
import { archive } from './archive.ts';
import type { ListPath } from './paths.ts';
import { listData } from './structured-data.ts';

export const REGISTER_WORDS = {
  speakers: {
    title: 'People',
    noun: 'person',
    nouns: 'people',
    says: 'Everyone quoted in the archive.',
    empty: 'Nobody has been quoted yet. Everyone whom an article quotes will stand here.',
  },
  places: {
    title: 'Places',
    noun: 'place',
    nouns: 'places',
    says: 'Where the archive’s news was filed.',
    empty: 'No article has a dateline yet. The places of datelines will stand here.',
  },
  sources: {
    title: 'Sources',
    noun: 'agency',
    nouns: 'agencies',
    says: 'The agencies the archive’s news came through.',
    empty: 'No article names its agency yet. The agencies will stand here.',
  },
  tags: {
    title: 'Tags',
    noun: 'tag',
    nouns: 'tags',
    says: 'What the archive’s news is about.',
    empty: 'No article has a tag yet. The tags will stand here.',
  },
} as const satisfies Record<Register, object>;

export function indexPaths(register: Register): ListPath[] {
  return pagesOf(register).map((_, at) => ({
    params: { page: at === 0 ? undefined : `page/${at + 1}` },
    props: { key: register, page: at + 1 },
  }));
}

/** @param page from 1 */
export function registerIndex(
  register: Register,
  page: number,
): RegisterIndexView & { readonly trail: Crumb[]; readonly jsonLd: string } {
  const { title, says, noun, nouns, empty } = REGISTER_WORDS[register];
  const url = registerUrl(register);
  const pages = pagesOf(register);
  return {
    register,
    title,
    description: says,
    facts: [counted(archive.entries[register].size, noun, nouns)],
    empty,
    letters: letterIndexOf(pages).map(({ letter, page: on }) => ({
      letter,
      path: `${pageUrl(url, on)}#${letterAnchor(letter)}`,
    })),
    groups: pages[page - 1] ?? [],
    url,
    page,
    pages: pages.length,
    trail: [],
    jsonLd: listData({ title, description: says, path: pageUrl(url, page) }, [], []),
  };
}

/** Every page of a list wants to know where the letters are. */
const cut = new WeakMap<object, ReturnType<typeof letterPagesOf>>();

function pagesOf(register: Register): ReturnType<typeof letterPagesOf> {
  const entries = archive.entries[register];
  const pages =
    cut.get(entries) ?? letterPagesOf(lettersOf(entries.values(), register), site.registerPageSize);
  cut.set(entries, pages);
  return pages;
}
