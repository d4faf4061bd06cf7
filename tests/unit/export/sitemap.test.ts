import { expect, test } from 'vitest';
import { sitemapIndexOf, sitemapOf } from '#export/sitemap.ts';

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

test('sitemapIndexOf() lists sitemaps', () => {
  expect(sitemapIndexOf([{ address: 'https://x.example/sitemap-2026.xml' }])).toMatch(
    /<sitemapindex [^>]+>\n<sitemap><loc>https:\/\/x\.example\/sitemap-2026\.xml<\/loc><\/sitemap>\n<\/sitemapindex>/,
  );
});
