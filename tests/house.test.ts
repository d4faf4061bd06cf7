// Who may import whom. What is not listed is forbidden; whoever needs more argues it in
// ARCHITECTURE.md and adds it here.
import { globSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * A room (or one file of it) → what it may import besides itself: rooms (`#room`), single files,
 * packages, schemes (`node:`). After `type`, only types.
 */
const MAY_IMPORT: Readonly<Record<string, string>> = {
  text: 'any-ascii, date-fns, fastest-levenshtein',
  archive: '#text, zod, yaml, satteri, hast-util-sanitize, type hast, type mdast',
  intake: '#archive, #pictures, #text, node:',
  search: '#text, fastest-levenshtein',
  export: '#archive, #search, #text, zod, @astrojs/rss, hast-util-to-html, type hast',
  markdown: '#archive, satteri, node:',
  citation: '#text',
  annotation: '#text',
  maps: '#text, d3-geo, topojson-client, world-atlas, node:, type geojson, type topojson-specification',
  pictures: '#archive, #text, sharp, image-size, node:',
  early: '',
  site: '#archive, type #citation, #early, #export, #intake, #maps, #pictures, #markdown, #text, #site.config.ts, astro:, astro, @astrojs/mdx, satteri, hast-util-to-html, type hast, node:',
  'site/components.ts': '#components',
  'site/service-worker.ts': '#islands',
  pages: '#site, #layouts, #components, #archive/urls.ts, #site.config.ts',
  layouts: '#components, #early, #archive/urls.ts, #styles, #site.config.ts',
  components:
    'type #archive, type #citation, #archive/urls.ts, #archive/timeline.ts, #archive/pictures/printed.ts, #search/index-files.ts, #export/content-security-policy.ts, #text, #islands, #site.config.ts, #styles',
  islands: '#annotation, #citation, #search, #text',
  styles: '',
  wire: '#archive, #text, satteri, sax, feedsmith, linkedom, @mozilla/readability, hast-util-from-html, chardet, type hast, node:',
  desk: '#archive, #export, #wire, #text, yaml, diff, hast-util-to-mdast, mdast-util-to-markdown, mdast-util-directive, mdast-util-gfm-table, mdast-util-gfm-strikethrough, type hast, type mdast, node:',
  tools:
    '#archive, #desk, #export, #intake, #markdown, #pictures, #search, #text, #wire, #site.config.ts, astro, pagefind, cborg, compression, sirv, subset-font, node:',
  'site.config.ts': '#archive/urls.ts',
  'content.config.ts': '#archive, #site, astro:',
};

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w$*{},\s]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

// A route’s folder may have dots in its name.
const files = globSync('**/*.*', { cwd: 'src' })
  .filter((path) => statSync(`src/${path}`).isFile())
  .sort();
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const imports = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)].map(([, type, of, lazily]) => ({
    file,
    type: type !== undefined,
    of: of ?? lazily ?? '',
  })),
);

function isAllowed({ file, type, of }: (typeof imports)[number]): boolean {
  if (of.startsWith('.')) return roomOf(posix.join(posix.dirname(file), of)) === roomOf(file);
  return [roomOf(file), file]
    .flatMap((place) => MAY_IMPORT[place]?.split(', ') ?? [])
    .filter((entry) => type || !entry.startsWith('type '))
    .map((entry) => entry.replace('type ', ''))
    .some((entry) => of === entry || of.startsWith(entry.endsWith(':') ? entry : `${entry}/`));
}

test('every import is one the house allows', () => {
  const forbidden = imports
    .filter((one) => !isAllowed(one))
    .map(({ file, of }) => `${file} → ${of}`);
  expect(forbidden).toEqual([]);
});

test('every room stands in the table', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('astro:content is imported by the bridge and the collections alone', () => {
  const rooms = imports.filter(({ of }) => of === 'astro:content').map(({ file }) => roomOf(file));
  expect(new Set(rooms)).toEqual(new Set(['site', 'content.config.ts']));
});

test('no file is a drawer or a barrel', () => {
  expect(
    files.filter((file) => /(^|\/)(utils|helpers|types|lib)\/|\/index\.ts$/.test(file)),
  ).toEqual([]);
});
