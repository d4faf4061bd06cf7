import { expect, test } from 'vitest';
import { breadcrumbsOf } from '#export/json-ld/breadcrumbs.ts';
import { entryThing } from '#export/json-ld/entries.ts';
import { graphOf } from '#export/json-ld/graph.ts';
import type { Thing } from '#export/json-ld/graph.ts';
import { collectionPageOf, frontPageOf, profilePageOf } from '#export/json-ld/pages.ts';
import type { Register } from '#archive/ids.ts';
import { schemaOrgFaults } from '../../support/schema-org.ts';
import { anEntry } from '../support/build.ts';

const SITE = {
  title: 'The Archive',
  description: 'News.',
  lang: 'en',
  absolute: (path: string) => `https://x.example/archive${path}`,
};
const PAGE = { title: 'Quillmouth', description: 'Two articles.', path: '/places/quillmouth/' };

function thingOf(register: Register, facts: Readonly<Record<string, unknown>>): Thing {
  const id = 'some-id' as never;
  return entryThing(
    register,
    { id, name: 'A name', articles: [], facts: anEntry(register, id, facts) },
    SITE,
  );
}

function faultless(things: ReadonlyArray<Thing>): ReadonlyArray<Thing> {
  expect(schemaOrgFaults(JSON.parse(graphOf(things)))).toEqual([]);
  return things;
}

test('breadcrumbsOf() gives the steps a page shows, and none where it shows none', () => {
  const trail = [{ label: '2026', path: '/2026/' }, { label: 'March' }];
  expect(faultless(breadcrumbsOf(trail, SITE))[0]).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: '2026',
        item: 'https://x.example/archive/2026/',
      },
      { '@type': 'ListItem', position: 2, name: 'March' },
    ],
  });
  expect(breadcrumbsOf([{ label: '2026' }], SITE)).toEqual([]);
});

test.each<[Register, Readonly<Record<string, unknown>>, Thing]>([
  [
    'places',
    { country: 'Ostrany', latitude: 44.5, longitude: -3 },
    {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: 'Ostrany' },
      geo: { '@type': 'GeoCoordinates', latitude: 44.5, longitude: -3 },
    },
  ],
  [
    'sources',
    { url: 'https://wire.example/', aliases: ['LW'] },
    {
      '@type': 'NewsMediaOrganization',
      sameAs: 'https://wire.example/',
      alternateName: ['LW'],
    },
  ],
  ['tags', { description: 'Ships.' }, { '@type': 'DefinedTerm', description: 'Ships.' }],
  [
    'speakers',
    {
      roles: [
        { role: 'Harbour Master', organisation: 'Quay Trust', to: '2024' },
        { role: 'Mayor', organisation: 'Town Council', from: '2024' },
      ],
    },
    {
      '@type': 'Person',
      jobTitle: ['Mayor'],
      affiliation: [{ '@type': 'Organization', name: 'Town Council' }],
    },
  ],
])('entryThing() says of an entry of %s what its file says', (register, facts, expected) => {
  expect(faultless([thingOf(register, facts)])[0]).toMatchObject({
    ...expected,
    '@id': `https://x.example/archive/${register}/some-id/`,
  });
});

test('collectionPageOf() lists the articles in order, and says whom the page is about', () => {
  const paths = ['/2026/03/10/b/', '/2026/03/09/a/'];
  const [page, about] = faultless(collectionPageOf(PAGE, paths, thingOf('places', {}), SITE));
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'https://x.example/archive/places/quillmouth/#page',
    about: { '@id': about?.['@id'] },
    mainEntity: {
      itemListElement: [
        'https://x.example/archive/2026/03/10/b/',
        'https://x.example/archive/2026/03/09/a/',
      ],
    },
  });
});

test('profilePageOf() is about a person, with the quotations of the page', () => {
  const said = {
    path: '/2026/03/10/a/#q-the-tide-turned-123456',
    title: 'A headline',
    day: '2026-03-10',
    lang: null,
    place: null,
    office: 'Mayor',
    paragraphs: ['“The tide', '“turned,”'],
    words: 3,
    context: null,
    confirmed: true,
  };
  const [page, person, quotation] = faultless(
    profilePageOf(PAGE, thingOf('speakers', {}), [said], SITE),
  );
  expect(page).toMatchObject({ '@type': 'ProfilePage', mainEntity: { '@id': person?.['@id'] } });
  expect(quotation).toMatchObject({
    '@id': 'https://x.example/archive/2026/03/10/a/#q-the-tide-turned-123456',
    text: '“The tide\n\n“turned,”',
    creator: { '@id': person?.['@id'] },
    isPartOf: { '@id': 'https://x.example/archive/2026/03/10/a/#article', headline: 'A headline' },
  });
});

test('frontPageOf() says how the archive is searched', () => {
  expect(faultless(frontPageOf(SITE))[0]).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://x.example/archive/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

// The check itself: each of these graphs has one fault.
test.each([
  [{ '@type': 'NewsArtikel' }, 'there is no type NewsArtikel'],
  [{ '@type': 'Person', headline: 'x' }, 'Person has no property headline'],
  [{ '@type': 'Quotation', creator: { '@type': 'Place' } }, 'Quotation.creator cannot be'],
  [{ '@type': 'NewsArticle', wordCount: 'many' }, 'NewsArticle.wordCount cannot be "many"'],
  [{ '@type': 'NewsArticle', datePublished: 'May' }, 'NewsArticle.datePublished cannot be "May"'],
  [{ '@type': 'Quotation', creator: { '@id': 'x' } }, 'Quotation.creator cannot be {"@id":"x"}'],
])('schemaOrgFaults() of %j is “%s”', (thing, fault) => {
  expect(schemaOrgFaults(thing)).toEqual([expect.stringContaining(fault)]);
});
