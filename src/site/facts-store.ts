// What the content collections hold when pages are made: the facts that the build has read. Astro would have its
// store compiled into the code of the pages, to be compiled anew for each edit; this module takes the place
// of that store (see astro.config.mjs), so that the code is compiled when code changes.
import { REGISTERS } from '#archive/ids.ts';
import { given } from '#intake/given.ts';
import { settingsFrom } from '#intake/settings.ts';
import { articleEntries, registerEntries } from './stored-entries.ts';
import type { StoredEntry } from './stored-entries.ts';

const settings = settingsFrom(process.env, process.cwd());
const { content } = await given();

/** Collections by name, their entries by id, in the form Astro's own store has. */
export default new Map([
  ['articles', collectionOf(articleEntries(content, settings))],
  ...REGISTERS.map(
    (register) => [register, collectionOf(registerEntries(content, register, settings))] as const,
  ),
]);

function collectionOf(entries: ReadonlyArray<StoredEntry>): Map<string, object> {
  return new Map(
    entries.map(({ id, data, filePath, compiled }) => [
      id,
      { id, data, filePath, ...(compiled && { deferredRender: true }) },
    ]),
  );
}
