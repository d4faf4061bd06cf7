import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, compareNames, neighboursOf } from '#archive/archive.ts';
import type { ArticleFacts } from '#archive/article.ts';
import type { Archive, Content } from '#archive/archive.ts';
import { REGISTERS } from '#archive/ids.ts';
import type { SpeakerId } from '#archive/ids.ts';
import type { Article } from '#archive/resolved-article.ts';
import {
  NOW,
  aPerson,
  aQuotation,
  aStatement,
  anArchive,
  anArticle,
  anEntry,
  archiveOfOne,
  contentOf,
  frozen,
} from '../support/build.ts';
import type { Written } from '../support/build.ts';

/** Any articles: few values, so that they meet. */
const spoken = anArticle({ body: '“The tide turned,” said Ada Quill.' });
const varied: fc.Arbitrary<Partial<ArticleFacts>> = fc.record({
  date: fc.constantFrom(
    '2024-02-29',
    '2026-03-09',
    '2026-03-10',
    '2026-03-10T14:00Z',
    '2026-03-10T00:30:00+04:00',
  ),
  status: fc.constantFrom('published', 'published', 'draft', 'withdrawn'),
  embargo: fc.constantFrom(null, null, '2026-05-31T00:00Z', '2026-06-02T00:00Z'),
  dateline: fc.constantFrom(
    null,
    ...['QUILLMOUTH –', 'SALTREACH –'].map((dateline) => anArticle({ dateline }).dateline),
  ),
  source: fc.constantFrom(null, 'Larkwire', 'Tern Press'),
  tags: fc.subarray(['water', 'harbour', 'trade']),
  speakers: fc.subarray(anArticle({ speakers: ['Ada Quill', 'Ben Tarn'] }).speakers),
  quotations: fc.constantFrom([], spoken.quotations),
  statements: fc.constantFrom(
    [],
    [aStatement()],
    [aStatement(), aStatement({ speaker: 'Cy Dunlin' })],
  ),
});
const facts = fc.array(varied, { maxLength: 12 }).map((articles) =>
  articles.map((some, at): ArticleFacts => ({
    ...spoken,
    ...some,
    slug: `slug-${at}`,
    file: `articles/slug-${at}.md`,
  })),
);

const idsOf = (articles: Archive['articles']): string[] => articles.map(({ id }) => id);

test('buildArchive() puts the newest first: by day, by instant within it, then by slug', () => {
  const archive = anArchive([
    anArticle({ slug: 'b', date: '2026-03-10' }),
    anArticle({ slug: 'a', date: '2026-03-10' }),
    anArticle({ slug: 'early', date: '2026-03-10T09:00:00Z' }),
    anArticle({ slug: 'late', date: '2026-03-10T11:00:00+01:00' }),
    anArticle({ slug: 'newest', date: '2026-03-11' }),
  ]);
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['newest', 'late', 'early', 'a', 'b']);
});

test('buildArchive() puts articles without an instant last in their day, early as others may be', () => {
  const archive = anArchive([
    anArticle({ slug: 'day', date: '2026-03-10' }),
    anArticle({ slug: 'small-hours', date: '2026-03-10T00:30:00+04:00' }),
  ]);
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['small-hours', 'day']);
});

test('buildArchive() files an article under the day of its own offset', () => {
  const { article, archive } = archiveOfOne({ date: '2026-01-01T00:30:00+04:00', slug: 'bells' });
  expect(article.id).toBe('2026/01/01/bells');
  expect([...archive.byDate.keys()]).toEqual(['2026', '2026-01', '2026-01-01']);
});

test('buildArchive() keeps every index in step with the list', () => {
  fc.assert(
    fc.property(facts, (articles) => {
      const archive = anArchive(articles);
      expect(archive.articles).toEqual(archive.addresses.filter(({ withdrawn }) => !withdrawn));
      expect([...archive.byId.values()]).toEqual(archive.addresses);
      archive.articles.forEach(({ id }, at) => expect(archive.positions.get(id)).toBe(at));
      expect(archive.positions.size).toBe(archive.articles.length);
      for (const [key, dated] of archive.byDate)
        expect(dated).toEqual(archive.addresses.filter(({ day }) => day.startsWith(key)));
      for (const register of REGISTERS) {
        for (const entry of archive.entries[register].values()) {
          expect(entry.articles.length).toBeGreaterThan(0);
          expect(entry.articles).toEqual(
            archive.articles.filter(({ place, source, tags, voices }) => {
              const named = {
                places: [place],
                sources: [source],
                tags,
                speakers: voices.map(({ id }) => id),
              };
              return (named[register] as ReadonlyArray<string | null>).includes(entry.id);
            }),
          );
        }
      }
      for (const [id, reporting] of archive.reported) {
        expect(archive.entries.speakers.has(id)).toBe(true);
        expect(reporting).toEqual(
          archive.articles.filter(({ statements }) =>
            statements.some(({ speakerId }) => speakerId === id),
          ),
        );
      }
    }),
  );
});

