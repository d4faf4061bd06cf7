// link: a link into the archive must lead to a page that will be there.
import { nearestOf } from '#text/nearest.ts';
import type { Archive } from '../archive.ts';
import type { Problem } from '../problem.ts';
import { REGISTERS } from '../ids.ts';
import { articleUrl, dateUrl, entryUrl, registerUrl } from '../urls.ts';
import type { CheckInput } from './check.ts';

const OURS = new RegExp(String.raw`^/(?:\d{4}|${REGISTERS.join('|')})/`);

export function checkLinks({ content, archive, unread }: CheckInput): Problem[] {
  const linked = content.articles.filter(({ links }) => links.length > 0);
  if (linked.length === 0) return [];
  const addresses = addressesOf(archive);
  const unreadSlugs = new Set(unread.map((file) => file.replace(/^.*\/|\.mdx?$/g, '')));
  return linked.flatMap(({ file, links }) =>
    links.flatMap(({ target, line, column }): Problem[] => {
      const path = target.replace(/[?#].*$/, '').replace(/\/page\/\d+\/$/, '/');
      if (!OURS.test(path) || addresses.has(path)) return [];
      if (unreadSlugs.has(path.split('/').at(-2) ?? '')) return [];
      const nearest = addresses.has(`${path}/`) ? `${path}/` : nearestOf(path, addresses);
      return [
        {
          rule: 'link',
          severity: 'error',
          file,
          line,
          column,
          message: `${target} is no page of the archive`,
          fix: nearest ? `write ${nearest}` : 'mend or remove the link',
        },
      ];
    }),
  );
}

function addressesOf(archive: Archive): Set<string> {
  return new Set([
    ...archive.addresses.map(({ id }) => articleUrl(id)),
    ...[...archive.byDate.keys()].map(dateUrl),
    ...REGISTERS.flatMap((register) => [
      registerUrl(register),
      ...[...archive.entries[register].keys()].map((id) => entryUrl(register, id)),
    ]),
  ]);
}
