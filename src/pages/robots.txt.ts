import { robots } from '#site/sitemaps.ts';

export const GET = robots;
