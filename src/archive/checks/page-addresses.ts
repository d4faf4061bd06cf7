// The addresses of the pages a link may lead to, and the one most like an address that is none.
import { nearestOf } from '#text/nearest.ts';
import type { Archive } from '../archive.ts';
import { REGISTERS } from '../ids.ts';
import {
  DATA,
  DATA_MANIFEST,
  DAYS,
  FEEDS,
  FEED_LIST,
  FRONT,
  LLMS,
  NEWEST_ATOM,
  NEWEST_FEED,
  NEWEST_JSON,
  NOTES,
  SEARCH,
  SITEMAP,
  articleUrl,
  dateUrl,
  entryUrl,
  registerUrl,
} from '../urls.ts';

/** Pages of articles, days and registers. */
export function pageAddressesOf(archive: Archive): Set<string> {
  return new Set([
    ...archive.addresses.map(({ id }) => articleUrl(id)),
    ...[...archive.byDate.keys()].map(dateUrl),
    ...REGISTERS.flatMap((register) => [
      registerUrl(register),
      ...[...archive.entries[register].keys()].map((id) => entryUrl(register, id)),
    ]),
  ]);
}

/** What has its address whatever the archive holds. */
export const FIXED_ADDRESSES: ReadonlyArray<string> = [
  FRONT,
  SEARCH,
  DATA,
  DATA_MANIFEST,
  DAYS,
  FEEDS,
  FEED_LIST,
  NEWEST_FEED,
  LLMS,
  NEWEST_ATOM,
  NEWEST_JSON,
  NOTES,
  SITEMAP,
];

/** So many addresses an address is compared with, those that share the rarest of its parts. */
const MOST_COMPARED = 1000;

/**
 * A look-up of the address most like a path, or null where none is near. Its time does not grow with the
 * number of addresses: only those that share a part with the path are compared.
 */
export function nearAddressIn(addresses: Iterable<string>): (path: string) => string | null {
  let byPart: Map<string, string[]> | null = null;
  const answers = new Map<string, string | null>();
  return (path) => {
    byPart ??= groupByPart(addresses);
    const known = answers.get(path);
    if (known !== undefined) return known;
    const answer = nearestOf(path, candidatesFor(path, byPart));
    answers.set(path, answer);
    return answer;
  };
}

function candidatesFor(path: string, byPart: ReadonlyMap<string, ReadonlyArray<string>>): string[] {
  const groups = partsOf(path)
    .map((part) => byPart.get(part) ?? [])
    .sort((a, b) => a.length - b.length);
  const candidates = new Set<string>();
  for (const group of groups) {
    for (const address of group) {
      if (candidates.size === MOST_COMPARED) return [...candidates];
      candidates.add(address);
    }
  }
  return [...candidates];
}

function groupByPart(addresses: Iterable<string>): Map<string, string[]> {
  const byPart = new Map<string, string[]>();
  for (const address of addresses) {
    for (const part of partsOf(address)) {
      const group = byPart.get(part);
      if (group) group.push(address);
      else byPart.set(part, [address]);
    }
  }
  return byPart;
}

/** So many words of a last part are looked at; more make no address likelier. */
const MOST_WORDS = 20;

/** Folder, words, beginning and end: who mistypes one leaves the others. */
function partsOf(address: string): string[] {
  const steps = address.toLowerCase().split('/', 8).filter(Boolean);
  const last = steps.pop() ?? '';
  const [top = ''] = steps;
  const words = last.split('-', MOST_WORDS);
  return [
    ...new Set([
      `in ${steps.join('/')}`,
      `${top} begins ${last.slice(0, 3)}`,
      `${top} ends ${last.slice(-3)}`,
      ...words.map((word) => `word ${word}`),
    ]),
  ];
}