test('buildArchive() gives every name a published article uses its entry', () => {
  fc.assert(
    fc.property(facts, (articles) => {
      const { articles: published, entries } = anArchive(articles);
      for (const { place, source, tags, voices } of published) {
        if (place) expect(entries.places.has(place)).toBe(true);
        if (source) expect(entries.sources.has(source)).toBe(true);
        for (const tag of tags) expect(entries.tags.has(tag)).toBe(true);
        for (const { id } of voices) expect(entries.speakers.has(id)).toBe(true);
      }
    }),
  );
});

test('buildArchive() does not heed the order of the files', () => {
  fc.assert(
    fc.property(facts, (articles) => {
      expect(anArchive(articles.toReversed())).toEqual(anArchive(articles));
    }),
  );
});

test('buildArchive() spells a name no file knows the same, whichever article is read first', () => {
  const articles = [
    anArticle({ slug: 'a', tags: 'kite-fishing' }),
    anArticle({ slug: 'b', tags: 'Kite fishing' }),
  ];
  expect(anArchive(articles.toReversed()).entries.tags).toEqual(anArchive(articles).entries.tags);
});

test('buildArchive() changes nothing of what it is given', () => {
  const content = frozen(
    contentOf([anArticle({ tags: 'water', speakers: 'Ada Quill' }), anArticle({ slug: 'b' })], {
      tags: [anEntry('tags', 'water')],
    }),
  );
  expect(() => buildArchive(content, NOW)).not.toThrow();
});

test('buildArchive() leaves drafts out, and all that only they name', () => {
  const { addresses, byDate, entries } = anArchive([
    anArticle({ status: 'draft', tags: 'secret' }),
  ]);
  expect(addresses).toEqual([]);
  expect(byDate.size).toBe(0);
  expect(entries.tags.size).toBe(0);
});

test('buildArchive() lets an embargo pass at its instant', () => {
  const content = contentOf([anArticle({ embargo: '2026-06-01T12:00:00Z', tags: 'water' })]);
  expect(buildArchive(content, NOW - 1).addresses).toEqual([]);
  expect(buildArchive(content, NOW).articles).toHaveLength(1);
});

test('buildArchive() leaves a withdrawn article its address, not its quotations nor its place in lists', () => {
  const { archive, article } = archiveOfOne({
    status: 'withdrawn',
    tags: 'water',
    body: '“The tide turned,” said Ada Quill.',
  });
  expect(archive.byId.has(article.id)).toBe(true);
  expect(archive.byDate.get('2026-03-10')).toEqual([article]);
  expect(article).toMatchObject({ withdrawn: true, quotations: [], voices: [] });
  expect(archive.articles).toEqual([]);
  expect(archive.entries.tags.size + archive.entries.speakers.size).toBe(0);
});

test('buildArchive() knows people, places, agencies and tags by their registers', () => {
  const { archive, article } = archiveOfOne(
    {
      speakers: { name: 'A. Quill', role: 'Mayor' },
      dateline: 'NEW QUAY, March 10.',
      source: 'LW',
      tags: ['Water', 'water', 'wharves'],
    },
    {
      speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill', aliases: 'A. Quill' })],
      sources: [anEntry('sources', 'larkwire', { name: 'Larkwire', aliases: 'LW' })],
      tags: [anEntry('tags', 'water', { name: 'Water' })],
    },
  );
  expect(article).toMatchObject({
    voices: [{ id: 'ada-quill', name: 'Ada Quill', role: 'Mayor', organisation: null }],
    place: 'new-quay',
    source: 'larkwire',
    tags: ['water', 'wharves'],
  });
  expect([...archive.entries.places.values()]).toMatchObject([{ name: 'New Quay', facts: null }]);
  expect([...archive.entries.tags.values()]).toMatchObject([
    { id: 'water', facts: { name: 'Water' } },
    { id: 'wharves', facts: null },
  ]);
});

/** The first article of an archive of these facts, over an article without words of its own. */
function articleWith(
  facts: Partial<ArticleFacts>,
  written: Written = {},
  registers: Partial<Content['registers']> = {},
): Article | undefined {
  return anArchive([{ ...anArticle(written), ...facts }], registers).addresses[0];
}

