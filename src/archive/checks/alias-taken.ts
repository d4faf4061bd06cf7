// alias-taken: an old address can lead to one article only, and not where a page stands already.
import { dayOf } from '#text/dates.ts';
import { withSlash } from '../address-list.ts';
import { articleIdOf } from '../ids.ts';
import type { Problem } from '../problem.ts';
import { OWN_FILES, articleUrl, isBuilds, listOf, twinUrl } from '../urls.ts';
import type { CheckInput } from './check.ts';
import { FIXED_ADDRESSES, pageAddressesOf } from './page-addresses.ts';

export function checkAliasesTaken({ content, archive, placeOfWords }: CheckInput): Problem[] {
  const aliased = content.articles.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length === 0) return [];
  const ids = content.articles.map(({ file, date, slug }) => ({
    file,
    id: articleIdOf(dayOf(date), slug),
  }));
  const articles = new Map(ids.map(({ file, id }) => [articleUrl(id), file]));
  const twins = new Map(
    ids.flatMap(({ file, id }) =>
      (['md', 'json'] as const).map((form) => [withSlash(twinUrl(id, form)), file]),
    ),
  );
  const pages = new Set(
    [...pageAddressesOf(archive), ...FIXED_ADDRESSES, ...OWN_FILES].map(withSlash),
  );
  const firstAt = new Map<string, string>();
  return aliased.flatMap(({ file, aliases }) =>
    aliases.flatMap((alias): Problem[] => {
      const address = withSlash(alias);
      const whose = whoseIs(address, alias, file);
      if (!firstAt.has(address)) firstAt.set(address, file);
      if (whose === null) return [];
      return [
        {
          rule: 'alias-taken',
          severity: 'error',
          file,
          ...placeOfWords(file, alias, 'aliases'),
          message: `${alias} is ${whose}`,
          fix: 'take it off the aliases here, or there where it is an alias too',
        },
      ];
    }),
  );

  function whoseIs(address: string, alias: string, file: string): string | null {
    const article = articles.get(address);
    if (article === file) return 'this article’s own address';
    if (article !== undefined) return `the address of ${article}`;
    const twin = twins.get(address);
    if (twin !== undefined) return `the address of ${twin} in another form`;
    if (pages.has(address)) return 'a page of the site';
    if (isBuilds(alias)) return 'where the build puts its own files';
    if (isOfList(alias) || isOfList(address)) return 'where a page of the site goes on';
    const first = firstAt.get(address) ?? file;
    return first === file ? null : `an alias of ${first}`;
  }

  /** A further page of a list, or a feed: there today or on the day when the list has grown. */
  function isOfList(path: string): boolean {
    const list = listOf(path);
    return list !== null && articles.get(list) === undefined && pages.has(list);
  }
}
