// Whatever the site refers to is there: pages, files, and places within pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../support/built-site.ts';
import type { BuiltSite } from '../support/built-site.ts';
import {
  faultOf,
  fileAt,
  referencesIn,
  referencesInJson,
  referencesInXml,
} from '../support/references.ts';
import type { Reference } from '../support/references.ts';
import { siteBelow, siteAtRoot } from '../support/sites.ts';

describe.each([
  ['at the root of its host', siteAtRoot],
  ['below a path', siteBelow],
])('a site %s', (_, site) => {
  it('has what its pages refer to', () => {
    expect(
      site.pages.flatMap(({ file, path, document }) =>
        faultsIn(file, path, referencesIn(document)),
      ),
    ).toEqual([]);
  });

  it('has what its structured data refers to', () => {
    const found = site.pages.flatMap(({ file, path, source }) =>
      [...source.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
        ([, json = '']) =>
          // An @id may name a thing that has no place of its own on the page.
          faultsIn(file, path, withoutFragments(referencesInJson(JSON.parse(json)))),
      ),
    );
    expect(found).toEqual([]);
  });

  it('has what its feeds and sitemaps refer to', () => {
    const files = filesEnding(site, '.xml', '.opml');
    expect(files).not.toEqual([]);
    expect(
      files.flatMap((file) =>
        faultsIn(file, site.base + file, referencesInXml(textOfFile(site, file))),
      ),
    ).toEqual([]);
  });

  it('has what its data refers to', () => {
    const found = filesEnding(site, '.json', '.jsonl').flatMap((file) => {
      const text = textOfFile(site, file);
      const values = file.endsWith('.jsonl') ? text.trim().split('\n') : [text];
      return values.flatMap((value) =>
        faultsIn(file, site.base + file, referencesInJson(JSON.parse(value))),
      );
    });
    expect(found).toEqual([]);
  });

  it('has what its styles refer to', () => {
    const found = filesEnding(site, '.css').flatMap((file) => {
      const targets = [...textOfFile(site, file).matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)];
      return faultsIn(
        file,
        site.base + file,
        targets
          .filter(([, , target = '']) => !target.startsWith('data:'))
          .map(([, , target = '']) => ({ target, place: 'url()' })),
      );
    });
    expect(found).toEqual([]);
  });

  it('has every page its search can find', () => {
    const cards = filesEnding(site, '.pack').filter((file) =>
      /(articles|quotations)-\d+/.test(file),
    );
    const lost = cards
      .flatMap((file) => unpacked(join(site.folder, file)) as ReadonlyArray<{ url: string }>)
      // Search puts the addresses of its hits below the site’s base.
      .filter(({ url }) => fileAt(site, new URL(site.base + url.slice(1), site.origin)) === null);
    expect(cards).not.toEqual([]);
    expect(lost).toEqual([]);
  });

  it.each(['speakers', 'places', 'sources', 'tags'])(
    'has a page for every name of %s its search can be narrowed by',
    (register) => {
      const names = unpacked(
        join(site.folder, `search/index/names-${register}.pack`),
      ) as ReadonlyArray<[id: string, name: string]>;
      expect(names).not.toEqual([]);
      const lost = names
        .map(([id]) => `${register}/${id}/index.html`)
        .filter((file) => !existsSync(join(site.folder, file)));
      expect(lost).toEqual([]);
    },
  );

  function faultsIn(file: string, path: string, references: ReadonlyArray<Reference>): string[] {
    return references.flatMap((reference) => {
      const fault = faultOf(site, site.origin + path, reference);
      return fault === null ? [] : [`${file}: ${reference.place} ${reference.target} ${fault}`];
    });
  }
});

it('nothing on a site below a path leads out of it', () => {
  const escaped = siteBelow.pages.flatMap(({ file, path, document }) =>
    referencesIn(document)
      .map(({ target }) => new URL(target, siteBelow.origin + path))
      .filter(
        ({ origin, pathname }) =>
          origin === siteBelow.origin && !pathname.startsWith(siteBelow.base),
      )
      .map(({ pathname }) => `${file}: ${pathname}`),
  );
  expect(escaped).toEqual([]);
});

it('an article’s every prefix is a page', () => {
  const missing = siteAtRoot.pages
    .filter(({ file }) => /^\d{4}\//.test(file))
    .flatMap(({ path }) => {
      const parts = path.split('/').slice(1, -1);
      return parts.map((_, count) => `/${parts.slice(0, count).join('/')}${count > 0 ? '/' : ''}`);
    })
    .filter((path) => !siteAtRoot.pages.some((page) => page.path === path));
  expect([...new Set(missing)]).toEqual([]);
});

function filesEnding(site: BuiltSite, ...endings: string[]): string[] {
  return [...site.files].filter((file) => endings.some((ending) => file.endsWith(ending)));
}

function withoutFragments(references: ReadonlyArray<Reference>): Reference[] {
  return references.map(({ target, place }) => ({ target: target.replace(/#.*/, ''), place }));
}

function unpacked(file: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as unknown;
}
