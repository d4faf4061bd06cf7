// The list of published addresses on disk: read with the content, extended when an archive is published.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_LIST, extendAddressList, parseAddressList } from '#archive/address-list.ts';
import type { PublishedAddress } from '#archive/address-list.ts';
import type { Archive } from '#archive/archive.ts';
import type { Problem } from '#archive/problem.ts';
import { articleUrl } from '#archive/urls.ts';
import { readContentFile } from './read-file.ts';
import { writeWhole } from './write-whole.ts';

/** The addresses recorded so far, and what is wrong with their list; none where there is no list. */
export function readPublishedAddresses(root: string): {
  addresses: PublishedAddress[];
  problems: Problem[];
} {
  const source = existsSync(join(root, ADDRESS_LIST)) ? readContentFile(root, ADDRESS_LIST) : '';
  return typeof source === 'string'
    ? parseAddressList(source)
    : { addresses: [], problems: [source] };
}

/**
 * Adds the addresses an archive has now to its list. No line of the list is lost.
 * @returns how many were added, and where the list is
 */
export function recordAddresses(
  root: string,
  { addresses }: Pick<Archive, 'addresses'>,
): { added: number; path: string } {
  const path = join(root, ADDRESS_LIST);
  const source = existsSync(path) ? readContentFile(root, ADDRESS_LIST) : null;
  if (source !== null && typeof source !== 'string') throw new Error(source.message);
  const extended = extendAddressList(
    source,
    addresses.map(({ id }) => articleUrl(id)),
  );
  if (extended.source !== source) writeWhole(path, extended.source);
  return { added: extended.added, path };
}
