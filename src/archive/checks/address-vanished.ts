// address-vanished: an address that was published is linked to from outside. When its article moves to
// another day or name the old address must lead to the new one, and when it goes it must say so.
import { dayOf } from '#text/dates.ts';
import { ADDRESS_LIST, withSlash } from '../address-list.ts';
import type { PublishedAddress } from '../address-list.ts';
import type { ArticleFacts } from '../article.ts';
import { articleIdOf } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { Article } from '../resolved-article.ts';
import { articleUrl } from '../urls.ts';
import type { CheckInput } from './check.ts';
import { nearAddressIn } from './page-addresses.ts';

export function checkAddressesVanished(input: CheckInput): Problem[] {
  const { archive, published, unread } = input;
  if (published.length === 0) return [];
  const alive = new Set(
    archive.addresses.flatMap(({ id, aliases }) => [articleUrl(id), ...aliases.map(withSlash)]),
  );
  const unreadSlugs = new Set(unread.map((file) => file.replace(/^.*\/|\.mdx?$/g, '')));
  const vanished = published.filter(
    ({ address }) => !alive.has(withSlash(address)) && !unreadSlugs.has(slugIn(address)),
  );
  if (vanished.length === 0) return [];
  const hidden = hiddenIn(input);
  const successorOf = successorsIn(input);
  return vanished.map(({ address, line, column }): Problem => {
    const page = withSlash(address);
    return {
      rule: 'address-vanished',
      severity: 'error',
      file: ADDRESS_LIST,
      line,
      column,
      ...said(page, hidden.get(page) ?? null, successorOf(page)),
    };
  });
}

function said(
  address: string,
  hidden: ArticleFacts | null,
  successor: Article | null,
): Pick<Problem, 'message' | 'fix'> {
  if (hidden) {
    const how = hidden.status === 'draft' ? 'a draft' : 'under embargo';
    return {
      message: `${address} was published, and ${hidden.file} is ${how} now`,
      fix: `publish it again, or write status: withdrawn in ${hidden.file}: then it keeps its address and says why`,
    };
  }
  if (successor === null)
    return {
      message: `${address} was published, and no article has it now`,
      fix: `put the article back with status: withdrawn, or add aliases: [${address}] to the one that took its place`,
    };
  const { file, aliases } = successor;
  return {
    message: `${address} was published, and no article has it now; it likely became ${file}`,
    fix:
      aliases.length > 0
        ? `add to the aliases in ${file}: ${address}`
        : `add to ${file}: aliases: [${address}]`,
  };
}

/** Articles readers cannot see, by the address they had or would have. */
function hiddenIn({ content, archive }: CheckInput): ReadonlyMap<string, ArticleFacts> {
  return new Map(
    content.articles.flatMap((facts) => {
      const id = articleIdOf(dayOf(facts.date), facts.slug);
      return archive.byId.has(id) ? [] : [[articleUrl(id), facts] as const];
    }),
  );
}

/**
 * A look-up of the article a vanished address likely belongs to: of its name on another day, else near it
 * on its day, else like it. The last two are looked for among articles whose own address is not on the list.
 */
function successorsIn({ archive, published }: CheckInput): (address: string) => Article | null {
  const listed = new Set(published.map(({ address }: PublishedAddress) => withSlash(address)));
  const fresh = archive.addresses.filter(({ id }) => !listed.has(articleUrl(id)));
  const bySlug = new Map(
    [...archive.addresses, ...fresh].map((article) => [article.slug, article]),
  );
  const byAddress = new Map(fresh.map((article) => [articleUrl(article.id), article]));
  const onDay = new Map<string, Article[]>();
  for (const article of fresh) {
    const others = onDay.get(article.day);
    if (others) others.push(article);
    else onDay.set(article.day, [article]);
  }
  const nearestTo = nearAddressIn(byAddress.keys());
  return (address) => {
    const ofName = bySlug.get(slugIn(address));
    if (ofName) return ofName;
    const [only, ...others] = onDay.get(dayIn(address)) ?? [];
    if (only && others.length === 0) return only;
    return byAddress.get(nearestTo(address) ?? '') ?? null;
  };
}

function slugIn(address: string): string {
  return withSlash(address).split('/').at(-2) ?? '';
}

/** `/2026/03/10/slug/` → `2026-03-10`. */
function dayIn(address: string): string {
  return address.split('/').slice(1, 4).join('-');
}
