// What programs that read microformats (microformats.org/wiki/microformats2) find in the pages.
import { mf2 } from 'microformats-parser';
import { describe, expect, test } from 'vitest';
import { pageAt } from '../support/built-site.ts';
import { LONG, MDX, PLAIN, PUBLISHED, SHORT, WITHDRAWN } from '../support/fixture.ts';
import { elementsNamed, elementsOfClass, wordsOf } from '../support/html.ts';
import { siteAtRoot, siteBelow } from '../support/sites.ts';
import type { BuiltSite } from '../support/built-site.ts';

type Root = ReturnType<typeof mf2>['items'][number];

function rootsOn(path: string, site: BuiltSite = siteAtRoot): ReadonlyArray<Root> {
  const { source, path: address } = pageAt(site, path);
  return mf2(source, { baseUrl: site.origin + address }).items;
}

function ofType(type: string, roots: ReadonlyArray<Root>): ReadonlyArray<Root> {
  return roots.flatMap((root) => [
    ...(root.type?.includes(type) ? [root] : []),
    ...ofType(type, root.children ?? []),
  ]);
}

function entryOf(path: string, site?: BuiltSite): Root {
  const [entry, another] = ofType('h-entry', rootsOn(path, site));
  if (!entry || another) throw new Error(`${path} is not one entry`);
  return entry;
}

describe.each(PUBLISHED)('%s', (path) => {
  const { properties } = entryOf(path);

  test('is an entry with its headline, its day and its address', () => {
    const headline = elementsNamed(pageAt(siteAtRoot, path).document, 'h1').map(wordsOf);
    expect(properties).toMatchObject({ name: headline, url: [siteAtRoot.origin + path] });
    expect(properties['uid']).toEqual(properties['url']);
    expect(properties['published']).toEqual([
      expect.stringContaining(path.slice(1, 11).replaceAll('/', '-')),
    ]);
  });

  test('has its words, and nothing of what stands around them', () => {
    const [content] = properties['content'] ?? [];
    const words = (content as { value: string }).value;
    const [prose] = elementsOfClass(pageAt(siteAtRoot, path).document, 'prose');
    expect(words.replace(/\s+/g, '')).toContain(
      (prose ? elementsNamed(prose, 'p') : []).map(wordsOf).at(-1)?.replace(/\s+/g, ''),
    );
    expect(words).not.toContain('Provenance');
  });
});

test('an entry is by its agency, from its place, about its tags', () => {
  const { properties } = entryOf(PLAIN, siteBelow);
  expect(properties).toMatchObject({
    author: [
      {
        type: ['h-card'],
        properties: {
          name: ['Larkwire'],
          url: ['https://archive.example/archive/sources/larkwire/'],
        },
      },
    ],
    location: [{ type: ['h-card'], properties: { name: ['Quillmouth'] } }],
    category: ['Harbour', 'Public works'],
    url: ['https://archive.example/archive' + PLAIN],
  });
});

test('an entry that was changed says when', () => {
  expect(entryOf('/2024/11/19/new-mayor-finds-forty-keys/').properties['updated']).toHaveLength(1);
  expect(entryOf(SHORT).properties).not.toHaveProperty('updated');
});

test('a withdrawn entry has no words', () => {
  expect(entryOf(WITHDRAWN).properties).not.toHaveProperty('content');
});

test.each([LONG, PLAIN, MDX])(
  '%s: words said by one person are cited with their author',
  (path) => {
    const cites = ofType('h-cite', [entryOf(path)]);
    expect(cites.length).toBeGreaterThan(0);
    for (const { properties } of cites) {
      expect(properties['author']).toMatchObject([{ type: ['h-card'] }]);
      for (const words of properties['content'] ?? ['nothing']) expect(words).toMatch(/[“”]/);
    }
  },
);

test.each(['/', '/2026/02/', '/2026/02/11/', '/tags/harbour/', '/sources/larkwire/'])(
  '%s is a feed of entries with headline, address and day',
  (path) => {
    const roots = rootsOn(path);
    const entries = ofType('h-feed', roots).flatMap(({ children = [] }) => children);
    expect(entries.length).toBeGreaterThan(0);
    expect(ofType('h-entry', roots)).toHaveLength(
      elementsOfClass(pageAt(siteAtRoot, path).document, 'teaser').length,
    );
    for (const { type, properties } of entries) {
      expect(type).toEqual(['h-entry']);
      expect(properties['name']).toHaveLength(1);
      expect(properties['url']?.[0]).toMatch(/^https:\/\/archive\.example\/2\d{3}\/\d\d\/\d\d\/./);
      expect(properties['published']).toHaveLength(1);
    }
  },
);

test('a person’s page is their card and what they said', () => {
  const roots = rootsOn('/speakers/odile-marchbanks/');
  expect(ofType('h-card', roots)[0]?.properties['name']).toEqual(['Odile Marchbanks']);
  const cites = ofType('h-cite', roots);
  const said = elementsNamed(
    pageAt(siteAtRoot, '/speakers/odile-marchbanks/').document,
    'blockquote',
  );
  expect(cites).toHaveLength(said.length);
  for (const { properties } of cites) {
    expect(properties['author']).toEqual(['Odile Marchbanks']);
    expect(properties['content']).toHaveLength(1);
    expect(properties['url']?.[0]).toMatch(/\/#q-[a-z0-9-]+$/);
  }
});
