import { sitemapIndex } from '#site/sitemaps.ts';

export const GET = sitemapIndex;
