// The addresses that have been published, one a line in the archive's own folder: what readers and other
// sites link to. A line is added when its address is published and never taken away.
import type { Place } from '#text/lines.ts';
import type { Problem } from './problem.ts';

/** The list's path below the archive's folder. */
export const ADDRESS_LIST = 'addresses.txt';

/** An address of the list (`/2026/03/10/slug/`) and where it stands in it. */
export interface PublishedAddress extends Place {
  readonly address: string;
}

const HEAD = [
  '# Addresses that have been published. `npm run check -- --record` adds to them; nothing is taken away.',
  '# One that no article has any longer must stand among the aliases of another.',
];

/** The form in which two spellings of an address are one: with a slash at its end. */
export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** The addresses of a list, and the lines that are none. Lines with `#` and empty ones say nothing. */
export function parseAddressList(source: string): {
  addresses: PublishedAddress[];
  problems: Problem[];
} {
  const addresses: PublishedAddress[] = [];
  const problems: Problem[] = [];
  linesOf(source).forEach((written, index) => {
    const text = written.trim();
    if (!saysSomething(text)) return;
    const place = { line: index + 1, column: written.indexOf(text) + 1 };
    if (isAddress(text)) addresses.push({ address: text, ...place });
    else
      problems.push({
        rule: 'address-list',
        severity: 'error',
        file: ADDRESS_LIST,
        ...place,
        message: 'this line is no address',
        fix: 'write an address such as /2026/03/10/slug/, or # before a remark',
      });
  });
  return { addresses, problems };
}

/**
 * The list with addresses added, each where the alphabet puts it; remarks stay above the line they stand
 * above. Every line there was is there afterwards.
 * @param source null where there is no list yet
 */
export function extendAddressList(
  source: string | null,
  addresses: ReadonlyArray<string>,
): { source: string; added: number } {
  const lines = source === null ? HEAD : linesOf(source.replace(/\r?\n$/, ''));
  const known = new Set(lines.map((line) => withSlash(line.trim())));
  const added = [...new Set(addresses)].filter((address) => !known.has(withSlash(address)));
  if (added.length === 0 && source !== null) return { source, added: 0 };
  const end = source?.includes('\r\n') === true ? '\r\n' : '\n';
  const { head, entries, rest } = entriesOf(lines.filter((line) => source !== '' || line !== ''));
  const sorted = [...entries, ...added.map((address) => ({ address, lines: [address] }))].sort(
    (a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0),
  );
  const all = [...head, ...sorted.flatMap((entry) => entry.lines), ...rest];
  return { source: all.map((line) => line + end).join(''), added: added.length };
}

interface Entry {
  readonly address: string;
  /** The address's line with the remarks directly above it. */
  readonly lines: ReadonlyArray<string>;
}

/** The remarks at the top stand apart; later ones go with the address below them. */
function entriesOf(lines: ReadonlyArray<string>): {
  head: ReadonlyArray<string>;
  entries: Entry[];
  rest: ReadonlyArray<string>;
} {
  const first = lines.findIndex((line) => saysSomething(line.trim()));
  const headEnd = first === -1 ? lines.length : first;
  const entries: Entry[] = [];
  let above: string[] = [];
  for (const line of lines.slice(headEnd)) {
    above.push(line);
    if (!saysSomething(line.trim())) continue;
    entries.push({ address: line.trim(), lines: above });
    above = [];
  }
  return { head: lines.slice(0, headEnd), entries, rest: above };
}

function linesOf(source: string): string[] {
  return source.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function saysSomething(text: string): boolean {
  return text !== '' && !text.startsWith('#');
}

function isAddress(text: string): boolean {
  return /^\/[^\s?#]*$/.test(text);
}