test('buildArchive() hears those the article does not list, in the role it states, unconfirmed', () => {
  const article = articleWith({
    quotations: [aQuotation({ speaker: 'Ada Quill' })],
    people: [aPerson({ role: 'Mayor', organisation: 'Quillmouth' })],
  });
  expect(article?.voices).toEqual([
    {
      id: 'ada-quill',
      name: 'Ada Quill',
      role: 'Mayor',
      organisation: 'Quillmouth',
      confirmed: false,
    },
  ]);
  expect(article?.quotations).toMatchObject([{ speakerId: 'ada-quill', confirmed: false }]);
});

test('buildArchive() believes the list before the text', () => {
  const article = articleWith(
    {
      quotations: [aQuotation({ speaker: 'Ada Quill' })],
      people: [aPerson({ role: 'Harbour Master' })],
    },
    { speakers: { name: 'A. Quill', role: 'Mayor' } },
    { speakers: [anEntry('speakers', 'ada-quill', { name: 'Ada Quill', aliases: 'A. Quill' })] },
  );
  expect(article?.voices).toMatchObject([{ id: 'ada-quill', role: 'Mayor', confirmed: true }]);
  expect(article?.quotations).toMatchObject([{ speakerId: 'ada-quill', confirmed: true }]);
});

test('buildArchive() takes a ruling for a confirmation of its own words, and of the voice', () => {
  const article = articleWith({
    quotations: [
      aQuotation({ speaker: 'Ada Quill' }),
      aQuotation({ speaker: 'ada-quill', rule: 'editor' }),
    ],
    people: [aPerson({ role: 'Mayor' })],
  });
  expect(article?.voices).toMatchObject([{ id: 'ada-quill', role: 'Mayor', confirmed: true }]);
  expect(article?.quotations).toMatchObject([{ confirmed: false }, { confirmed: true }]);
});

test('buildArchive() gives nobody’s words to nobody', () => {
  const quotations = [
    aQuotation(),
    aQuotation({ kind: 'not-speech', speaker: 'Ada Quill' }),
    aQuotation({ speaker: '…' }),
  ];
  const article = articleWith({ quotations });
  expect(article?.voices).toEqual([]);
  expect(article?.quotations).toMatchObject(
    quotations.map(() => ({ speakerId: null, confirmed: false })),
  );
});

test('buildArchive() keeps reports apart: they make nobody a voice, nor a page', () => {
  const reporting = { ...anArticle({ slug: 'a' }), statements: [aStatement()] };
  const alone = anArchive([reporting]);
  expect(alone.articles).toMatchObject([
    { voices: [], quotations: [], statements: [{ speakerId: 'ada-quill' }] },
  ]);
  expect([alone.entries.speakers.size, alone.reported.size]).toEqual([0, 0]);

  const quoting = {
    ...anArticle({ slug: 'b' }),
    quotations: [aQuotation({ speaker: 'Ada Quill' })],
  };
  const both = anArchive([reporting, quoting]);
  expect(
    [...both.reported].map(([id, articles]) => [id, articles.map(({ slug }) => slug)]),
  ).toEqual([['ada-quill', ['a']]]);
  expect(both.entries.speakers.get('ada-quill' as SpeakerId)?.articles).toHaveLength(1);
});

test('buildArchive() reports nothing of a withdrawn article', () => {
  const withdrawn = { ...anArticle({ status: 'withdrawn' }), statements: [aStatement()] };
  expect(anArchive([withdrawn]).addresses).toMatchObject([{ statements: [] }]);
});

test('neighboursOf() walks the published articles one by one, both ways', () => {
  fc.assert(
    fc.property(facts, (articles) => {
      const archive = anArchive(articles);
      for (const [at, { id }] of archive.articles.entries()) {
        const { earlier, later } = neighboursOf(archive, id);
        expect(idsOf([later, earlier].flatMap((article) => article ?? []))).toEqual(
          idsOf(
            [archive.articles[at - 1], archive.articles[at + 1]].flatMap(
              (article) => article ?? [],
            ),
          ),
        );
      }
    }),
  );
});

test('neighboursOf() a withdrawn article are none', () => {
  const archive = anArchive([
    anArticle({ slug: 'a', status: 'withdrawn' }),
    anArticle({ slug: 'b' }),
  ]);
  const withdrawn = archive.addresses.find((article) => article.withdrawn);
  expect(withdrawn && neighboursOf(archive, withdrawn.id)).toEqual({ earlier: null, later: null });
});

test('compareNames() heeds neither case nor accents first', () => {
  const sorted = ['ada', 'Çelik', 'Crane', 'Ş. Ordek', 'sable', 'Zed'];
  expect(sorted.toReversed().sort(compareNames)).toEqual([
    'ada',
    'Çelik',
    'Crane',
    'Ş. Ordek',
    'sable',
    'Zed',
  ]);
});
