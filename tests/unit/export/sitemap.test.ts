import { expect, test } from 'vitest';
import { latestChange, sitemapIndexOf, sitemapOf, splitSitemap } from '#export/sitemap.ts';

test('sitemapOf() lists addresses and, where known, their last change', () => {
  expect(
    sitemapOf([
      { address: 'https://x.example/?a&b', changed: '2026-03-10' },
      { address: 'https://x.example/tags/' },
    ]),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://x.example/?a&amp;b</loc><lastmod>2026-03-10</lastmod></url>\n' +
      '<url><loc>https://x.example/tags/</loc></url>\n' +
      '</urlset>\n',
  );
});

test('sitemapOf() gives the pictures of a page, and declares their namespace', () => {
  const pictures = ['https://x.example/pictures/a.jpg', 'https://x.example/pictures/b.jpg'];
  const xml = sitemapOf([{ address: 'https://x.example/a/', pictures }]);
  expect(xml).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
  expect(xml.match(/<image:image><image:loc>[^<]+<\/image:loc><\/image:image>/g)).toHaveLength(2);
  expect(xml).not.toContain('xmlns:news');
});

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['zh-Hant', 'zh-tw'],
  ['zh', 'zh-cn'],
])('sitemapOf() tells Google News of an article in %s as one in %s', (lang, told) => {
  const news = { publication: 'The Archive', lang, published: '2026-03-10', title: 'A & B' };
  expect(sitemapOf([{ address: 'https://x.example/a/', news }])).toContain(
    `<news:news><news:publication><news:name>The Archive</news:name><news:language>${told}</news:language></news:publication><news:publication_date>2026-03-10</news:publication_date><news:title>A &amp; B</news:title></news:news></url>`,
  );
});

test('sitemapIndexOf() lists sitemaps', () => {
  expect(sitemapIndexOf([{ address: 'https://x.example/sitemap-2026.xml' }])).toMatch(
    /<sitemapindex [^>]+>\n<sitemap><loc>https:\/\/x\.example\/sitemap-2026\.xml<\/loc><\/sitemap>\n<\/sitemapindex>/,
  );
});

const some = (count: number): { address: string }[] =>
  Array.from({ length: count }, (_, at) => ({ address: `https://x.example/${at}/` }));

test('splitSitemap() cuts at the number of addresses, and loses none', () => {
  const files = splitSitemap(some(7), { addresses: 3, bytes: 10_000 });
  expect(files.map(({ length }) => length)).toEqual([3, 3, 1]);
  expect(files.flat()).toEqual(some(7));
});

test('splitSitemap() cuts at the number of bytes', () => {
  const limit = 200;
  const files = splitSitemap(some(7), { addresses: 50_000, bytes: limit });
  expect(files.flat()).toEqual(some(7));
  const frame = sitemapOf([]).length;
  for (const file of files) expect(sitemapOf(file).length - frame).toBeLessThanOrEqual(limit);
  expect(files.length).toBeLessThan(7);
});

test('splitSitemap() gives one file of what is nothing, and of what is larger than a file', () => {
  expect(splitSitemap([])).toEqual([[]]);
  expect(splitSitemap(some(2), { addresses: 9, bytes: 10 }).map(({ length }) => length)).toEqual([
    1, 1,
  ]);
});

test('latestChange() is the latest there is', () => {
  expect(
    latestChange([
      { address: 'a', changed: '2026-03-10' },
      { address: 'b' },
      { address: 'c', changed: '2026-03-12' },
    ]),
  ).toBe('2026-03-12');
  expect(latestChange(some(2))).toBeUndefined();
});
