// link: a link into the archive must lead to a page that will be there, whether it is written from the
// site's root, from the article's own page or as a full address.
import { dayOf } from '#text/dates.ts';
import type { Content } from '../archive.ts';
import type { ArticleFacts } from '../article.ts';
import { REGISTERS, articleIdOf } from '../ids.ts';
import type { Problem } from '../problem.ts';
import { articleUrl } from '../urls.ts';
import type { CheckInput, SiteAddress } from './check.ts';
import { nearAddressIn, pageAddressesOf } from './page-addresses.ts';

const OURS = new RegExp(String.raw`^/(?:\d{4}|${REGISTERS.join('|')})/`);
/** Stands for the site while a link is put together. */
const SOME_SITE = 'https://site.invalid';

export function checkLinks({ content, archive, unread, site }: CheckInput): Problem[] {
  const linked = content.articles.filter(({ links }) => links.length > 0);
  if (linked.length === 0) return [];
  const addresses = pageAddressesOf(archive);
  const nearestTo = nearAddressIn(addresses);
  const addressOfFile = addressesByFile(content);
  const unreadSlugs = new Set(unread.map((file) => file.replace(/^.*\/|\.mdx?$/g, '')));
  return linked.flatMap((facts) =>
    facts.links.flatMap(({ target, line, column }): Problem[] => {
      const path = pathOf(target, facts, site)?.replace(/\/page\/\d+\/$/, '/');
      if (path === undefined || addresses.has(path)) return [];
      const ofFile = addressOfFile.get(fileAt(target, facts.file));
      if (ofFile === undefined && !OURS.test(path)) return [];
      if (unreadSlugs.has(path.split('/').at(-2) ?? '')) return [];
      const meant = ofFile ?? `${path}/`;
      const nearest = addresses.has(meant) ? meant : nearestTo(path);
      return [
        {
          rule: 'link',
          severity: 'error',
          file: facts.file,
          line,
          column,
          message: `${target} is no page of the archive`,
          fix: fixOf(target, nearest),
        },
      ];
    }),
  );
}

function fixOf(target: string, nearest: string | null): string {
  if (target.startsWith('www.')) return `write https://${target}`;
  return nearest === null ? 'mend or remove the link' : `write ${nearest}`;
}

/** The path below the site's base a link leads to; null where it leaves the site. */
function pathOf(target: string, facts: ArticleFacts, site: SiteAddress | null): string | null {
  if (target.startsWith('/')) return target.replace(/[?#].*$/, '');
  if (/^https?:/i.test(target)) return site === null ? null : pathOnSite(target, site);
  const page = articleUrl(articleIdOf(dayOf(facts.date), facts.slug));
  return URL.parse(target, SOME_SITE + page)?.pathname ?? null;
}

function pathOnSite(target: string, { siteUrl, base }: SiteAddress): string | null {
  const url = URL.parse(target);
  const isOurs = url?.host === new URL(siteUrl).host && url.pathname.startsWith(base);
  return isOurs ? url.pathname.slice(base.length - 1) : null;
}

/** Articles that are linked to by their file (`../02/tide.md`), as in a folder of notes. */
function addressesByFile({ articles }: Content): ReadonlyMap<string, string> {
  return new Map(
    articles.map(({ file, date, slug }) => [file, articleUrl(articleIdOf(dayOf(date), slug))]),
  );
}

/** The file a link would lead to if it were one between files. */
function fileAt(target: string, from: string): string {
  const path = URL.parse(target, `${SOME_SITE}/${from}`)?.pathname ?? '';
  return /\.mdx?$/.test(path) ? path.slice(1) : '';
}
