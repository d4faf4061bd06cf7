import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleIdOf } from '#archive/ids.ts';
import {
  SEARCH,
  articleUrl,
  dataSchemaUrl,
  dataUrl,
  dateUrl,
  entryFeedUrl,
  entryUrl,
  letterAnchor,
  monthFeedUrl,
  pageUrl,
  registerUrl,
  searchUrl,
  sitemapUrl,
  twinUrl,
  underBase,
} from '#archive/urls.ts';

// The public contract: bookmarks, feeds and scripts hold these.
test.each([
  [articleUrl(articleIdOf('2026-03-10', 'a-headline')), '/2026/03/10/a-headline/'],
  [dateUrl('2026'), '/2026/'],
  [dateUrl('2026-03'), '/2026/03/'],
  [dateUrl('2026-03-10'), '/2026/03/10/'],
  [entryFeedUrl('speakers', 'ada-quill'), '/speakers/ada-quill/feed.xml'],
  [twinUrl(articleIdOf('2026-03-10', 'a-headline'), 'md'), '/2026/03/10/a-headline.md'],
  [dataUrl('quotes.jsonl'), '/data/quotes.jsonl'],
  [dataSchemaUrl('quotes'), '/data/schemas/quotes.schema.json'],
  [monthFeedUrl('2026-03', 1), '/2026/03/feed.xml'],
  [monthFeedUrl('2026-03', 2), '/2026/03/feed-2.xml'],
  [letterAnchor('A'), 'letter-a'],
  [letterAnchor('#'), 'letter-other'],
  [registerUrl('speakers'), '/speakers/'],
  [entryUrl('tags', 'trade'), '/tags/trade/'],
  [pageUrl('/2026/03/', 1), '/2026/03/'],
  [pageUrl('/2026/03/', 2), '/2026/03/page/2/'],
  [sitemapUrl('2026'), '/sitemap-2026.xml'],
  [searchUrl({}), '/search/'],
  [
    searchUrl({ q: 'tide & wind', speaker: 'ada-quill' }),
    '/search/?q=tide+%26+wind&speaker=ada-quill',
  ],
  [underBase('/2026/', '/'), '/2026/'],
  [underBase('/2026/', '/archive/'), '/archive/2026/'],
])('%s is spelt %s', (url, spelling) => {
  expect(url).toBe(spelling);
});

test('searchUrl() loses nothing of what is asked', () => {
  const states = fc.dictionary(
    fc.constantFrom('q', 'tag', 'year'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(states, (state) => {
      const query = new URLSearchParams(searchUrl(state).slice(SEARCH.length));
      expect(Object.fromEntries(query)).toEqual({ ...state });
    }),
  );
});
