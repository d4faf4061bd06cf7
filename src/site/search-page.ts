// What the search page offers to narrow by. Names of which there may be thousands come from a file
// that is fetched when a reader begins to type one.
import { REGISTERS } from '#archive/ids.ts';
import type { Register } from '#archive/ids.ts';
import type { SearchView } from '#archive/views/search.ts';
import { archive } from './archive.ts';

export function searchView(): SearchView {
  return {
    years: archive.timeline.years.map(({ key }) => key).toReversed(),
    empty: archive.articles.length === 0,
  };
}

/** Every name one can narrow by: `[id, name]` by register. */
export function searchNames(): Response {
  const names = Object.fromEntries(REGISTERS.map((register) => [register, namesIn(register)]));
  return new Response(`${JSON.stringify(names)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

function namesIn(register: Register): [string, string][] {
  return [...archive.entries[register].values()].map(({ id, name }) => [id, name]);
}
