// What has moved: each old address of an article and the one that holds it now, for hosts that lead on by
// themselves. An alias is never an article's address (`alias-taken`), so every way is one step long.
import type { Archive } from '#archive/archive.ts';
import { articleUrl, underBase } from '#archive/urls.ts';
import { decodedPath } from '../redirect.ts';

/** Paths as requests have them, decoded, the site's base included. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** An alias that is no file answers with and without its last slash. */
export function movedIn(archive: Archive, base: string): Moved[] {
  const moved = archive.addresses.flatMap(({ id, aliases }) =>
    aliases.flatMap(spellingsOf).map((alias): [string, Moved] => {
      const from = underBase(alias, base);
      return [from, { from, to: underBase(articleUrl(id), base) }];
    }),
  );
  return [...new Map(moved).values()];
}

function spellingsOf(alias: string): string[] {
  const path = decodedPath(alias).replace(/\/+$/, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? [path] : [`${path}/`, path];
}
