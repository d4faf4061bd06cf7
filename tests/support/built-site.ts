// A built site as a static host sees it: files, the addresses they answer to, and what they refer to.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { elementsNamed, parseMarkup } from './html.ts';
import type { MarkupDocument } from './html.ts';

export interface BuiltPage {
  /** Path of the file below the site's folder. */
  readonly file: string;
  /** Path of the address, the site's base included. */
  readonly path: string;
  readonly source: string;
  readonly document: MarkupDocument;
  /** Kept out of search engines. */
  readonly unlisted: boolean;
  /** An old address, which only leads to the new one. */
  readonly redirects: boolean;
}

export interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyArray<BuiltPage>;
}

export function readSite(folder: string, origin: string, base = '/'): BuiltSite {
  const files = filesBelow(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): BuiltPage => {
      const source = readFileSync(join(folder, file), 'utf8');
      const document = parseMarkup(source, 'html');
      const metadata = elementsNamed(document, 'meta').map(({ attribs }) => attribs);
      return {
        file,
        path: base + file.replace(/(^|\/)index\.html$/, '$1'),
        source,
        document,
        unlisted: metadata.some(
          ({ name, content }) => name === 'robots' && content?.includes('noindex'),
        ),
        redirects: metadata.some((attributes) => attributes['http-equiv'] === 'refresh'),
      };
    });
  return { folder, origin, base, files: new Set(files), pages };
}

/** Every file below a folder, by path with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A folder's files and their bytes, for comparing whole trees. */
export function treeOf(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

/** The files in which two folders differ, in order. */
export function differingFiles(one: string, other: string): string[] {
  const [first, second] = [treeOf(one), treeOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((file) => first.get(file) !== second.get(file))
    .sort();
}

/** The page at a path below the site's base: `/2026/03/`. */
export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.path === site.base + path.slice(1));
  if (!page) throw new Error(`there is no page at ${path} in ${site.folder}`);
  return page;
}

/** The articles' pages, withdrawn ones included. */
export function articlePages(site: BuiltSite): BuiltPage[] {
  return site.pages.filter(({ file }) =>
    /^\d{4}\/\d\d\/\d\d\/(?!page\/)[^/]+\/index\.html$/.test(file),
  );
}

export function textOfFile(site: BuiltSite, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}
