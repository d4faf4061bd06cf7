import { sitemapPart, sitemapPaths } from '#site/sitemaps.ts';

export const getStaticPaths = sitemapPaths;
export const GET = sitemapPart;
